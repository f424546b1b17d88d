import type { PlainDate } from '../../domain/plain-date.ts';

/**
 * Gives every entry of a ZIP archive the same day at noon, in place, so that the same content is the same bytes whenever
 * it is packed. For archives that we have just written ourselves: small, one disk, no comment after the end (APPNOTE 4.3).
 */
export function withFixedTimes(archive: Buffer, day: PlainDate): Buffer {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const time = (12 << 11) | ((((year - 1980) << 9) | (month << 5) | date) << 16);
	const end = archive.length - END_SIZE;
	if (archive.readUInt32LE(end) !== END) throw new Error('This is not a ZIP archive as we write them.');
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
		archive.writeUInt32LE(time >>> 0, at + 12);
		archive.writeUInt32LE(time >>> 0, archive.readUInt32LE(at + 42) + 10);
		at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
	}
	return archive;
}

const END = 0x06054b50;
const END_SIZE = 22;
