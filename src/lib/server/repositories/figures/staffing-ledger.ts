import { sql, type SqlBool } from 'kysely';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Amount, Staffing } from '../../../domain/reading.ts';
import type { AmendmentRef, Fill, LedgerEntry } from '../../../domain/ledgers/staffing-ledger.ts';
import { isAmong } from '../../database/dialect.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { closuresOver } from '../closures.ts';
import { dependenciesOf } from '../commitments/commitment-parts.ts';
import { unitNames } from '../states/states.ts';

/** Every decision with staffing or an amount, as known at the end of a day; the newest decision first. */
export async function readLedger(db: Db, per: PlainDate): Promise<LedgerEntry[]> {
	const rows = await selectEntries(db, per).execute();
	return toEntries(db, rows, per);
}

/** One of them; null when the commitment has neither staffing nor an amount. */
export async function findLedgerEntry(db: Db, id: string, per: PlainDate): Promise<LedgerEntry | null> {
	const rows = await selectEntries(db, per).where('c.id', '=', id).execute();
	return (await toEntries(db, rows, per))[0] ?? null;
}

const selectEntries = (db: Db, per: PlainDate) =>
	db
		.selectFrom('commitments as c')
		// From the few that have figures to their states, never the other way round.
		.crossJoin('commitment_states as s')
		.whereRef('s.commitment_id', '=', 'c.id')
		.where('s.to_date', '>', per)
		.where('s.from_date', '<=', per)
		.leftJoin('bodies as b', 'b.id', 's.body_id')
		.select(['c.id', 'c.number', 'c.title', 'c.wording', 'c.item', 'c.start', 'c.case_numbers'])
		.select(['c.staffing', 'c.amount', 'c.version', 'c.document_id', 's.decided', 's.status'])
		.select(['s.responsible', 's.body_id', 'b.name as body_name'])
		// Word for word the condition of the index `commitments_ledger`.
		.where(sql<SqlBool>`(c.staffing is not null or c.amount is not null)`)
		.where('s.stage', '=', 'decided')
		.orderBy('s.decided', 'desc')
		.orderBy('c.number_key', 'desc');

type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number];

async function toEntries(db: Db, rows: readonly EntryRow[], per: PlainDate): Promise<LedgerEntry[]> {
	const ids = rows.map(({ id }) => id);
	const units = await unitNames(db);
	const fills = await fillsOf(db, ids, per);
	const amendments = await pairsOf(db, 'amendments', ids, per);
	const declines = await pairsOf(db, 'amendment_declines', ids, per);
	const closedBy = await closuresOver(db, rows);
	const budgets = await dependenciesOf(db, ids, per);
	return rows.map((row) => ({
		...{ id: row.id, number: row.number, title: row.title, wording: row.wording, item: row.item },
		...{ decided: row.decided, start: row.start, status: row.status, version: row.version },
		body: row.body_id === null ? null : { id: row.body_id, name: row.body_name ?? row.body_id },
		caseNumbers: fromJson<string[]>(row.case_numbers),
		closed: closedBy(row),
		responsible: fromJson<string[]>(row.responsible).flatMap((id) => units.get(id)?.name ?? []),
		staffing: row.staffing === null ? null : fromJson<Staffing>(row.staffing),
		amount: row.amount === null ? null : fromJson<Amount>(row.amount),
		fills: fills.get(row.id) ?? [],
		budgets: (budgets.get(row.id) ?? []).filter(({ kind }) => kind === 'budget'),
		amendedBy: amendments.by.get(row.id) ?? [],
		amends: amendments.of.get(row.id) ?? [],
		leaves: declines.of.get(row.id) ?? [],
	}));
}

async function fillsOf(db: Db, ids: readonly string[], per: PlainDate): Promise<Map<string, Fill[]>> {
	const rows = await db
		.selectFrom('staffing_fills')
		.selectAll()
		.where(isAmong('commitment_id', ids))
		.where('from_date', '<=', per)
		.where('to_date', '>', per)
		.orderBy('unit')
		.execute();
	const found = Map.groupBy(rows, ({ commitment_id }) => commitment_id);
	return new Map(
		[...found].map(([id, own]) => [
			id,
			own.map(({ unit, percent, positions, line, from_date, actor }) => ({
				...{ unit, percent, positions, line, actor },
				since: from_date,
			})),
		]),
	);
}

/** Both ways: by whom each is amended, and what each amends; the same of what does not amend. */
async function pairsOf(
	db: Db,
	table: 'amendments' | 'amendment_declines',
	ids: readonly string[],
	per: PlainDate,
) {
	const rows = await db
		.selectFrom(`${table} as a`)
		.innerJoin('commitments as later', 'later.id', 'a.commitment_id')
		.innerJoin('commitments as earlier', 'earlier.id', 'a.amended_id')
		.select(['a.id', 'a.commitment_id', 'a.amended_id'])
		.select(['later.number as later_number', 'earlier.number as earlier_number'])
		.where((eb) => eb.or([isAmong('a.commitment_id', ids), isAmong('a.amended_id', ids)]))
		.where('a.from_date', '<=', per)
		.where('a.to_date', '>', per)
		.orderBy('later.number_key')
		.execute();
	const by = new Map<string, AmendmentRef[]>();
	const of = new Map<string, AmendmentRef[]>();
	for (const row of rows) {
		by.set(row.amended_id, [...(by.get(row.amended_id) ?? []), { id: row.id, number: row.later_number }]);
		of.set(row.commitment_id, [
			...(of.get(row.commitment_id) ?? []),
			{ id: row.id, number: row.earlier_number },
		]);
	}
	return { by, of };
}
