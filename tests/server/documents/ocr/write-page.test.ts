import { describe, expect, test } from 'vitest';
import type { ReadWord } from '../../../../src/lib/server/documents/ocr/read-word.ts';
import { wordsInTable } from '../../../../src/lib/server/documents/ocr/read-word.ts';
import { turnedBack } from '../../../../src/lib/server/documents/ocr/turned-back.ts';
import { writePage } from '../../../../src/lib/server/documents/ocr/write-page.ts';

/** Words on a line, ten pixels a letter and twenty high; `askew` pixels down for each to the right. */
function line(
	number: number,
	top: number,
	text: string,
	{ block = 1, height = 20, askew = 0, from = 100 } = {},
) {
	let left = from;
	return text.split(' ').map((word): ReadWord => {
		const width = word.length * 10;
		const down = top + askew * left;
		const box = { left, right: left + width, top: down, bottom: down + height };
		left += width + 10;
		return { text: word, block, line: number, ...box };
	});
}

const textOf = (...lines: ReadWord[][]) => writePage(lines.flat(), 0.24).text;

describe('the text of a page', () => {
	test('lines that follow each other are one paragraph, a wider gap begins a new one', () => {
		expect(
			textOf(
				line(0, 100, 'Nämnden får en genomgång av'),
				line(1, 130, 'läget.'),
				line(2, 190, 'Beslut'),
				line(3, 220, 'Informationen läggs till handlingarna.'),
			),
		).toBe('Nämnden får en genomgång av\nläget.\n\nBeslut\nInformationen läggs till handlingarna.\n');
	});

	test('also where the page lies askew, and the last line is short', () => {
		const askew = 0.035;
		expect(
			textOf(
				line(0, 100, 'Rutinen för anmälningar som kommer in utanför', { askew }),
				line(1, 130, 'kontorstid.', { askew }),
			),
		).toBe('Rutinen för anmälningar som kommer in utanför\nkontorstid.\n');
	});

	test('a heading in large letters runs over two lines', () => {
		expect(
			textOf(
				line(0, 100, 'Effektivisera timmar', { height: 40 }),
				line(1, 160, 'som inte ersätts', { height: 40 }),
				line(2, 260, 'Personal som är anställd'),
				line(3, 290, 'har krav'),
				line(4, 320, 'på sig'),
			),
		).toBe('Effektivisera timmar\nsom inte ersätts\n\nPersonal som är anställd\nhar krav\npå sig\n');
	});

	test('another block begins a paragraph, and cells are kept apart', () => {
		const row = [...line(1, 130, 'Taxa'), ...line(1, 130, 'Kontoret', { from: 300 })];
		expect(textOf(line(0, 100, 'Åtgärd'), row, line(2, 160, 'Slut', { block: 2 }))).toBe(
			'Åtgärd\nTaxa   Kontoret\n\nSlut\n',
		);
	});

	test('round bullets and smudges, whatever the reader makes of them', () => {
		const points = ['» Taxan antas.', '»« Avgiften höjs.', 'e Planen ställs ut.', 'e och så vidare'];
		expect(textOf(...points.map((point, i) => line(i, 100 + 30 * i, point)))).toBe(
			'• Taxan antas.\n• Avgiften höjs.\n• Planen ställs ut.\ne och så vidare\n',
		);
		expect(textOf(line(0, 100, 'vid skolan ~~ i maj'))).toBe('vid skolan   i maj\n');
	});

	test('a row of a table that lines are drawn around comes whole, its cells parted by bars', () => {
		const at = (row: number, column: number, words: ReadWord[]) =>
			words.map((word) => ({ ...word, cell: { table: 0, row, column } }));
		const rows = [
			at(0, 0, line(1, 130, 'Åtgärd')),
			at(0, 2, line(1, 130, 'Klart', { from: 600 })),
			// The reader took the second line of the cell for a block of its own, and read it last.
			at(1, 0, line(2, 160, 'Se över skol-')),
			at(1, 1, line(2, 160, 'Gatukontoret', { from: 300 })),
			at(1, 2, line(2, 160, '2024-05-31', { from: 600 })),
			at(1, 0, line(4, 190, 'vägar', { block: 3 })),
		];
		const [before, after] = [line(0, 100, 'Nämnden antar:'), line(3, 240, 'Slut', { block: 2 })];
		expect(textOf(before, ...rows.slice(0, 5), after, rows[5]!)).toBe(
			[
				...['Nämnden antar:', '', '| Åtgärd |  | Klart |'],
				...['| Se över skolvägar | Gatukontoret | 2024-05-31 |', '', 'Slut', ''],
			].join('\n'),
		);
	});

	test('a table without lines is told by its columns, also where cells go on over several lines', () => {
		const row = (number: number, top: number, cells: readonly string[]) =>
			cells.flatMap((text, i) => (text ? line(number, top, text, { from: 100 + 300 * i }) : []));
		expect(
			textOf(
				row(0, 100, ['Åtgärd', 'Ansvarig', 'Klart när']),
				row(1, 150, ['Se över skyltarna vid', 'Gatukontoret', '2024-05-31']),
				row(2, 175, ['alla skolor']),
				row(3, 225, ['Räkna cyklar', 'Parkenheten', '2024-06-30']),
			),
		).toBe(
			[
				'| Åtgärd | Ansvarig | Klart när |',
				'| Se över skyltarna vid alla skolor | Gatukontoret | 2024-05-31 |',
				'| Räkna cyklar | Parkenheten | 2024-06-30 |',
				'',
			].join('\n'),
		);
	});

	test('each word knows its place, in points', () => {
		const { text, words } = writePage(line(0, 100, 'Val av'), 0.25);
		expect(text).toBe('Val av\n');
		expect(words).toEqual([
			[0, 3, 25, 25, 32.5, 30],
			[4, 6, 35, 25, 40, 30],
		]);
	});

	test('a page without words is empty', () => expect(writePage([], 1)).toEqual({ text: '', words: [] }));
});

test('the table of the reader: words, their lines and boxes, whatever it thinks of its own certainty', () => {
	const table = [
		'1\t1\t0\t0\t0\t0\t0\t0\t900\t900\t-1\t',
		'5\t1\t1\t1\t1\t1\t10\t20\t30\t10\t96.5\tVal',
		'5\t1\t1\t1\t1\t2\t50\t20\t30\t10\t0\tav',
		'5\t1\t1\t2\t1\t1\t10\t40\t30\t10\t95\t ',
		'5\t1\t2\t1\t1\t1\t10\t60\t30\t10\t95\tSlut',
		'5\tx',
	].join('\n');
	expect(
		wordsInTable(table).map(({ text, block, line: number, right, bottom }) => [
			text,
			block,
			number,
			right,
			bottom,
		]),
	).toEqual([
		['Val', 1, 0, 40, 30],
		['av', 1, 0, 80, 30],
		['Slut', 2, 1, 40, 70],
	]);
});

test('a word is put back where it stood before the page was turned', () => {
	const word = line(0, 0, 'x', { from: 895 })[0]!;
	const back = turnedBack({ ...word, top: 490, bottom: 510 }, { width: 1000, height: 1000 }, Math.PI / 2);
	const middle = [(back.left + back.right) / 2, (back.top + back.bottom) / 2];
	expect(middle.map(Math.round)).toEqual([500, 100]);
});
