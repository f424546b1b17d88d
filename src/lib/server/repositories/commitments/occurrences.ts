import type { Recurrence } from '../../../domain/commitment.ts';
import {
	meetingLedger,
	occurrenceLedger,
	type OccurrenceFact,
	type OccurrenceLine,
} from '../../../domain/ledgers/occurrence-ledger.ts';
import { timeOfDecision } from '../../../domain/occurrence.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { OccurrenceTable } from '../../database/commitment-tables.ts';
import type { Db } from '../../database/open.ts';
import { placeKey, reportPlaces, type ReportPlace } from './report-places.ts';

interface Recurring {
	readonly id: string;
	readonly recurrence: Recurrence | null;
	readonly bodyId: string | null;
	readonly decided: PlainDate | null;
}

/** One line for each time of a recurring commitment as known at the end of a day; [] when it does not recur. */
export async function listOccurrences(
	db: Db,
	{ id, recurrence, bodyId, decided }: Recurring,
	per: PlainDate,
): Promise<OccurrenceLine[]> {
	if (!recurrence) return [];
	const stored = await db
		.selectFrom('occurrences')
		.selectAll()
		.where('commitment_id', '=', id)
		.orderBy('due')
		.execute();
	const rows = expectedOn(stored, { recurrence, decided }, per);
	const reports = rows.map(({ fulfilled_on: on, fulfilled_item: item }) => ({ on, item }));
	const places = await reportPlaces(db, bodyId, reports);
	const facts = rows.map((row) => toFact(row, places));
	if (recurrence.every !== 'meeting') return occurrenceLedger(recurrence, facts, per);
	return meetingLedger(await meetingsAfter(db, bodyId, decided, per), facts, per);
}

/** The time of the decision itself is there from the day on which it was reported: nobody had asked for it before. */
export function expectedOn(
	rows: readonly OccurrenceTable[],
	{ recurrence, decided }: { readonly recurrence: Recurrence; readonly decided: PlainDate | null },
	per: PlainDate,
): readonly OccurrenceTable[] {
	const [first, second] = rows;
	if (!first || !second || (first.fulfilled_on ?? '') <= per) return rows;
	return timeOfDecision(recurrence, decided, second.due)?.due === first.due ? rows.slice(1) : rows;
}

/** What people have said about one time; `places` by day and §. */
export const toFact = (row: OccurrenceTable, places: ReadonlyMap<string, ReportPlace>): OccurrenceFact => ({
	...{ id: row.id, period: row.period, due: row.due },
	missed: row.missed_on === null ? null : { on: row.missed_on, reason: row.missed_reason ?? '' },
	fulfilled:
		row.fulfilled_on === null
			? null
			: {
					...{ on: row.fulfilled_on, item: row.fulfilled_item ?? '', caseNumber: row.fulfilled_case },
					...{ documentId: null, title: null },
					...places.get(placeKey(row.fulfilled_on, row.fulfilled_item)),
				},
});

/** The days on which the body has met since, and those that it is called to. A kallelse for a day gone by says nothing. */
export async function meetingsAfter(
	db: Db,
	bodyId: string | null,
	decided: PlainDate | null,
	per: PlainDate,
): Promise<PlainDate[]> {
	if (bodyId === null || decided === null) return [];
	const rows = await db
		.selectFrom('documents')
		.select('meeting_date as date')
		.distinct()
		.where('body_id', '=', bodyId)
		.where('meeting_date', '>', decided)
		.where((eb) =>
			eb.or([
				eb.and([eb('kind', '=', 'protokoll'), eb('meeting_date', '<=', per)]),
				eb.and([eb('kind', '=', 'kallelse'), eb('meeting_date', '>', per)]),
			]),
		)
		.orderBy('meeting_date')
		.execute();
	return rows.flatMap(({ date }) => date ?? []);
}
