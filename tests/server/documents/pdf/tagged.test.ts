import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { readTags } from '../../../../src/lib/server/documents/pdf/tags.ts';
import { openBrowser } from '../../../e2e/browser.ts';
import { writeContent } from '../pdf-writer.ts';
import { printPage } from '../printed-page.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const textOf = async (body: string, style: string, tagged: boolean) => {
	const { pdf } = await printPage(browser, body, { style, tagged });
	return (await readPdf(pdf, { pages: 3 })).pages.map(({ text }) => text).join('\f');
};

describe('a file that says what is what', () => {
	const TABLE = `<table><tr><th>Åtgärd</th><th>Ansvarig</th><th>Klart när</th></tr>
		<tr><td>Se över skyltarna vid skolor och förskolor i hela kommunen</td><td>Tekniska nämnden i samråd med skolorna</td><td>2024-03-31</td></tr>
		<tr><td>Räkna cyklar</td><td></td><td>2024-05-15</td></tr></table>`;
	const NARROW = 'td,th{width:130px;vertical-align:middle;text-align:left}';

	test('cells come whole by its tags, also empty ones and those set in the middle', async () => {
		const text = await textOf(`<h1>§ 12 Skyltar</h1><p>Nämnden beslutar.</p>${TABLE}`, NARROW, true);
		expect(text.split('\n').filter((line) => line.startsWith('|'))).toEqual([
			'| Åtgärd | Ansvarig | Klart när |',
			'| Se över skyltarna vid skolor och förskolor i hela kommunen | Tekniska nämnden i samråd med skolorna | 2024-03-31 |',
			'| Räkna cyklar |  | 2024-05-15 |',
		]);
	});

	test('labels with their values stay lines, however many columns one row has', async () => {
		const body = `<table><tr><th>Plats</th><td>Stora salen</td><th>Paragrafer</th><td>§§ 4–9</td></tr>
			<tr><th>Beslutande</th><td>Vera Holm (S)<br>Lars Ek (M)</td></tr><tr><th>Ersättare</th><td>Siv Dahl (C)</td></tr>
			<tr><th>Justerare</th><td>Lars Ek</td></tr></table>`;
		const text = await textOf(body, NARROW, true);
		expect(text).not.toContain('|');
		expect(text).toMatch(/Vera Holm \(S\)\n/);
	});

	test('boxes beside each other are read one by one where places alone would mix them', async () => {
		const body = `<div class="row"><div><p>Ansvarig nämnd</p><p>Tekniska nämnden</p></div>
			<div><p>Datum för beslut</p><p>2024-03-12</p></div></div>`;
		const style = '.row{display:flex;gap:60px}.row p{margin:0}';
		const lines = async (tagged: boolean) =>
			(await textOf(body, style, tagged))
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean);
		expect(await lines(true)).toEqual([
			'Ansvarig nämnd',
			'Tekniska nämnden',
			'Datum för beslut',
			'2024-03-12',
		]);
		expect((await lines(false))[0]).toMatch(/^Ansvarig nämnd {3,}Datum för beslut$/);
	});
});

describe('tags that cannot be trusted', () => {
	const line = (y: number, text: string, tag = '') =>
		`${tag} BT /F1 11 Tf 70 ${842 - y} Td (${text}) Tj ET ${tag && 'EMC'}`;

	test('text that is marked as no text all over the page is read', async () => {
		const content = [150, 164, 178].map((y) => line(y, `Rad ${y} i beslutet`, '/Artifact BMC')).join('\n');
		const { pages } = await readPdf(writeContent(content), { pages: 1 });
		expect(pages[0]!.text.match(/Rad \d+ i beslutet/g)).toHaveLength(3);
	});
});

test('the structure tree gives blocks in order, rows and columns', () => {
	const content = (number: number) => ({ type: 'content', id: `p7R_mc${number}` });
	const element = (role: string, ...children: object[]) => ({ role, children });
	const tree = element(
		'Root',
		element('H1', content(0)),
		element('L', element('LI', element('Lbl', content(1)), element('LBody', element('P', content(2))))),
		element(
			'Table',
			element('THead', element('TR', element('TH', element('P', content(3))))),
			element('TBody', element('TR', element('TD', content(4)), element('TD', content(5)))),
		),
	);
	expect(Object.fromEntries(readTags(tree as never))).toEqual({
		0: { block: 0, cell: null },
		1: { block: 1, cell: null },
		2: { block: 1, cell: null },
		3: { block: 2, cell: { table: 0, row: 0, column: 0 } },
		4: { block: 3, cell: { table: 0, row: 1, column: 0 } },
		5: { block: 4, cell: { table: 0, row: 1, column: 1 } },
	});
});
