import type { PlainDate } from '../plain-date.ts';
import type { Staffing } from '../reading.ts';
import type { Columns, ListField } from './columns.ts';
import { readDay, type ListDay } from './days.ts';
import { readRhythm, type ListRhythm } from './rhythm.ts';
import { readStaffingCell } from './staffing.ts';
import { readStatus, type ListStatus } from './status.ts';

/** One row of the list as a commitment. */
export interface ListCommitment {
	readonly wording: string;
	readonly title: string;
	readonly caseNumbers: readonly string[];
	readonly body: string | null;
	readonly decided: PlainDate | null;
	/** '' where the list does not say. */
	readonly item: string;
	readonly units: readonly string[];
	readonly recipients: readonly string[];
	readonly deadline: ListDay | null;
	readonly recurrence: ListRhythm | null;
	readonly staffing: Staffing | null;
	readonly status: ListStatus;
	readonly line: string | null;
	readonly done: PlainDate | null;
	readonly reported: { readonly date: PlainDate; readonly item: string } | null;
}

/** What is wrong with a row, or worth knowing of it: in which column, and what stands there. */
export interface RowNote {
	readonly field: ListField | null;
	readonly key: RowKey;
	readonly value: string;
}

export const ROW_KEYS = [
	'no-wording',
	'bad-day',
	'in-future',
	'unknown-rhythm',
	'unknown-staffing',
	'unknown-status',
	'status-by-hand',
	'too-long',
	'before-decision',
	'closed-without-reason',
	'reported-without-item',
	/** Only worth knowing: */
	'done-without-day',
	'undecided',
	/** Not taken in, without being wrong: */
	'there-already',
	'twice',
] as const;
export type RowKey = (typeof ROW_KEYS)[number];

export interface ReadRow {
	/** In the sheet, from 1. */
	readonly row: number;
	readonly commitment: ListCommitment | null;
	readonly wrong: readonly RowNote[];
	readonly notes: readonly RowNote[];
}

/** Characters in a cell of its kind. */
const LONGEST: Partial<Record<ListField, number>> = { wording: 4000, line: 2000, title: 500 };
const MAX_NAME = 200;

/** Reads one row; null for an empty one. A row with anything wrong has no commitment. */
export function readRow(
	cells: readonly string[],
	columns: Columns,
	row: number,
	today: PlainDate,
): ReadRow | null {
	if (cells.every((cell) => cell.trim() === '')) return null;
	const texts = textsIn(cells, columns);
	const wrong: RowNote[] = [];
	const text = (field: ListField) => texts.get(field) ?? '';
	const fail = (field: ListField, key: RowKey) => void wrong.push({ field, key, value: text(field) });

	for (const [field, value] of texts)
		if (value.length > (LONGEST[field] ?? MAX_NAME)) fail(field, 'too-long');
	if (!text('wording')) fail('wording', 'no-wording');
	const day = (field: ListField): ListDay | null => {
		const read = text(field) ? readDay(text(field)) : null;
		if (text(field) && !read) fail(field, 'bad-day');
		return read;
	};
	const past = (field: ListField): PlainDate | null => {
		const read = day(field);
		// Of a month only, its last day may lie ahead: then it is not yet over.
		if (read && read.date > today) fail(field, 'in-future');
		return read?.date ?? null;
	};
	const decided = past('decided');
	const deadline = day('deadline');
	const [done, reportedOn] = [past('done'), past('reported')];
	for (const [field, date] of [
		['deadline', deadline?.date],
		['done', done],
		['reported', reportedOn],
	] as const) {
		if (decided && date && date < decided) fail(field, 'before-decision');
	}
	const rhythm = readRhythm(text('recurrence'));
	if (rhythm === null) fail('recurrence', 'unknown-rhythm');
	const staffing = text('staffing') ? readStaffingCell(text('staffing')) : null;
	if (text('staffing') && !staffing) fail('staffing', 'unknown-staffing');
	const status = statusOf(texts, done, reportedOn, fail);
	if (reportedOn && !text('reportedItem')) fail('reported', 'reported-without-item');
	const reported = reportedOn ? { date: reportedOn, item: text('reportedItem') } : null;
	if (status === 'closed' && !reported && !text('line')) fail('status', 'closed-without-reason');

	const notes: RowNote[] = [];
	if (status === 'done' && !done) notes.push({ field: 'done', key: 'done-without-day', value: '' });
	if (!decided) notes.push({ field: 'decided', key: 'undecided', value: '' });
	if (wrong.length > 0) return { row, commitment: null, wrong, notes };
	return {
		row,
		wrong,
		notes,
		commitment: {
			...{ wording: text('wording'), title: text('title') || shortened(text('wording')) },
			...{ caseNumbers: several(text('case')), body: text('body') || null, decided },
			...{ item: text('item').replace(/^[^\d§]{0,12}§\s*/, ''), units: several(text('unit')) },
			...{
				recipients: several(text('recipient')),
				deadline,
				recurrence: rhythm === 'once' ? null : rhythm,
				staffing,
				status,
				line: text('line') || null,
				done,
				reported,
			},
		},
	};
}

/** The texts of the columns that are taken in, tidied. An apostrophe that only kept a formula from running goes. */
function textsIn(cells: readonly string[], columns: Columns): Map<ListField, string> {
	const texts = new Map<ListField, string>();
	for (const [index, field] of columns.entries()) {
		const text = (cells[index] ?? '').replace(/^'(?=[=+\-@\t\r])/, '').trim();
		if (field && text) texts.set(field, text);
	}
	return texts;
}

/** What the list says in words; else what its days say. */
function statusOf(
	texts: ReadonlyMap<ListField, string>,
	done: PlainDate | null,
	reported: PlainDate | null,
	fail: (field: ListField, key: RowKey) => void,
): ListStatus {
	const read = readStatus(texts.get('status') ?? '');
	if (read === null) fail('status', 'unknown-status');
	if (read === 'by-hand') fail('status', 'status-by-hand');
	if (reported) return 'closed';
	if (done && (read === 'not-started' || read === 'in-progress')) return 'done';
	return read === null || read === 'by-hand' ? 'not-started' : read;
}

/** 'Socialförvaltningen; Kultur och fritid' → two names. A comma alone may belong to a name. */
const several = (text: string) =>
	text
		.split(/[;\n]/)
		.map((part) => part.trim())
		.filter(Boolean);

/** The first words, as a title where the list has none. */
function shortened(text: string): string {
	const first = text.split('\n')[0] ?? '';
	return first.length <= 80 ? first : `${first.slice(0, first.lastIndexOf(' ', 79)) || first.slice(0, 79)} …`;
}
