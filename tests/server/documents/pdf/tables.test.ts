import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { writePdf, type Mark } from '../pdf-writer.ts';

const linesIn = async (marks: readonly Mark[]) =>
	(await readPdf(writePdf([marks]), { pages: 5 })).pages[0]!.text.split('\n').filter(Boolean);

/** Cells at the columns of a table, each line of a cell `step` points under the one before. */
const row = (y: number, cells: readonly (string | readonly string[])[], step = 14): Mark[] =>
	cells.flatMap((cell, i) => [cell].flat().map((text, k) => ({ x: 70 + 190 * i, y: y + step * k, text })));

test('a row of cells on one line each', async () => {
	const marks = [
		...row(150, ['Åtgärd', 'Ansvarig', 'Klart när']),
		...row(166, ['Se över skyltar', 'Tekniska nämnden', '2024-03-31']),
		...row(182, ['Räkna cyklar', 'Gatukontoret', '2024-05-15']),
	];
	expect(await linesIn(marks)).toEqual([
		'| Åtgärd | Ansvarig | Klart när |',
		'| Se över skyltar | Tekniska nämnden | 2024-03-31 |',
		'| Räkna cyklar | Gatukontoret | 2024-05-15 |',
	]);
});

const WRAPPED = [
	'| Åtgärd | Ansvarig | Klart när |',
	'| Se över skyltarna vid skolor och förskolor | Tekniska nämnden | 2024-03-31 |',
	'| Räkna cyklar på tre platser | Gatukontoret | 2024-05-15 |',
	'| Ta fram en plan för skolskjutsar | Barn- och ungdomsnämnden | |',
];

test.each([
	['rows apart', 24],
	['rows as close as lines', 14],
])('cells that go on over several lines come whole: %s', async (_, apart) => {
	const marks = [
		...row(150, ['Åtgärd', 'Ansvarig', 'Klart när']),
		...row(150 + apart, [
			['Se över skyltarna vid', 'skolor och förskolor'],
			['Tekniska', 'nämnden'],
			'2024-03-31',
		]),
		...row(164 + 2 * apart, [['Räkna cyklar på', 'tre platser'], 'Gatukontoret', '2024-05-15']),
		...row(178 + 3 * apart, [
			['Ta fram en plan för skol-', 'skjutsar'],
			['Barn- och', 'ungdomsnämnden'],
		]),
	];
	expect((await linesIn(marks)).map((line) => line.replace(/ {2,}/g, ' '))).toEqual(WRAPPED);
});

test('the text before and after a table is no row of it', async () => {
	const marks = [
		{ x: 70, y: 120, text: 'Nämnden beslutar om följande åtgärder under det kommande året.' },
		...row(150, ['Åtgärd', 'Ansvarig', 'Klart när']),
		...row(166, ['Se över skyltar', 'Tekniska nämnden', '2024-03-31']),
		...row(182, ['Räkna cyklar', 'Gatukontoret', '2024-05-15']),
		{ x: 70, y: 212, text: 'Beslutet skickas till' },
		{ x: 70, y: 226, text: 'Gatukontoret' },
	];
	const lines = await linesIn(marks);
	expect(lines.at(0)).toMatch(/^Nämnden beslutar/);
	expect(lines.slice(-2)).toEqual(['Beslutet skickas till', 'Gatukontoret']);
});

test('labels with their values are no table', async () => {
	const marks = [
		...row(150, ['Plats', 'Stora salen']),
		...row(164, ['Beslutande', ['Vera Holm (S), ordförande', 'Lars Ek (M)', 'Siv Dahl (C)']]),
		...row(210, ['Justerare', 'Lars Ek']),
	];
	expect((await linesIn(marks)).filter((line) => line.includes('|'))).toEqual([]);
});
