import { Unreadable } from '../problems.ts';

/** One file in an archive, as the list at the archive's end tells of it. */
export interface Entry {
	/** Never used as a path: only names that are known beforehand are asked for. */
	readonly name: string;
	readonly isLocked: boolean;
	/** 0 stored, 8 deflated; nothing else is read. */
	readonly method: number;
	readonly crc: number;
	/** Bytes, as they say. */
	readonly packed: number;
	readonly unpacked: number;
	/** Where its own header begins. */
	readonly at: number;
}

/**
 * The list of files in an archive (APPNOTE 6.3.10, 4.3.12–4.3.16). Nothing is unpacked.
 * @throws {Unreadable} broken; unsafe where files lie over each other or two have one name; too-large
 */
export function readDirectory(bytes: Buffer, most: number): Entry[] {
	const end = endRecord(bytes);
	const count = bytes.readUInt16LE(end + 10);
	const start = bytes.readUInt32LE(end + 16);
	if (count > most) throw new Unreadable('unpacks-too-large');
	const entries: Entry[] = [];
	let at = start;
	for (let i = 0; i < count; i++) {
		if (bytes.readUInt32LE(at) !== ENTRY) throw new Unreadable('broken');
		entries.push(entryAt(bytes, at));
		at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	if (at > end) throw new Unreadable('broken');
	if (new Set(entries.map(({ name }) => name)).size < count) throw new Unreadable('unsafe');
	refuseOverlaps(entries, start);
	return entries;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** The last record; a remark of at most 64 kB may follow, and must fill the file to its end. */
function endRecord(bytes: Buffer): number {
	for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
		if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at;
	}
	throw new Unreadable('broken');
}

function entryAt(bytes: Buffer, at: number): Entry {
	const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
	const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
	const long = longSizes(bytes.subarray(nameEnd, extraEnd));
	// Where a size does not fit in 32 bits its place holds ones, and the extra field has it, in this order.
	const sizeAt = (offset: number) => {
		const size = bytes.readUInt32LE(at + offset);
		return size === 0xffffffff ? (long.shift() ?? size) : size;
	};
	const unpacked = sizeAt(24);
	const packed = sizeAt(20);
	return {
		name: bytes.toString('utf8', at + 46, nameEnd),
		isLocked: (bytes.readUInt16LE(at + 8) & 1) === 1,
		method: bytes.readUInt16LE(at + 10),
		crc: bytes.readUInt32LE(at + 16),
		packed,
		unpacked,
		at: sizeAt(42),
	};
}

/** The 64-bit sizes of an extra field (4.5.3); [] without one. */
function longSizes(extra: Buffer): number[] {
	for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
		if (extra.readUInt16LE(at) !== 1) continue;
		const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
		return Array.from({ length: Math.floor(field.length / 8) }, (_, i) =>
			Number(field.readBigUInt64LE(8 * i)),
		);
	}
	return [];
}

/** Ten megabytes can hold petabytes when many entries point at the same packed bytes (Fifield, 2019). */
function refuseOverlaps(entries: readonly Entry[], directory: number): void {
	const sorted = [...entries].sort((a, b) => a.at - b.at);
	sorted.forEach(({ at, name, packed }, i) => {
		const next = sorted[i + 1]?.at ?? directory;
		if (at + 30 + Buffer.byteLength(name) + packed > next) throw new Unreadable('unsafe');
	});
}
