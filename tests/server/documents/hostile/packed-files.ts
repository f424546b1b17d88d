import { wordWith, odtWith, MEGABYTE, type HostileFile } from './hostile-file.ts';
import { writeOverlapping, writeZip } from '../zip-writer.ts';

/** Small until they are unpacked. */
export const PACKED_FILES: readonly HostileFile[] = [
	{
		name: 'a part of 200 MB, packed to 200 kB',
		fileName: 'bomb.docx',
		make: () => wordWith({ name: 'word/document.xml', bytes: Buffer.alloc(200 * MEGABYTE, ' ') }),
		outcome: 'unpacks-too-large',
	},
	{
		name: 'the same, that says it is small',
		fileName: 'bomb.docx',
		make: () => wordWith({ name: 'word/document.xml', bytes: Buffer.alloc(200 * MEGABYTE, ' '), says: 5000 }),
		often: true,
		outcome: 'unsafe',
	},
	{
		name: 'the same in OpenDocument',
		fileName: 'bomb.odt',
		make: () => odtWith({ name: 'content.xml', bytes: Buffer.alloc(200 * MEGABYTE, ' ') }),
		outcome: 'unpacks-too-large',
	},
	{
		name: 'entries over each other',
		fileName: 'bomb.docx',
		make: () => writeOverlapping({ name: 'word/document.xml', bytes: Buffer.alloc(10 * MEGABYTE) }, 4000),
		outcome: 'unsafe',
	},
	{
		name: 'ten thousand entries',
		fileName: 'bomb.docx',
		make: () =>
			writeZip(
				Array.from({ length: 10_000 }, (_, i) => ({
					name: `word/${i}.xml`,
					bytes: Buffer.alloc(0),
					stored: true,
				})),
			),
		outcome: 'unpacks-too-large',
	},
	{
		name: 'archives in archives',
		fileName: '42.zip',
		make: () => nested(6),
		outcome: 'archive',
	},
	{
		name: 'archives in a Word file',
		fileName: 'inre.docx',
		make: () => wordWith({ name: 'word/embeddings/1.zip', bytes: nested(6) }),
		outcome: 'read',
	},
];

/** Sixteen archives in each, `depth` deep, zeros in the innermost. */
function nested(depth: number): Buffer {
	let inner: Buffer = Buffer.alloc(10 * MEGABYTE);
	for (let i = 0; i < depth; i++)
		inner = writeZip(
			Array.from({ length: i === 0 ? 1 : 16 }, (_, n) => ({ name: `lib ${n}.zip`, bytes: inner })),
		);
	return inner;
}
