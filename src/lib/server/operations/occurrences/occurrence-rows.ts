import type { Recurrence } from '../../../domain/commitment.ts';
import {
	firstOccurrence,
	nextOccurrence,
	timeOfDecision,
	type Occurrence,
} from '../../../domain/occurrence.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { newId } from '../../database/ids.ts';
import type { OccurrenceTable } from '../../database/commitment-tables.ts';
import { FOREVER, type StateTable } from '../../database/tables.ts';
import type { Trx } from '../../database/transact.ts';
import type { StateChange } from '../../repositories/states/states.ts';
import type { Changing } from '../change-commitment.ts';

/** What has been said about the times of a recurring commitment, in the order of their days. */
export const readOccurrences = (trx: Trx, commitmentId: string): Promise<OccurrenceTable[]> =>
	trx
		.selectFrom('occurrences')
		.selectAll()
		.where('commitment_id', '=', commitmentId)
		.orderBy('due')
		.execute();

/** Somebody has said how it went: reported, or missed and why. */
export const isSettled = ({ fulfilled_on, missed_on }: OccurrenceTable) =>
	fulfilled_on !== null || missed_on !== null;

/** The row of the time that ends on a day; a time that nothing has been said about gets one. Null: there is no such time. */
export async function takeOccurrence(
	changing: Changing,
	recurrence: Recurrence,
	due: PlainDate,
): Promise<OccurrenceTable | null> {
	const rows = await readOccurrences(changing.trx, changing.commitment.id);
	const known = rows.find((row) => row.due === due);
	if (known) return known;
	const anchor = rows[0]?.due;
	for (let at = anchor; anchor && at && at < due;) {
		const next = nextOccurrence(recurrence, anchor, at);
		if (next?.due === due) return insertOccurrence(changing, next);
		at = next?.due;
	}
	return null;
}

/** The time in which the decision was taken, while nobody has said that it was reported; see `timeOfDecision`. */
export async function untoldTimeOfDecision(
	{ trx, commitment }: Changing,
	recurrence: Recurrence,
): Promise<Occurrence | null> {
	const { id, decided } = commitment;
	const rows = await readOccurrences(trx, id);
	const first = rows[0] ?? (decided === null ? null : firstOccurrence(recurrence, decided));
	return first && timeOfDecision(recurrence, decided, first.due);
}

/** The earliest time about which nothing has been said; it gets a row when it has none. Null: the rhythm has no days. */
export async function nextOpen(
	changing: Changing,
	recurrence: Recurrence,
	decided: PlainDate,
): Promise<OccurrenceTable | null> {
	const rows = await readOccurrences(changing.trx, changing.commitment.id);
	const settled = new Set(rows.filter(isSettled).map(({ due }) => due));
	const anchor = rows[0]?.due ?? null;
	let at: Occurrence | null = rows[0] ?? firstOccurrence(recurrence, decided);
	while (at && settled.has(at.due)) at = nextOccurrence(recurrence, anchor ?? at.due, at.due);
	if (!at) return null;
	return rows.find(({ due }) => due === at.due) ?? insertOccurrence(changing, at);
}

/** A row for a time about which nothing has been said yet. */
export async function insertOccurrence(
	{ trx, commitment }: Changing,
	{ period, due }: Occurrence,
): Promise<OccurrenceTable> {
	const row = {
		...{ id: newId(), commitment_id: commitment.id, period, due },
		...{
			fulfilled_on: null,
			fulfilled_item: null,
			fulfilled_case: null,
			missed_on: null,
			missed_reason: null,
		},
	};
	await trx.insertInto('occurrences').values(row).execute();
	return row;
}

type Said = Pick<OccurrenceTable, 'period' | 'due' | 'fulfilled_on' | 'missed_on'>;

/** The earliest time about which nothing had been said at the end of a day; `rows` in the order of their days. */
export function openOn(rows: readonly Said[], recurrence: Recurrence, day: PlainDate): Occurrence | null {
	const first = rows[0];
	const settled = new Set(
		rows.filter((row) => (row.fulfilled_on ?? row.missed_on ?? FOREVER) <= day).map(({ due }) => due),
	);
	let at: Occurrence | null = first ?? null;
	while (at && settled.has(at.due)) at = nextOccurrence(recurrence, first?.due ?? at.due, at.due);
	return at && { period: at.period, due: at.due };
}

/** What was said about the times of a commitment before a change and after it. */
export interface SaidChange {
	readonly recurrence: Recurrence;
	readonly before: readonly Said[];
	readonly after: readonly Said[];
	/** The day from which the change counts. */
	readonly date: PlainDate;
}

/**
 * For each interval from the day on: where another time is now the earliest that is left, its last day is the deadline.
 * Where it is the same one, the deadline stays, also one that a person has set.
 */
export function followOccurrence({ recurrence, before, after, date }: SaidChange) {
	return ({ from_date }: StateTable): StateChange => {
		const day = from_date > date ? from_date : date;
		const open = openOn(after, recurrence, day);
		return open?.due === openOn(before, recurrence, day)?.due ? {} : deadlineOf(recurrence, open);
	};
}

const wordsOf = ({ text }: Recurrence, { period }: Occurrence) => `”${text}”: ${period}`;

/** The last day of a time as the deadline; none where no time is left to come. */
export const deadlineOf = (recurrence: Recurrence | null, open: Occurrence | null): StateChange =>
	recurrence && open
		? {
				...{ deadline: open.due, deadline_precision: 'day', deadline_basis: 'computed' },
				deadline_text: wordsOf(recurrence, open),
			}
		: { deadline: null, deadline_precision: null, deadline_basis: null, deadline_text: null };
