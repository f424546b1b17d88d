import type { Changes, Tally } from '../../../domain/overview.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Limits } from '../../../domain/timing.ts';
import type { Db } from '../../database/open.ts';
import { rowsAt } from '../commitments/commitment-list.ts';
import { ENDED, isCounted, standsAt, type Counted } from '../states/conditions.ts';

export interface Span extends Counted {
	readonly since: PlainDate;
}

/** The sums on both days, which a list of what has changed must lead from one to the other. */
export interface Sums {
	readonly before: Tally;
	readonly now: Tally;
}

/** Everything that differs between two days; the rows are as they stand on the later one. */
export async function readChanges(
	db: Db,
	span: Span,
	{ before, now }: Sums,
	limits: Limits,
): Promise<Changes> {
	const { moved, ...changed } = await findChanges(db, span);
	const ids = new Set([...Object.values(changed).flat(), ...moved.map(({ id }) => id)]);
	const rows = new Map((await rowsAt(db, [...ids], span.per, limits)).map((row) => [row.id, row]));
	const having = (own: readonly string[]) => own.flatMap((id) => rows.get(id) ?? []);
	return {
		since: span.since,
		openThen: before.open,
		added: having(changed.added),
		reopened: having(changed.reopened),
		becameOverdue: having(changed.becameOverdue),
		moved: moved.flatMap(({ id, ...move }) => having([id]).map((row) => ({ row, ...move }))),
		done: having(changed.done),
		closed: having(changed.closed),
		reported: having(changed.reported),
		openNow: now.open,
	};
}

/** Ids of what differs between two days, from the states of both. See `Changes` for what each list holds. */
export async function findChanges(db: Db, span: Span) {
	const pairs = await readPairs(db, span);
	const having = (test: (pair: Pair) => boolean) => pairs.filter(test).map(({ id }) => id);
	return {
		added: having((pair) => pair.was_open === null),
		reopened: having((pair) => pair.was_open === 0 && pair.open === 1),
		becameOverdue: having((pair) => isOverdue(pair, span.per) && !wasOverdue(pair, span.since)),
		moved: await readMoves(db, span),
		done: having((pair) => pair.was_open !== 0 && pair.status === 'done'),
		closed: having((pair) => pair.was_open !== 0 && hasEnded(pair)),
		reported: having((pair) => pair.was_open === 0 && pair.was_status === 'done' && hasEnded(pair)),
	};
}

type Pair = Awaited<ReturnType<typeof readPairs>>[number];

/** Then and now of each commitment that may differ: changed since, or with a deadline that has passed since. */
const readPairs = (db: Db, { since, ...counted }: Span) =>
	db
		.selectFrom('commitment_states as s')
		.leftJoin('commitment_states as t', (join) =>
			join
				.onRef('t.commitment_id', '=', 's.commitment_id')
				.on('t.from_date', '<=', since)
				.on('t.to_date', '>', since),
		)
		.select([
			's.commitment_id as id',
			's.open',
			's.status',
			's.deadline',
			't.open as was_open',
			't.status as was_status',
			't.deadline as was_deadline',
		])
		.where('s.to_date', '>', counted.per)
		.where('s.from_date', '<=', counted.per)
		.where('s.stage', '=', 'decided')
		.where((eb) =>
			eb.or([
				eb('s.from_date', '>', since),
				eb.and([eb('s.open', '=', 1), eb('s.deadline', '<', counted.per), eb('s.deadline', '>=', since)]),
			]),
		)
		.where((eb) => isCounted(eb, counted))
		.orderBy('s.number_key')
		.execute();

/** One entry a commitment, however often it was moved: from where it stood to where it stands. */
async function readMoves(db: Db, { since, ...counted }: Span) {
	const rows = await db
		.selectFrom('deadlines as d')
		// From the few that were moved to their states, never the other way round.
		.crossJoin('commitment_states as s')
		.whereRef('s.commitment_id', '=', 'd.commitment_id')
		.select(['s.commitment_id as id', 'd.previous', 'd.date', 'd.reason'])
		.where('d.cause', '=', 'move')
		.where('d.from_date', '>', since)
		.where('d.from_date', '<=', counted.per)
		.where('d.previous', 'is not', null)
		.where('s.stage', '=', 'decided')
		.where((eb) => eb.and([standsAt(eb, counted.per), isCounted(eb, counted)]))
		.orderBy('s.number_key')
		.orderBy('d.from_date')
		.orderBy('d.recorded_at')
		.execute();
	const moves = new Map<string, Move>();
	for (const { id, previous, date, reason } of rows) {
		moves.set(id, { id, from: moves.get(id)?.from ?? previous, to: date, reason });
	}
	return [...moves.values()];
}

interface Move {
	readonly id: string;
	readonly from: PlainDate | null;
	readonly to: PlainDate | null;
	readonly reason: string | null;
}

const isOverdue = ({ open, deadline }: Pair, per: PlainDate) =>
	open === 1 && deadline !== null && deadline < per;

const wasOverdue = ({ was_open, was_deadline }: Pair, since: PlainDate) =>
	was_open === 1 && was_deadline !== null && was_deadline < since;

const hasEnded = ({ open, status }: Pair) => open === 0 && ENDED.some((ended) => ended === status);
