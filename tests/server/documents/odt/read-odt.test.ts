import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../src/lib/server/documents/limits.ts';
import { readOdt } from '../../../../src/lib/server/documents/odt/read-odt.ts';
import { textOfPages } from '../../../../src/lib/server/documents/parsed-document.ts';
import {
	heading,
	listStyle,
	textList,
	textP,
	textTable,
	writeOdt,
	type OpenDocumentParts,
} from '../odt-writer.ts';

const read = (parts: OpenDocumentParts) => textOfPages(readOdt(writeOdt(parts), DEFAULT_LIMITS)).trimEnd();
const linesOf = (parts: OpenDocumentParts) => read(parts).split(/\n+/);

describe('lists', () => {
	test('numbers, levels shown together, letters, bullets', () => {
		const styles = listStyle('L', [
			['1'],
			['1', 'style:num-suffix="" text:display-levels="2"'],
			['a', 'style:num-suffix=")"'],
			['–'],
		]);
		const inner = (text: string, list = '') => textP(text) + list;
		const body = textList(
			[
				inner('A', textList(['B', inner('C', textList([inner('D', textList(['E']))]))])),
				inner('F', textList(['G'])),
			],
			'text:style-name="L"',
		);
		expect(linesOf({ body, styles }).map((line) => line.trim())).toEqual([
			'1. A',
			'1.1 B',
			'1.2 C',
			'a) D',
			'– E',
			'2. F',
			'2.1 G',
		]);
	});

	test('a list goes on from another, or begins anew', () => {
		const styles = listStyle('L', [['1']]);
		const list = (text: string, more: string) => textList([text], `text:style-name="L" ${more}`);
		const body =
			list('A', 'xml:id="x"') +
			list('B', 'text:continue-numbering="true"') +
			list('C', 'xml:id="y"') +
			list('D', 'text:continue-list="x"');
		expect(linesOf({ body, styles })).toEqual(['1. A', '2. B', '1. C', '3. D']);
	});

	test('a point with a number of its own, one with two paragraphs, and a heading in a list', () => {
		const styles = listStyle('P', [['1', 'style:num-prefix="§ " text:start-value="12"']]);
		const body =
			textList([heading('Val', 1)], 'text:style-name="P" xml:id="a"') +
			textP('Text.') +
			'<text:list text:style-name="P" text:continue-list="a"><text:list-item text:start-value="20">' +
			`${heading('Budget', 1)}${textP('Mer.')}</text:list-item></text:list>`;
		expect(linesOf({ body, styles })).toEqual(['§ 12 Val', 'Text.', '§ 20 Budget', 'Mer.']);
	});

	test('how LibreOffice writes the whole label', () => {
		const styles = listStyle('P', [['1', 'loext:num-list-format="Punkt %1%:"']]).replace(
			'<text:list-style',
			'<text:list-style xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
		);
		expect(read({ body: textList(['Taxa'], 'text:style-name="P"'), styles })).toBe('Punkt 1: Taxa');
	});

	test('a heading of the second level before any of the first counts as one above it', () => {
		const named = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="§ " text:start-value="11"/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`;
		const body = heading('Närvarande', 2) + heading('Val', 1) + heading('Beslut', 2) + heading('Taxa', 1);
		expect(linesOf({ body, named })).toEqual(['Närvarande', '§ 12 Val', 'Beslut', '§ 13 Taxa']);
	});

	test('headings that the document numbers', () => {
		const named =
			'<text:outline-style style:name="Outline">' +
			'<text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="§ " text:start-value="101"/>' +
			'<text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>';
		const body = heading('Val', 1) + heading('Beslut', 2) + heading('Budget', 1);
		expect(linesOf({ body, named })).toEqual(['§ 101 Val', 'Beslut', '§ 102 Budget']);
	});
});

describe('text', () => {
	test('spaces, tabs, broken lines, links and spans', () => {
		const body = textP(
			'<text:span>Plats:</text:span><text:tab/>Kommun<text:a>huset</text:a>\n   i<text:s text:c="2"/>byn<text:line-break/>rad två',
		);
		expect(read({ body })).toBe('Plats:   Kommunhuset i  byn\nrad två');
	});

	test('what was struck out, remarks and hidden text are no text', () => {
		const styles =
			'<style:style style:name="D" style:family="text"><style:text-properties text:display="none"/></style:style>' +
			'<style:style style:name="E" style:family="text" style:parent-style-name="D"/>';
		const body =
			`<text:tracked-changes><text:changed-region><text:deletion>${textP('Avslag')}</text:deletion></text:changed-region></text:tracked-changes>` +
			textP('<text:change/>Bifall<office:annotation><text:p>Nej</text:p></office:annotation>') +
			textP('<text:span text:style-name="E">dolt</text:span>Syns') +
			`<text:section text:display="none">${textP('dold')}</text:section>` +
			textP('<text:hidden-paragraph text:is-hidden="true"/>dold');
		expect(linesOf({ body, styles })).toEqual(['Bifall', 'Syns']);
	});

	test('notes stand after their paragraph, text boxes too', () => {
		const body = textP(
			'<text:span>Taxan</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Se bilaga.</text:p></text:note-body></text:note> antas.' +
				'<draw:frame><draw:text-box><text:p>I rutan</text:p></draw:text-box><svg:title>Ruta</svg:title></draw:frame>',
		);
		expect(linesOf({ body })).toEqual(['Taxan antas.', 'Se bilaga.', 'I rutan']);
	});

	test('tables, with cells that reach over others', () => {
		const body = textTable([
			['Åtgärd', 'Ansvarig', 'Klart'],
			[
				textP('Räkna') + textP('cyklar'),
				'<table:table-cell table:number-rows-spanned="2"><text:p>Gatukontoret</text:p></table:table-cell>',
				'maj',
			],
			['Räkna bilar', '<table:covered-table-cell/>', 'juni'],
		]);
		const lines = linesOf({ body });
		expect(lines[1]).toMatch(/^Räkna cyklar {3}Gatukontoret {3}maj$/);
		expect(lines[2]!.indexOf('juni')).toBe(lines[1]!.indexOf('maj'));
	});
});

describe('pages', () => {
	const page = '<text:soft-page-break/>';
	const pagesOf = (parts: OpenDocumentParts) =>
		read(parts)
			.split('\f')
			.map((text) => text.trim());
	const styles =
		'<style:style style:name="B" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>' +
		'<style:style style:name="C" style:family="paragraph" style:parent-style-name="B"/>';

	test('where they were full; a sentence is not cut', () => {
		const body =
			textP('Ett') + textP(`<text:span/>Två${page} går vidare`) + textP('Tre') + page + textP('Fyra');
		expect(pagesOf({ body })).toEqual(['Ett\n\nTvå går vidare', 'Tre', 'Fyra']);
	});

	test('stated breaks count when the file says that it has as many pages', () => {
		const body = textP('Ett') + textP('Två', 'text:style-name="C"');
		expect(pagesOf({ body, styles, pages: 2 })).toEqual(['Ett', 'Två']);
		expect(pagesOf({ body, styles, pages: 9 })).toEqual(['Ett\n\nTvå']);
	});

	test('headers of the first page and of the next, without page numbers', () => {
		const masters =
			'<style:master-page style:name="First" style:next-style-name="Standard">' +
			`<style:header>${textP('Socialnämnden')}${textP('2024-03-12')}</style:header></style:master-page>` +
			`<style:master-page style:name="Standard"><style:header>${textP('<text:span/>Protokoll<text:tab/>Sida <text:page-number>2</text:page-number>')}</style:header><style:footer>${textP('Fot')}</style:footer></style:master-page>` +
			`<style:master-page style:name="Other"><style:header>${textP('Annat')}</style:header></style:master-page>`;
		const first = '<style:style style:name="F" style:family="paragraph" style:master-page-name="First"/>';
		const body = textP('Upprop', 'text:style-name="F"');
		expect(linesOf({ body, styles: first, masters })).toEqual([
			'Socialnämnden',
			'2024-03-12',
			'Protokoll',
			'Upprop',
		]);
	});
});

test('a file with a password', () => {
	const locked = {
		body: textP('x'),
		manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
	};
	expect(() => read(locked)).toThrow('encrypted');
});
