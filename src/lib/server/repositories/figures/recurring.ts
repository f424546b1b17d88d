import type { CommitmentRow } from '../../../domain/commitment.ts';
import type { RecurringRow, RecurringSeries } from '../../../domain/diagrams.ts';
import {
	meetingLedger,
	occurrenceLedger,
	type OccurrenceState,
} from '../../../domain/ledgers/occurrence-ledger.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Limits } from '../../../domain/timing.ts';
import type { OccurrenceTable } from '../../database/commitment-tables.ts';
import { isAmong } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';
import { rowsAt } from '../commitments/commitment-list.ts';
import { isOpen, standsAt } from '../states/conditions.ts';
import { expectedOn, meetingsAfter, toFact } from '../commitments/occurrences.ts';

/** Rows that a diagram can show. */
export const MOST_RECURRING = 30;

/** Every open recurring commitment with its times, as known at the end of a day; counted whole, shown in part. */
export async function readRecurring(
	db: Db,
	{ per, body }: { readonly per: PlainDate; readonly body: string | null },
	limits: Limits,
): Promise<RecurringSeries> {
	const ids = await recurringIds(db, per, body);
	const facts = await factsOf(db, ids);
	const all: RecurringRow[] = [];
	for (const row of await rowsAt(db, ids, per, limits)) {
		const lines = await linesOf(db, row, facts.get(row.id) ?? [], per);
		if (lines.length > 0) all.push({ number: row.number, wording: row.wording, lines });
	}
	const times: Record<OccurrenceState, number> = { fulfilled: 0, missed: 0, late: 0, next: 0, planned: 0 };
	for (const { state } of all.flatMap(({ lines }) => lines)) times[state] += 1;
	const rows = all.toSorted((a, b) => lacking(b) - lacking(a)).slice(0, MOST_RECURRING);
	return { rows, total: all.length, times };
}

const lacking = ({ lines }: RecurringRow) =>
	lines.filter(({ state }) => state === 'late' || state === 'missed').length;

async function recurringIds(db: Db, per: PlainDate, body: string | null): Promise<string[]> {
	const rows = await db
		.selectFrom('commitments as c')
		.innerJoin('commitment_states as s', 's.commitment_id', 'c.id')
		.select('c.id')
		.where('c.recurrence', 'is not', null)
		.where((eb) => eb.and([standsAt(eb, per), isOpen(eb)]))
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.orderBy('c.number_key')
		.execute();
	return rows.map(({ id }) => id);
}

async function factsOf(db: Db, ids: readonly string[]): Promise<Map<string, OccurrenceTable[]>> {
	const rows = await db
		.selectFrom('occurrences')
		.selectAll()
		.where(isAmong('commitment_id', ids))
		.orderBy('due')
		.execute();
	return Map.groupBy(rows, ({ commitment_id }) => commitment_id);
}

async function linesOf(
	db: Db,
	{ recurrence, body, decided }: CommitmentRow,
	stored: readonly OccurrenceTable[],
	per: PlainDate,
): Promise<RecurringRow['lines']> {
	if (!recurrence) return [];
	const facts = expectedOn(stored, { recurrence, decided }, per).map((row) => toFact(row, new Map()));
	const lines =
		recurrence.every === 'meeting'
			? meetingLedger(await meetingsAfter(db, body?.id ?? null, decided, per), facts, per)
			: occurrenceLedger(recurrence, facts, per);
	return lines.map(({ period, due, state }) => ({ period, due, state }));
}
