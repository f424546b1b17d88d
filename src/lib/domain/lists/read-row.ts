import type { PlainDate } from '../plain-date.ts';
import type { Columns, ListField } from './columns.ts';
import { readDay, type ListDay } from './days.ts';
import { readRhythm } from './rhythm.ts';
import type { ListCommitment, ReadRow, RowKey, RowNote } from './row.ts';
import { readStaffingCell } from './staffing.ts';
import { readStatus, type ListStatus } from './status.ts';

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
	const reading: Reading = {
		texts,
		text: (field) => texts.get(field) ?? '',
		fail: (field, key) => void wrong.push({ field, key, value: texts.get(field) ?? '' }),
	};
	checkTexts(reading);
	const days = daysOf(reading, today);
	const commitment = commitmentOf(reading, days);
	const notes: RowNote[] = [];
	if (commitment.status === 'done' && !days.done)
		notes.push({ field: 'done', key: 'done-without-day', value: '' });
	if (!days.decided) notes.push({ field: 'decided', key: 'undecided', value: '' });
	return { row, wrong, notes, commitment: wrong.length > 0 ? null : commitment };
}

/** A row that is being read. */
interface Reading {
	/** Of the columns that hold something. */
	readonly texts: ReadonlyMap<ListField, string>;
	/** '' where there is none. */
	readonly text: (field: ListField) => string;
	readonly fail: (field: ListField, key: RowKey) => void;
}

function checkTexts({ texts, text, fail }: Reading): void {
	for (const [field, value] of texts)
		if (value.length > (LONGEST[field] ?? MAX_NAME)) fail(field, 'too-long');
	if (!text('wording')) fail('wording', 'no-wording');
}

type Days = ReturnType<typeof daysOf>;

/** The days of a row, each checked against today and against the decision. */
function daysOf({ text, fail }: Reading, today: PlainDate) {
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
	const [done, reported] = [past('done'), past('reported')];
	for (const [field, date] of [
		['deadline', deadline?.date],
		['done', done],
		['reported', reported],
	] as const) {
		if (decided && date && date < decided) fail(field, 'before-decision');
	}
	return { decided, deadline, done, reported };
}

/** What the row says of a commitment, as far as it can be read; what cannot is told by `fail`. */
function commitmentOf(reading: Reading, days: Days): ListCommitment {
	const { text, fail } = reading;
	const rhythm = readRhythm(text('recurrence'));
	if (rhythm === null) fail('recurrence', 'unknown-rhythm');
	const staffing = text('staffing') ? readStaffingCell(text('staffing')) : null;
	if (text('staffing') && !staffing) fail('staffing', 'unknown-staffing');
	const status = statusOf(reading, days);
	if (days.reported && !text('reportedItem')) fail('reported', 'reported-without-item');
	const reported = days.reported ? { date: days.reported, item: text('reportedItem') } : null;
	if (status === 'closed' && !reported && !text('line')) fail('status', 'closed-without-reason');
	return {
		...{ wording: text('wording'), title: text('title') || shortened(text('wording')) },
		...{ caseNumbers: several(text('case')), body: text('body') || null, decided: days.decided },
		...{ item: text('item').replace(/^[^\d§]{0,12}§\s*/, ''), units: several(text('unit')) },
		...{ recipients: several(text('recipient')), deadline: days.deadline },
		...{ recurrence: rhythm === 'once' ? null : rhythm, staffing },
		...{ status, line: text('line') || null, done: days.done, reported },
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
function statusOf({ text, fail }: Reading, { done, reported }: Days): ListStatus {
	const read = readStatus(text('status'));
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
