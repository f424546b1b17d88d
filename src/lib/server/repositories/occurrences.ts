import type { Recurrence } from '../../domain/commitment.ts';
import {
	meetingLedger,
	occurrenceLedger,
	type OccurrenceFact,
	type OccurrenceLine,
} from '../../domain/occurrence-ledger.ts';
import { timeOfDecision } from '../../domain/occurrence.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { OccurrenceTable } from '../database/commitment-tables.ts';
import type { Db } from '../database/open.ts';

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
	const places = await findReports(db, bodyId, rows);
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
export const toFact = (row: OccurrenceTable, places: ReadonlyMap<string, Place>): OccurrenceFact => ({
	...{ id: row.id, period: row.period, due: row.due },
	missed: row.missed_on === null ? null : { on: row.missed_on, reason: row.missed_reason ?? '' },
	fulfilled:
		row.fulfilled_on === null
			? null
			: {
					...{ on: row.fulfilled_on, item: row.fulfilled_item ?? '', caseNumber: row.fulfilled_case },
					...{ documentId: null, title: null },
					...places.get(`${row.fulfilled_on} ${row.fulfilled_item}`),
				},
});

interface Place {
	readonly documentId: string;
	readonly title: string;
}

/** Where the reports stand: the § of that day's protocol of the body, when it is here. By day and §. */
async function findReports(
	db: Db,
	bodyId: string | null,
	rows: readonly OccurrenceTable[],
): Promise<Map<string, Place>> {
	const days = rows.flatMap(({ fulfilled_on }) => fulfilled_on ?? []);
	if (bodyId === null || days.length === 0) return new Map();
	const items = await db
		.selectFrom('documents as d')
		.innerJoin('items as i', 'i.document_id', 'd.id')
		.select(['d.id', 'd.meeting_date', 'i.number', 'i.title'])
		.where('d.body_id', '=', bodyId)
		.where('d.meeting_date', 'in', days)
		.where('d.kind', '!=', 'kallelse')
		.where('d.replaced_by', 'is', null)
		.where(
			'i.number',
			'in',
			rows.flatMap(({ fulfilled_item }) => fulfilled_item ?? []),
		)
		.execute();
	return new Map(
		items.map(({ id, meeting_date, number, title }) => [
			`${meeting_date} ${number}`,
			{ documentId: id, title },
		]),
	);
}

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
