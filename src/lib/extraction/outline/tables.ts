import type { SourceSpan } from '../../domain/source-span.ts';
import { findAgendaTables } from './agenda-tables.ts';
import { findBareTaskTables } from './bare-task-tables.ts';
import { findGapTables } from './gap-tables.ts';
import { headRowOf, type HeadRow } from './head-rows.ts';
import { findLabelledTasks } from './labelled-tasks.ts';
import type { FoundSection } from './sections.ts';
import { findStackedTables } from './stacked-tables.ts';
import { findTaskTables, type TaskTable } from './task-tables.ts';

/** A row of a table that stands for an agenda item: "| 7. | Svar på remiss<br>om … | KS 2024/12 | Förslag … |". */
export interface TableRow {
	readonly number: string;
	readonly span: SourceSpan;
	/** Cells after the number. */
	readonly cells: readonly SourceSpan[];
	/** The section that its förslag stands in, where only the head of its column says so. */
	readonly opening?: RowFacts['opening'];
	/** Read already where the cells are not whole stretches of the text. */
	readonly facts?: RowFacts;
}

/** What the cells of a row say of its item, and the section that its förslag stands in. */
export interface RowFacts {
	readonly title: string;
	readonly caseNumbers: readonly string[];
	readonly officers: readonly string[];
	readonly opening?: Pick<FoundSection, 'kind' | 'heading' | 'headingSpan'>;
}

/**
 * A kallelse is often a table, in markdown or HTML. Here each cell becomes lines of its own, in a text of the same
 * length, so that everything after works on lines alone.
 */
export function flattenTables(source: string): { flat: string; rows: TableRow[]; tasks: TaskTable[] } {
	const text = MARKDOWN.test(source) ? withoutMarks(source) : source;
	const html = text.includes('<') && /<t[dr]/i.test(text);
	if (!text.includes('|') && !html) {
		const { flat, rows } = findAgendaTables(text);
		const gaps = findGapTables(flat);
		return {
			rows,
			flat: gaps.flat,
			tasks: [...gaps.tasks, ...findLabelledTasks(flat), ...findStackedTables(flat)],
		};
	}
	const barred = html ? htmlToBars(text) : text;
	const rows: TableRow[] = [];
	let head: HeadRow | null = null;
	const flat = barred.replace(ROW, (row: string, at: number) => {
		const cells = cellsOf(row, at);
		const next = headRowOf(barred, cells);
		head = next ?? head;
		if (next || RULE.test(row)) return ' '.repeat(row.length);
		const number = NUMBER.exec(barred.slice(...(cells[0] ?? [0, 0])))?.[1];
		const under = head?.columns === cells.length ? head : null;
		if (number && cells.length > 1) {
			const isSaid = under && barred.slice(...cells[under.text]!).trim() !== '';
			const opening = isSaid ? { opening: under.opening } : {};
			rows.push({ number, span: [at, at + row.length], cells: cells.slice(1), ...opening });
		}
		const aside = number && under ? under.aside.map((i) => cells[i]!) : [];
		const said = aside.reduce((rest, [from, to]) => blanked(rest, from - at, to - at), row);
		return said.replace(BREAK, (tag) => '\n' + ' '.repeat(tag.length - 1)).replace(/\|/g, '\n');
	});
	const headed = findTaskTables(barred);
	return {
		flat,
		rows,
		tasks: [...headed, ...findBareTaskTables(barred, headed), ...findLabelledTasks(barred)],
	};
}

const blanked = (row: string, from: number, to: number) =>
	row.slice(0, from) + ' '.repeat(to - from) + row.slice(to);

/** "## 2. Bidrag", "**Förslag till beslut**": the marks become spaces, so that the words stand alone. */
const MARKDOWN = /^#{1,6} |\*\*\S/m;
const withoutMarks = (text: string) =>
	text
		.replace(/^#{1,6}(?= )/gm, (marks) => ' '.repeat(marks.length))
		.replace(/\*\*/g, '  ')
		.replace(/(?<![*\p{L}\d_])\*(?=[^\s*][^*\n]{0,80}\*)|(?<=[^\s*])\*(?=[\s.,]|$)/gmu, ' ');

/** One line of a markdown table. */
const ROW = /^[ \t]{0,9}\|[^\n\f]*$/gm;
const RULE = /^[\s|:-]+$/;
const BREAK = /<br ?\/?>/gi;
const NUMBER = /^\s{0,9}(\d{1,3}[a-z]?)\\?[.)]?\s{0,9}$/;

/** Where the cells of a row stand, bars left out. */
export function cellsOf(row: string, at: number): SourceSpan[] {
	const cells: SourceSpan[] = [];
	let from = row.indexOf('|') + 1;
	for (let i = from; i < row.length; i++) {
		if (row[i] !== '|') continue;
		cells.push([at + from, at + i]);
		from = i + 1;
	}
	if (row.slice(from).trim()) cells.push([at + from, at + row.length]);
	return cells;
}

/** `<tr><td>7.</td><td>…</td></tr>` → the same row with bars; line breaks inside a row become spaces. */
function htmlToBars(text: string): string {
	const parts: string[] = [];
	let at = 0;
	for (const open of text.matchAll(/<tr(?![a-z])[^<>]{0,99}>/gi)) {
		if (open.index < at) continue;
		const close = text.indexOf('</tr>', open.index);
		if (close < 0) break;
		const row = text.slice(open.index + open[0].length, close);
		parts.push(text.slice(at, open.index), ' '.repeat(open[0].length), barsOf(row), '|   \n');
		at = close + '</tr>'.length;
	}
	return (parts.join('') + text.slice(at)).replace(TAG, (tag) => ' '.repeat(tag.length));
}

const TAG = /<\/?(?!br)[a-z][^<>\n]{0,99}>/gi;

const barsOf = (row: string) =>
	row
		.replace(/[\n\f]/g, ' ')
		.replace(/<t[dh](?![a-z])[^<>]{0,99}>/gi, (tag) => '|' + ' '.repeat(tag.length - 1))
		.replace(TAG, (tag) => ' '.repeat(tag.length));
