import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../src/lib/server/documents/limits.ts';
import { readDocx } from '../../../../src/lib/server/documents/docx/read-docx.ts';
import { p, wordParts } from '../docx-writer.ts';
import { writeZip } from '../zip-writer.ts';
import { textOf } from './read.ts';

describe('text that another program has put in', () => {
	const withChunk = (target: string, bytes: string) =>
		writeZip([
			...wordParts({ body: p('Före') + '<w:altChunk r:id="c"/>' + p('Efter') }).filter(
				({ name }) => name !== 'word/_rels/document.xml.rels',
			),
			{
				name: 'word/_rels/document.xml.rels',
				bytes: Buffer.from(
					`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="x/aFChunk" Target="${target}"/></Relationships>`,
				),
			},
			{ name: `word/${target}`, bytes: Buffer.from(bytes) },
		]);

	test('a page is read where it stands', () => {
		const file = withChunk('chunk1.html', '<p>Nämnden beslutar:<ol><li>Taxan antas.</ol>');
		expect(textOf(file).trim().split(/\n+/)).toEqual([
			'Före',
			'Nämnden beslutar:',
			'1. Taxan antas.',
			'Efter',
		]);
	});

	test('another kind is not left out in silence', () => {
		expect(() => readDocx(withChunk('chunk1.rtf', '{\\rtf1}'), DEFAULT_LIMITS)).toThrow('unsupported-type');
	});
});
