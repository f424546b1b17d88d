import type { Cell, Line, Run } from './layout.ts';

/** The lines that the runs of a page make, from top to bottom, whatever order they were drawn in. */
export function linesOf(runs: readonly Run[]): Line[] {
	const sorted = [...runs].sort((a, b) => a.base - b.base);
	const rows: Run[][] = [];
	for (const run of sorted) {
		const row = rows.at(-1);
		if (row && run.base - row[0]!.base <= sameLine(row[0]!, run)) row.push(run);
		else rows.push([run]);
	}
	return rows.map(lineOf).filter((line) => line.cells.length > 0);
}

/** A raised note number, or a label in a smaller font beside its value, is on the same line. */
const sameLine = (a: Run, b: Run) => 0.4 * Math.max(a.size, b.size);

function lineOf(row: readonly Run[]): Line {
	const runs = withoutShadows([...row].sort((a, b) => a.left - b.left));
	const main = runs.reduce((best, run) => (weight(run) > weight(best) ? run : best));
	return { cells: cellsOf(runs), base: main.base, size: main.size };
}

const weight = (run: Run) => run.text.trim().length * run.size;

/** Some programs make bold letters by drawing the same words twice, a hair apart. */
function withoutShadows(runs: readonly Run[]): Run[] {
	return runs.filter((run, i) => {
		const before = runs[i - 1];
		return !before || before.text !== run.text || run.left - before.left > 0.15 * run.size;
	});
}

function cellsOf(runs: readonly Run[]): Cell[] {
	const cells: { text: string; left: number; right: number }[] = [];
	for (const run of runs) {
		const cell = cells.at(-1);
		const gap = cell ? run.left - cell.right : Infinity;
		if (!cell || (gap > CELL * run.size && !isListMark(cell.text))) {
			cells.push({ text: run.text, left: run.left, right: run.right });
		} else {
			cell.text += (gap > SPACE * run.size ? ' ' : '') + run.text;
			cell.right = Math.max(cell.right, run.right);
		}
	}
	return cells.map((cell) => ({ ...cell, text: tidy(cell.text) })).filter((cell) => cell.text !== '');
}

/** In parts of the font size: from where a gap is a space, and from where it parts two cells. */
const SPACE = 0.16;
const CELL = 1.5;

/** "•", "1.", "a)", "–": what stands after it belongs to it, however wide the gap. */
const isListMark = (text: string) => /^\s*(?:[•◦▪‣·*–—-]|\p{Co}|o|\d{1,3}[.)]|\p{L}[.)])\s*$/u.test(text);

/** The private signs of symbol fonts are bullets nearly always. Å may come as A and a ring. */
const tidy = (text: string) =>
	text
		.replace(/\p{Co}/gu, '•')
		.replace(/\s+/g, ' ')
		.trim()
		.normalize('NFC');
