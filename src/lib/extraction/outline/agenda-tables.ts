import type { SourceSpan } from '../../domain/source-span.ts';
import { readCaseNumbers } from '../attributes/case-number.ts';
import { linesOf, type Line } from '../text/lines.ts';
import { readOfficers } from './officers.ts';
import type { RowFacts, TableRow } from './tables.ts';
import { latin } from '../text/latin.ts';

/** The rows of an agenda, and the same text with nothing but each number and its förslag on their lines. */
export interface AgendaTables {
	readonly flat: string;
	readonly rows: TableRow[];
}

/**
 * "Nr   Ärende   Förslag till beslut   Föredragande": a kallelse that is a table, as the text of a PDF has it, the
 * lines of its cells side by side. Which cell a word belongs to is told by where the head's columns begin.
 */
export function findAgendaTables(text: string): AgendaTables {
	if (!text.includes('   ') || !HEAD_LINE.test(text)) return { flat: text, rows: [] };
	const lines = linesOf(text);
	const edits: [number, number, string][] = [];
	const rows: TableRow[] = [];
	let head: Head | null = null;
	let open: OpenRow | null = null;
	let outside = 0;
	const close = () => {
		if (open && head) rows.push(rowOf(text, open, head));
		open = null;
	};
	for (const line of lines) {
		if (line.text === '') continue;
		const next = headOf(line);
		if (next) {
			if (head) edits.push([...line.span, ' ']);
			head = next;
			outside = 0;
			continue;
		}
		if (!head) continue;
		const cells = cellsOf(line, head);
		const number = ROW_NUMBER.exec(line.indent < head.title + 3 ? line.text : '');
		const last = open ? Number(open.number) : Number(rows.at(-1)?.number ?? 0);
		if (number && Number(number[1]) > last && Number(number[1]) <= last + MOST_MISSING) {
			close();
			open = { number: number[1]!, from: line.span[0], to: line.span[1], cells: [] };
			const after = line.span[0] + number[0].trimEnd().length;
			if (after < line.span[1]) edits.push([after, after + 1, '\n']);
			keep(cells, open, edits, after + 1);
			outside = 0;
		} else if (line.indent < head.title - 2 || outside > 0) {
			// The foot of a page, or what follows the table: the next number brings it back.
			if (++outside > MOST_OUTSIDE) {
				close();
				head = null;
			}
		} else if (open) keep(cells, open, edits, line.span[0]);
		else edits.push([...line.span, ' ']);
	}
	close();
	return { flat: withEdits(text, edits), rows };
}

const MOST_MISSING = 9;
const MOST_OUTSIDE = 40;

/** Looked for first: few texts have it. */
const HEAD_LINE =
	/^[^\S\n\f]*(?:(?:Nr|Punkt|Pkt)\.?\s+)?(?:Ärende|Rubrik)[^\n\f]{0,60} {3,}(?:Förslag|Beslut)/im;
const ROW_NUMBER = /^(\d{1,3})[.)]?(?:\s+|$)(?!\d|\()/;

type Column = 'title' | 'case' | 'text' | 'officer' | 'other';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
	['title', /^(?:Ärende(?:n|mening|rubrik)?|Rubrik)$/i],
	['text', /^(?:Beslut|Beslutsförslag|Förslag|Förslag till beslut|\S{4,40}s förslag(?: till beslut)?)$/i],
	['case', /^(?:Dnr|Diarienr|Diarienummer|Ärendenr|Ärendenummer)\.?$/i],
	['officer', /^(?:Föredragande|Handläggare|Föredragare)(?:\s|\/|$)/i],
];

interface Head {
	readonly columns: readonly { readonly kind: Column; readonly at: number }[];
	readonly title: number;
	readonly words: string;
	readonly span: SourceSpan;
}

function headOf(line: Line): Head | null {
	if (!HEAD_LINE.test(line.text)) return null;
	const cells = splitAtGaps(line).map(({ words, at, span }) => {
		const plain = words.replace(/^(?:Nr|Punkt|Pkt)\.?\s+(?=Ä|R)/i, '');
		return { kind: COLUMNS.find(([, shape]) => shape.test(plain))?.[0] ?? 'other', at, words, span };
	});
	const title = cells.find(({ kind }) => kind === 'title');
	const text = cells.find(({ kind }) => kind === 'text');
	if (!title || !text || text.at < title.at) return null;
	return {
		columns: cells.filter(({ words }) => !NUMBER.test(words)),
		title: title.at,
		words: text.words,
		span: text.span,
	};
}

const NUMBER = /^(?:Nr|Punkt|Pkt)\.?$/i;

interface Cell {
	readonly kind: Column;
	readonly words: string;
	readonly span: SourceSpan;
}

interface OpenRow {
	readonly number: string;
	readonly from: number;
	to: number;
	readonly cells: Cell[];
}

function splitAtGaps({ text, span, indent }: Line): { words: string; at: number; span: SourceSpan }[] {
	return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: words, index }) => ({
		words,
		at: indent + index,
		span: [span[0] + index, span[0] + index + words.length],
	}));
}

const cellsOf = (line: Line, { columns }: Head): Cell[] =>
	splitAtGaps(line).map(({ words, at, span }) => {
		const kind = columns.findLast((column) => column.at <= at + 2)?.kind ?? 'title';
		return { kind, words, span };
	});

/** Takes a line's cells into the row; what is no part of the förslag becomes spaces. */
function keep(cells: readonly Cell[], row: OpenRow, edits: [number, number, string][], from: number) {
	for (const cell of cells) {
		row.to = cell.span[1];
		const start = Math.max(cell.span[0], from);
		if (start >= cell.span[1]) continue;
		const rest = cell.words.slice(start - cell.span[0]);
		row.cells.push({ ...cell, words: rest, span: [start, cell.span[1]] });
		if (cell.kind !== 'text') edits.push([start, cell.span[1], ' ']);
	}
}

function rowOf(text: string, { number, from, to, cells }: OpenRow, { words, span }: Head): TableRow {
	const caseNumbers: string[] = [];
	const titles: string[] = [];
	for (const cell of cells.filter(({ kind }) => kind === 'title' || kind === 'case')) {
		const found = readCaseNumbers(text, cell.span).map((one) => one.value);
		caseNumbers.push(...found);
		const plain = found.reduce((rest, one) => rest.replace(one, ''), cell.words.replace(/\s+/g, ' ')).trim();
		const isPart = cell.kind === 'title' && !NO_TITLE.test(plain);
		if (isPart) titles.push(plain.replace(/^Dnr[.:]?\s*/i, ''));
	}
	const facts: RowFacts = {
		title: titles.join(' '),
		caseNumbers: [...new Set(caseNumbers)],
		officers: cells.filter(({ kind }) => kind === 'officer').flatMap((cell) => readOfficers(cell.words)),
		opening: { kind: /^Beslut$/i.test(words) ? 'decision' : 'proposal', heading: words, headingSpan: span },
	};
	return { number, span: [from, to], cells: [], facts };
}

/** "Dnr" alone, or "- en bilaga" under a title. */
const NO_TITLE = latin(/^(?:Dnr[.:]?|[–-] .*)?$/i);

/** Each edit keeps the length: spaces, or one line end. */
function withEdits(text: string, edits: readonly (readonly [number, number, string])[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const [from, to, sign] of [...edits].sort((a, b) => a[0] - b[0])) {
		parts.push(text.slice(at, from), sign.repeat(to - from));
		at = to;
	}
	return parts.join('') + text.slice(at);
}
