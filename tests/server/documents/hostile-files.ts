import type { ProblemKey } from '../../../src/lib/server/documents/problems.ts';
import { p, wordParts, writeDocx } from './docx-writer.ts';
import { odtParts, textP, writeOdt } from './odt-writer.ts';
import { PROTOCOL } from './sample-texts.ts';
import { writeOverlapping, writeZip, type ZipPart } from './zip-writer.ts';

const MEGABYTE = 1024 * 1024;

/** A file that means harm, and what is said of it. 'read' where the harm is left out and the rest is read. */
export interface HostileFile {
	readonly name: string;
	/** As it was handed in. */
	readonly fileName: string;
	readonly make: () => Buffer;
	readonly outcome: ProblemKey | 'read';
	/** One of the few that are tried in a reading process every time. */
	readonly often?: boolean;
}

/** The sample protocol as a Word body, as an OpenDocument body and as a page. */
export const WORD_BODY = linesOf(p).join('');
export const ODT_BODY = linesOf(textP).join('');
export const HTML_BODY = linesOf((line) => `<p>${line}</p>`).join('');

function linesOf(write: (line: string) => string): string[] {
	return PROTOCOL.split('\n')
		.filter(Boolean)
		.map((line) => write(line));
}

/** A Word file with one part made otherwise, or one more. */
const wordWith = (part: ZipPart): Buffer =>
	writeZip([...wordParts({ body: WORD_BODY }).filter(({ name }) => name !== part.name), part]);

const wordWithout = (name: string): Buffer =>
	writeZip(wordParts({ body: WORD_BODY }).filter((part) => part.name !== name));

const odtWith = (part: ZipPart): Buffer =>
	writeZip([...odtParts({ body: ODT_BODY }).filter(({ name }) => name !== part.name), part]);

const xml = (inside: string) => Buffer.from(`<?xml version="1.0"?>${inside}`);

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const compound = (stream: string) =>
	Buffer.concat([COMPOUND, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(1024)]);

/** 3^20 times "ha" from three hundred bytes. */
const LAUGHS = `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from(
	{ length: 20 },
	(_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};&a${i};">`,
).join('')}]>`;

const OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

const document = (before: string, inside: string) =>
	xml(
		`${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`,
	);

export const HOSTILE_FILES: readonly HostileFile[] = [
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
	{
		name: 'paths out of the archive',
		fileName: 'path.docx',
		make: () => wordWith({ name: '../../../../tmp/owned.xml', bytes: Buffer.from('x') }),
		outcome: 'read',
	},
	{
		name: 'a relation to a file outside',
		fileName: 'path.docx',
		make: () =>
			wordWith({
				name: 'word/_rels/document.xml.rels',
				bytes: xml(
					'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="x/styles" Target="../../../../etc/passwd"/></Relationships>',
				),
			}),
		outcome: 'broken',
	},
	{
		name: 'a million empty paragraphs',
		fileName: 'tomma.docx',
		make: () => writeDocx({ body: '<w:p/>'.repeat(1_000_000) + WORD_BODY }),
		often: true,
		outcome: 'read',
	},
	{
		name: 'a million empty cells',
		fileName: 'celler.docx',
		make: () => writeDocx({ body: `<w:tbl><w:tr>${'<w:tc/>'.repeat(1_000_000)}</w:tr></w:tbl>` }),
		outcome: 'too-large',
	},
	{
		name: 'elements 100,000 deep',
		fileName: 'djup.docx',
		make: () => writeDocx({ body: '<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000) }),
		outcome: 'unsafe',
	},
	{
		name: 'elements 100,000 deep in OpenDocument',
		fileName: 'djup.odt',
		make: () => writeOdt({ body: '<text:list>'.repeat(100_000) + '</text:list>'.repeat(100_000) }),
		outcome: 'unsafe',
	},
	{
		name: 'elements 100,000 deep in a page',
		fileName: 'djup.html',
		make: () => Buffer.from('<!doctype html>' + '<div>'.repeat(100_000) + HTML_BODY),
		often: true,
		outcome: 'unsafe',
	},
	{
		name: 'elements without end, that come anew in each paragraph',
		fileName: 'typsnitt.html',
		make: () =>
			Buffer.from(
				'<!doctype html><p>' +
					Array.from({ length: 400 }, (_, i) => `<font size=${i}>`).join('') +
					'<p>x'.repeat(100_000),
			),
		outcome: 'too-large',
	},
	{
		name: 'entities that grow',
		fileName: 'skratt.docx',
		make: () =>
			wordWith({ name: 'word/document.xml', bytes: document(LAUGHS, p('x').replace('x', '&a20;')) }),
		outcome: 'unsafe',
	},
	{
		name: 'an entity that names a file',
		fileName: 'xxe.docx',
		make: () => wordWith({ name: 'word/document.xml', bytes: document(OUTSIDE, p('x').replace('x', '&x;')) }),
		outcome: 'unsafe',
	},
	{
		name: 'an entity that names a file, in OpenDocument',
		fileName: 'xxe.odt',
		make: () => odtWith({ name: 'content.xml', bytes: xml(`${OUTSIDE}<a>&x;</a>`) }),
		outcome: 'unsafe',
	},
	{
		name: 'a note of a megabyte that is referred to ten thousand times',
		fileName: 'noter.docx',
		make: () =>
			writeDocx({
				body: p('<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(10_000)),
				footnotes: `<w:footnote w:id="2">${p('x'.repeat(MEGABYTE))}</w:footnote>`,
			}),
		outcome: 'too-large',
	},
	{
		name: 'a page with scripts',
		fileName: 'skript.html',
		make: () =>
			Buffer.from(
				`<!doctype html><body onload="alert(1)"><script>alert('§ 99 Uppdrag')</script><img src=x onerror=alert(1)>${HTML_BODY}<iframe src="file:///etc/passwd"></iframe>`,
			),
		outcome: 'read',
	},
	{
		name: 'one line of 50 MB',
		fileName: 'rad.txt',
		make: () => Buffer.alloc(50 * MEGABYTE, 'Nämnden uppdrar '),
		often: true,
		outcome: 'too-large',
	},
	{
		name: 'fifty megabytes of spaces',
		fileName: 'blank.txt',
		make: () => Buffer.alloc(50 * MEGABYTE, ' \n'),
		outcome: 'empty',
	},
	{
		name: 'a Word file with a password',
		fileName: 'låst.docx',
		make: () => compound('EncryptedPackage'),
		outcome: 'encrypted',
	},
	{
		name: 'an archive with a password',
		fileName: 'låst.docx',
		make: () => wordWith({ name: 'word/document.xml', bytes: Buffer.from('x'), flags: 1 }),
		outcome: 'encrypted',
	},
	{
		name: 'an OpenDocument text with a password',
		fileName: 'låst.odt',
		make: () =>
			writeOdt({
				body: ODT_BODY,
				manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
			}),
		outcome: 'encrypted',
	},
	{ name: 'old Word', fileName: 'gammal.doc', make: () => compound('WordDocument'), outcome: 'old-word' },
	{
		name: 'rich text that calls itself Word',
		fileName: 'protokoll.doc',
		make: () => Buffer.from('{\\rtf1\\ansi § 1 Val}'),
		outcome: 'rich-text',
	},
	{
		name: 'a spreadsheet',
		fileName: 'uppdrag.xlsx',
		make: () => writeZip([{ name: 'xl/workbook.xml', bytes: Buffer.from('<a/>') }]),
		outcome: 'spreadsheet',
	},
	{
		name: 'a message',
		fileName: 'brev.eml',
		make: () => Buffer.from('Received: from x\r\nMIME-Version: 1.0\r\nSubject: Protokoll\r\n\r\nHej'),
		outcome: 'mail',
	},
	{
		name: 'an archive that calls itself Word',
		fileName: 'protokoll.docx',
		make: () => writeZip([{ name: 'bilaga.txt', bytes: Buffer.from('x') }]),
		outcome: 'wrong-type',
	},
	{
		name: 'a page that calls itself Word',
		fileName: 'protokoll.docx',
		make: () => Buffer.from('<!doctype html><p>Logga in'),
		outcome: 'wrong-type',
	},
	{
		name: 'Word without its text',
		fileName: 'delar.docx',
		make: () => wordWithout('word/document.xml'),
		outcome: 'broken',
	},
	{
		name: 'Word without its relations',
		fileName: 'delar.docx',
		make: () => wordWithout('_rels/.rels'),
		outcome: 'broken',
	},
	{
		name: 'OpenDocument without its text',
		fileName: 'delar.odt',
		make: () => writeZip(odtParts({ body: '' }).filter(({ name }) => name !== 'content.xml')),
		outcome: 'broken',
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
