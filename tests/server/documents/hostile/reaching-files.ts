import { p } from '../docx-writer.ts';
import { HTML_BODY, odtWith, wordWith, xml, type HostileFile } from './hostile-file.ts';

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

/** They name files outside themselves, grow by their own names, or bring scripts. */
export const REACHING_FILES: readonly HostileFile[] = [
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
		name: 'a page with scripts',
		fileName: 'skript.html',
		make: () =>
			Buffer.from(
				`<!doctype html><body onload="alert(1)"><script>alert('§ 99 Uppdrag')</script><img src=x onerror=alert(1)>${HTML_BODY}<iframe src="file:///etc/passwd"></iframe>`,
			),
		outcome: 'read',
	},
];
