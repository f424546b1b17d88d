import { p, writeDocx } from '../docx-writer.ts';
import { writeOdt } from '../odt-writer.ts';
import { HTML_BODY, MEGABYTE, WORD_BODY, type HostileFile } from './hostile-file.ts';

/** Larger or deeper than anything that is written by a person. */
export const ENDLESS_FILES: readonly HostileFile[] = [
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
];
