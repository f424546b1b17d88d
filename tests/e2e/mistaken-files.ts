import { HOSTILE_FILES } from '../server/documents/hostile/hostile-files.ts';
import { writePdf } from '../server/documents/pdf-writer.ts';
import { pagesOf, PROTOCOL } from '../server/documents/sample-texts.ts';

/** Two paragraphs and a commitment. */
export const PDF = writePdf(pagesOf(PROTOCOL));
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const LETTER = 'Hej!\n\nTack för senast. Vi ses snart igen.\n\nHälsningar\nVera\n'.repeat(20);

/** What a person may hand in by mistake, and the words that say what to do about it. */
export const MISTAKEN_FILES: readonly (readonly [name: string, bytes: Buffer, answer: RegExp])[] = [
	['tom.txt', Buffer.alloc(0), /Filen är tom/],
	[
		'protokoll.pdf',
		Buffer.from('<!doctype html><html><body>§ 1 Val av justerare</body></html>'),
		/något annat än namnet säger/,
	],
	['protokoll.txt', PNG, /något annat än namnet säger/],
	['trasig.pdf', PDF.subarray(0, PDF.length / 2), /skadad/],
	['låst.pdf', writePdf(pagesOf(PROTOCOL), { encrypted: true }), /lösenord/],
	['stor.txt', Buffer.alloc(60 * 1024 * 1024, 'a '), /större än 50 MB/],
	['brev.txt', Buffer.from(LETTER), /Inga ärenden hittades/],
	[
		'noll.txt',
		Buffer.from('§ 1 Val\0\0\0\0 av justerare'.repeat(50)),
		/kan inte läsa|något annat|Inga ärenden/,
	],
	['bomb.docx', hostile('the same, that says it is small'), /byggd på ett sätt/],
	['låst.docx', hostile('a Word file with a password'), /lösenord/],
	['gammal.doc', hostile('old Word'), /spara den som \.docx eller PDF/],
	['uppdrag.xlsx', hostile('a spreadsheet'), /kalkylblad/],
	['42.zip', hostile('archives in archives'), /Packa upp det/],
	['brev.eml', hostile('a message'), /spara det som är bifogat/],
];

/** What the page says of the files that were just handed in. */
export const uploadsIn = (html: string) =>
	plain(html.split('class="uploads').at(1)?.split('</ul>').at(0) ?? '');

/** The last row of the list that names a file. */
export const rowOf = (html: string, name: string) =>
	plain(html)
		.split('<tr')
		.map((row) => row.split('</tr>')[0]!)
		.findLast((row) => row.includes(name)) ?? '';

const plain = (html: string) => html.replaceAll('\u00ad', '');

function hostile(wanted: string): Buffer {
	return HOSTILE_FILES.find(({ name }) => name === wanted)!.make();
}
