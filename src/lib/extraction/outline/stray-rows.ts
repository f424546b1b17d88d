import { readCaseNumbers } from '../attributes/case-number.ts';
import { NUMBERED } from './agenda-numbers.ts';
import type { AgendaPoint } from './agenda-points.ts';
import type { OutlineLine } from './outline.ts';
import type { TableRow } from './tables.ts';
import { latin } from '../text/latin.ts';

/**
 * "4.  Vite för buller i   MH-2020-    20": a row that was left outside its table when the page was made text, as it
 * stood there in columns. Its number is missing between two rows of the tables, and it stands by itself near them.
 */
export function strayRows(lines: readonly OutlineLine[], points: readonly AgendaPoint[]): AgendaPoint[] {
	const rows = points.filter(({ row }) => row !== null);
	return rows.flatMap((next, i) => {
		const before = rows[i - 1];
		const missing = Number(next.number) - Number(before?.number ?? 0) - 1;
		if (!(missing > 0 && missing <= MOST_MISSING)) return [];
		const from = Math.max(0, (before ?? next).line - NEAR);
		return lines.slice(from, next.line).flatMap((line, at) => {
			const number = Number(NUMBERED.exec(line.text)?.[1] ?? 0);
			const fits = number < Number(next.number) && number > Number(before?.number ?? 0);
			const alone = (lines[from + at - 1]?.text ?? '') === '';
			const taken = points.some((one) => Number(one.number) === number || one.line === from + at);
			return fits && alone && !taken && !line.noise ? [pointOf(lines, from + at)] : [];
		});
	});
}

const MOST_MISSING = 3;
/** So many lines before the row after which it should have stood: a page. */
const NEAR = 60;

function pointOf(lines: readonly OutlineLine[], at: number): AgendaPoint {
	const { text, span } = lines[at]!;
	const [whole, number = ''] = NUMBERED.exec(text)!;
	let end = at;
	while ((lines[end + 1]?.text ?? '') !== '' && end - at < MOST_LINES) end++;
	const cells = lines.slice(at, end + 1).map((line, i) => (i === 0 ? text.slice(whole.length) : line.text));
	const facts = { ...titleAndCase(cells.map((cell) => cell.replace(WHEN, '').trim())), officers: [] };
	const row: TableRow = { number, span: [span[0], lines[end]!.span[1]], cells: [], facts };
	return { line: at, number, rest: [span[0] + whole.length, span[1]], row };
}

const MOST_LINES = 8;

/** "   20" and "   min" under it, to the right: how long it takes. */
const WHEN = latin(
	/(?<=\S)\s{3,90}(?:\d{1,3}|min\.?|\d{1,3} min\.?|\d{1,2}[.:]\d\d(?:\s?[–-]\s?\d{1,2}[.:]\d\d)?)$/u,
);

/** "Vite för buller i MH-2020-" over "hamnen 2596": what the narrow cell beside the title has broken is put together. */
function titleAndCase(cells: readonly string[]): { title: string; caseNumbers: string[] } {
	const titles: string[] = [];
	const caseNumbers: string[] = [];
	let begun = '';
	for (const cell of cells) {
		const rest = begun === '' ? undefined : REST.exec(cell)?.[0];
		const beginning = BEGUN.exec(cell)?.[0] ?? '';
		const found = readCaseNumbers(cell, [0, cell.length]).at(-1);
		const whole = found?.span[1] === cell.length ? found.value : undefined;
		if (rest) caseNumbers.push(begun.trim() + rest.trim());
		else if (whole && beginning === '') caseNumbers.push(whole);
		titles.push(cell.slice(0, cell.length - (rest ?? (beginning || (whole ?? ''))).length).trim());
		begun = beginning;
	}
	return { title: titles.filter((title) => title !== '').join(' '), caseNumbers };
}

const BEGUN = latin(/\s(?:\p{Lu}{1,6}[ -]?)?20\d\d[-/:]$/u);
const REST = /(?:^|\s)\d{2,6}$/;
