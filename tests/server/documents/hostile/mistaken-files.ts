import { odtParts, writeOdt } from '../odt-writer.ts';
import { ODT_BODY, wordWith, wordWithout, type HostileFile } from './hostile-file.ts';
import { writeZip } from '../zip-writer.ts';

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const compound = (stream: string) =>
	Buffer.concat([COMPOUND, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(1024)]);

/** Locked, of another kind than they say, or with parts missing. */
export const MISTAKEN_FILES: readonly HostileFile[] = [
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
