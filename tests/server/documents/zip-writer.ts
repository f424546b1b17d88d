import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

export interface ZipPart {
	readonly name: string;
	readonly bytes: Buffer;
	/** Kept as it is; otherwise packed. */
	readonly stored?: boolean;
	/** What it says it holds when unpacked, if not the truth. */
	readonly says?: number;
	/** Bit 0: a password. */
	readonly flags?: number;
	/** Its name in its own header, if not the same. */
	readonly localName?: string;
}

/** An archive as programs write them: each part after its header, and the list of all at the end. */
export function writeZip(parts: readonly ZipPart[]): Buffer {
	const chunks: Buffer[] = [];
	const list: Buffer[] = [];
	let at = 0;
	for (const part of parts) {
		const packed = part.stored ? part.bytes : deflateRawSync(part.bytes, { level: 9 });
		const facts = factsOf(part, packed.length);
		const header = localHeader(part, facts);
		list.push(listEntry(part, facts, at));
		chunks.push(header, packed);
		at += header.length + packed.length;
	}
	return Buffer.concat([...chunks, ...list, endRecord(parts.length, Buffer.concat(list).length, at)]);
}

/** What stands alike in both headers of a part, from its flags to the length of its name. */
function factsOf({ name, bytes, stored, says, flags }: ZipPart, packed: number): Buffer {
	const facts = Buffer.alloc(22);
	facts.writeUInt16LE((flags ?? 0) | 0x800, 0);
	facts.writeUInt16LE(stored ? 0 : 8, 2);
	facts.writeUInt32LE(crc32(bytes), 8);
	facts.writeUInt32LE(packed, 12);
	facts.writeUInt32LE(says ?? bytes.length, 16);
	facts.writeUInt16LE(Buffer.byteLength(name), 20);
	return facts;
}

function localHeader({ name, localName }: ZipPart, facts: Buffer): Buffer {
	return Buffer.concat([
		Buffer.from('PK\x03\x04\x14\0', 'latin1'),
		facts,
		Buffer.alloc(2),
		Buffer.from(localName ?? name),
	]);
}

/** `at`: where the part's own header begins. */
function listEntry({ name }: ZipPart, facts: Buffer, at: number): Buffer {
	const rest = Buffer.alloc(16);
	rest.writeUInt32LE(at, 12);
	return Buffer.concat([Buffer.from('PK\x01\x02\x14\0\x14\0', 'latin1'), facts, rest, Buffer.from(name)]);
}

export function endRecord(count: number, size: number, at: number): Buffer {
	const end = Buffer.alloc(22);
	end.write('PK\x05\x06', 'latin1');
	end.writeUInt16LE(count, 8);
	end.writeUInt16LE(count, 10);
	end.writeUInt32LE(size, 12);
	end.writeUInt32LE(at, 16);
	return end;
}

/** Many names for the same packed bytes, none of which lies: the archive holds `count` times what it says. */
export function writeOverlapping(part: ZipPart, count: number): Buffer {
	const packed = deflateRawSync(part.bytes, { level: 9 });
	const facts = factsOf(part, packed.length);
	const header = localHeader(part, facts);
	const list = Array.from({ length: count }, (_, i) =>
		listEntry({ ...part, name: `word/${String(i).padStart(8, '0')}` }, nameLength(facts, 13), 0),
	);
	const all = Buffer.concat(list);
	return Buffer.concat([header, packed, all, endRecord(count, all.length, header.length + packed.length)]);
}

function nameLength(facts: Buffer, length: number): Buffer {
	const changed = Buffer.from(facts);
	changed.writeUInt16LE(length, 20);
	return changed;
}

/** The parts of an archive that `writeZip` wrote. */
export function readParts(archive: Buffer): ZipPart[] {
	const parts: ZipPart[] = [];
	for (let at = 0; archive.readUInt32LE(at) === 0x04034b50;) {
		const data = at + 30 + archive.readUInt16LE(at + 26);
		const end = data + archive.readUInt32LE(at + 18);
		const packed = archive.subarray(data, end);
		const stored = archive.readUInt16LE(at + 8) === 0;
		const name = archive.toString('utf8', at + 30, data);
		parts.push({ name, stored, bytes: stored ? packed : inflateRawSync(packed) });
		at = end;
	}
	return parts;
}
