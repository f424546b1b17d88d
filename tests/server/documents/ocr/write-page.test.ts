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

	test('each word knows its place, in points', () => {
		const { text, words } = writePage(line(0, 100, 'Val av'), 0.24);
		expect(text).toBe('Val av\n');
		expect(words).toEqual([
			[0, 3, 24, 24, 31.2, 28.8],
			[4, 6, 33.6, 24, 38.4, 28.8],
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
