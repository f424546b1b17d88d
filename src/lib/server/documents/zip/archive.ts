import { crc32, inflateRawSync } from 'node:zlib';
import type { ReadLimits } from '../limits.ts';
import { Unreadable } from '../problems.ts';
import { readDirectory, type Entry } from './directory.ts';

/** The parts of a Word or OpenDocument file. A part is unpacked when it is asked for by name, the others never. */
export interface Archive {
	has(name: string): boolean;
	/**
	 * The bytes of a part; null where there is none.
	 * @throws {Unreadable} encrypted, broken, unsafe, unpacks-too-large
	 */
	read(name: string): Uint8Array | null;
}

/**
 * Opens an archive after a look at its list: how many entries, how large they say they are, whether they lie over
 * each other.
 * @throws {Unreadable} broken, unsafe, unpacks-too-large
 */
export function openArchive(bytes: Uint8Array, limits: ReadLimits): Archive {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = new Map(
		orBroken(() => readDirectory(file, limits.entries)).map((entry) => [entry.name, entry]),
	);
	let left = limits.unpacked;
	return {
		has: (name) => entries.has(name),
		read(name) {
			const entry = entries.get(name);
			if (!entry) return null;
			if (entry.isLocked) throw new Unreadable('encrypted');
			if (entry.unpacked > Math.min(limits.part, left)) throw new Unreadable('unpacks-too-large');
			const part = orBroken(() => unpack(file, entry));
			left -= part.length;
			return part;
		},
	};
}

function unpack(file: Buffer, { at, name, method, packed, unpacked, crc }: Entry): Uint8Array {
	const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
	const named = file.toString('utf8', at + 30, at + 30 + file.readUInt16LE(at + 26));
	if (file.readUInt32LE(at) !== LOCAL || from + packed > file.length) throw new Unreadable('broken');
	if (named !== name) throw new Unreadable('unsafe');
	const data = file.subarray(from, from + packed);
	const part = method === 0 ? data : method === 8 ? inflate(data, unpacked) : null;
	if (part?.length !== unpacked || crc32(part) !== crc) throw new Unreadable('broken');
	return part;
}

const LOCAL = 0x04034b50;

/** Stops at the size that was promised: an entry that holds more than it says is made to harm. */
function inflate(data: Uint8Array, promised: number): Uint8Array {
	try {
		return inflateRawSync(data, { maxOutputLength: Math.max(promised, 1) });
	} catch (error) {
		const isMore = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
		throw new Unreadable(isMore ? 'unsafe' : 'broken', { cause: error });
	}
}

/** Numbers that point outside the file are a sign of damage. */
function orBroken<T>(look: () => T): T {
	try {
		return look();
	} catch (error) {
		if (error instanceof Unreadable) throw error;
		throw new Unreadable('broken', { cause: error });
	}
}
