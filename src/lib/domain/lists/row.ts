import type { PlainDate } from '../plain-date.ts';
import type { Staffing } from '../reading.ts';
import type { ListField } from './columns.ts';
import type { ListDay } from './days.ts';
import type { ListRhythm } from './rhythm.ts';
import type { ListStatus } from './status.ts';

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
