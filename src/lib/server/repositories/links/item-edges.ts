import type { LinkReason } from '../../../domain/matter.ts';
import { addDays } from '../../../domain/plain-date.ts';
import { isAmong } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';
import { toReference } from './reference-rows.ts';
import { resolveReferences, type Target } from './reference-targets.ts';

/** One thing that ties an item to another. `refers` and `referred-to` are the same tie, seen from each end. */
export interface Edge {
	readonly from: string;
	readonly to: string;
	/** Why `to` stands in the list of `from`. */
	readonly reason: Reason;
}

/** As in `LinkReason`; who points is filled in when the items are known. */
export type Reason =
	Exclude<LinkReason, { kind: 'referred-to' }> | { readonly kind: 'referred-to'; readonly sure: boolean };

/** Everything that ties the items given to other items: a shared case number, and pointing or being pointed at. */
export async function findEdges(db: Db, ids: readonly string[]): Promise<Edge[]> {
	if (ids.length === 0) return [];
	return [...(await sameCase(db, ids)), ...(await pointingOut(db, ids)), ...(await pointingIn(db, ids))];
}

async function sameCase(db: Db, ids: readonly string[]): Promise<Edge[]> {
	const rows = await db
		.selectFrom('item_cases as own')
		.innerJoin('item_cases as other', 'other.case_key', 'own.case_key')
		.select(['own.item_id as from', 'other.item_id as to', 'own.case_key'])
		.where(isAmong('own.item_id', ids))
		.whereRef('other.item_id', '!=', 'own.item_id')
		.execute();
	return rows.map(({ from, to, case_key }) => ({
		from,
		to,
		reason: { kind: 'case-number', caseNumber: case_key },
	}));
}

async function pointingOut(db: Db, ids: readonly string[]): Promise<Edge[]> {
	const rows = await db
		.selectFrom('item_references')
		.selectAll()
		.where(isAmong('item_id', ids))
		.orderBy('item_id')
		.orderBy('position')
		.execute();
	const targets = await resolve(db, rows);
	// The list of an item says why each of the others is there: the other one is pointed at from here.
	return rows.flatMap((row, index) =>
		targetsOf(targets, index, row.item_id).map(({ itemId, sure }): Edge => ({
			...{ from: row.item_id, to: itemId },
			reason: { kind: 'referred-to', sure },
		})),
	);
}

async function pointingIn(db: Db, ids: readonly string[]): Promise<Edge[]> {
	const places = await db
		.selectFrom('items as i')
		.innerJoin('documents as d', 'd.id', 'i.document_id')
		.select(['i.id', 'i.number', 'd.meeting_date'])
		.where(isAmong('i.id', ids))
		.execute();
	const keys = await db.selectFrom('item_cases').select('case_key').where(isAmong('item_id', ids)).execute();
	const numbers = [...new Set(places.map(({ number }) => number))];
	const days = [...new Set(places.flatMap(({ meeting_date }) => meeting_date ?? []))].sort();
	const rows = [
		...(await pointingAtDays(db, numbers, days)),
		...(await pointingWithoutDay(db, numbers, days)),
		...(await pointingAtCases(
			db,
			keys.map(({ case_key }) => case_key),
		)),
	];
	const asked = [...new Map(rows.map((row) => [`${row.item_id} ${row.position}`, row])).values()];
	const own = new Set(ids);
	const targets = await resolve(db, asked);
	return asked.flatMap((row, index) =>
		targetsOf(targets, index, row.item_id)
			.filter(({ itemId }) => own.has(itemId))
			.map(({ itemId, sure }): Edge => ({
				...{ from: itemId, to: row.item_id },
				reason: { kind: 'refers', reference: toReference(row), sure },
			})),
	);
}

const pointingAtDays = (db: Db, numbers: readonly string[], days: readonly string[]) =>
	db
		.selectFrom('item_references')
		.selectAll()
		.where(isAmong('date', days))
		.where(isAmong('number', numbers))
		.execute();

/** "§ 12/2024" and "Ks § 46": of the year, and of the year after at most. */
async function pointingWithoutDay(db: Db, numbers: readonly string[], days: readonly string[]) {
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return [];
	return db
		.selectFrom('item_references as r')
		.innerJoin('documents as d', 'd.id', 'r.document_id')
		.selectAll('r')
		.where('r.date', 'is', null)
		.where(isAmong('r.number', numbers))
		.where((eb) =>
			eb.or([
				isAmong('r.year', [...new Set(days.map((day) => day.slice(0, 4)))]),
				eb.and([
					eb('r.year', 'is', null),
					eb('d.meeting_date', '>=', first),
					eb('d.meeting_date', '<=', addDays(last, 366)),
				]),
			]),
		)
		.execute();
}

const pointingAtCases = async (db: Db, keys: readonly string[]) =>
	keys.length === 0
		? []
		: db.selectFrom('item_references').selectAll().where(isAmong('case_key', keys)).execute();

const resolve = (db: Db, rows: readonly Parameters<typeof toReference>[0][]) =>
	resolveReferences(
		db,
		rows.map((row) => ({ documentId: row.document_id, reference: toReference(row) })),
	);

const targetsOf = (targets: readonly (readonly Target[])[], index: number, from: string) =>
	(targets[index] ?? []).filter(({ itemId }) => itemId !== from);
