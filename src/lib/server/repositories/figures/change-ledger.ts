import type { Beginning, ChangeLedger, Newcomers } from '../../../domain/ledgers/change-ledger.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Limits } from '../../../domain/timing.ts';
import { isAmong } from '../../database/dialect.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { findChanges, type Span, type Sums } from './changes.ts';
import { rowsAt } from '../commitments/commitment-list.ts';

/** Rows of each kind that are fetched; in a large municipality a month holds thousands. */
const MOST = 12;

/** What differs between two days: all figures, and the first rows of each kind as they stand on the later day. */
export async function readChangeLedger(
	db: Db,
	span: Span,
	{ before, now }: Sums,
	limits: Limits,
): Promise<ChangeLedger> {
	const found = await findChanges(db, span);
	const settled = [...found.closed, ...found.reported];
	const shown = [found.reopened, found.becameOverdue, found.moved.map(({ id }) => id), found.done, settled];
	const ids = new Set(shown.flatMap((own) => own.slice(0, MOST)));
	const rows = new Map((await rowsAt(db, [...ids], span.per, limits)).map((row) => [row.id, row]));
	const begin = (own: readonly string[]) => beginning(own, (id) => rows.get(id) ?? []);
	return {
		since: span.since,
		openThen: before.open,
		openNow: now.open,
		added: found.added.length,
		left: found.done.length + found.closed.length,
		unchanged: now.open - changedCount(found),
		newcomers: beginning(await readNewcomers(db, found.added, span.per), (group) => group),
		reopened: begin(found.reopened),
		becameOverdue: begin(found.becameOverdue),
		moved: beginning(found.moved, ({ id, ...move }) => {
			const row = rows.get(id);
			return row ? { row, ...move } : [];
		}),
		done: begin(found.done),
		settled: begin(settled),
	};
}

const beginning = <T, R>(all: readonly T[], rowOf: (one: T) => R | readonly R[]): Beginning<R> => ({
	count: all.length,
	rows: all.slice(0, MOST).flatMap(rowOf),
});

type Found = Awaited<ReturnType<typeof findChanges>>;

/** Open commitments that something has happened to; each is counted once. */
function changedCount({ added, reopened, becameOverdue, moved, closed, done }: Found): number {
	const gone = new Set([...closed, ...done]);
	const changed = new Set([...added, ...reopened, ...becameOverdue, ...moved.map(({ id }) => id)]);
	return [...changed].filter((id) => !gone.has(id)).length;
}

/** New commitments by the document they came with, in the order of their numbers. */
async function readNewcomers(db: Db, ids: readonly string[], per: PlainDate): Promise<Newcomers[]> {
	const rows = await db
		.selectFrom('commitments as c')
		.innerJoin('commitment_states as s', 's.commitment_id', 'c.id')
		.leftJoin('bodies as b', 'b.id', 's.body_id')
		.select(['c.number', 'c.document_id', 'c.document_kind', 'c.recurrence', 'b.name as body'])
		.select(['s.decided', 's.deadline', 's.responsible'])
		.where(isAmong('c.id', ids))
		.where('s.from_date', '<=', per)
		.where('s.to_date', '>', per)
		.orderBy('c.number_key')
		.execute();
	const groups = Map.groupBy(rows, ({ document_id }) => document_id);
	return [...groups.values()].map((group) => ({
		kind: group[0]!.document_kind,
		decided: group[0]!.decided,
		body: group[0]!.body,
		numbers: group.map(({ number }) => number),
		dated: group.filter(({ deadline }) => deadline !== null).length,
		recurring: group.filter(({ recurrence }) => recurrence !== null).length,
		unassigned: group.filter(({ responsible }) => fromJson<string[]>(responsible).length === 0).length,
	}));
}
