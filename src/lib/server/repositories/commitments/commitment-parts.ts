import type { CommitmentDependency, DeadlineMove, HistoryLine } from '../../../domain/commitment.ts';
import { lineOf, sentenceOf } from '../../../domain/events/event-sentence.ts';
import { stateOfTarget, type RestsOnKind } from '../../../domain/dependency.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { DependencyState, Status } from '../../../domain/words.ts';
import { isAmong } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';
import { commitmentEventOf } from './events.ts';

/** What a commitment rests on, each in its state at the end of a day. */
export async function listDependencies(
	db: Db,
	commitmentId: string,
	per: PlainDate,
): Promise<CommitmentDependency[]> {
	return (await dependenciesOf(db, [commitmentId], per)).get(commitmentId) ?? [];
}

/** The same for several, by id; the state of another commitment is how that one stood. */
export async function dependenciesOf(
	db: Db,
	ids: readonly string[],
	per: PlainDate,
): Promise<Map<string, CommitmentDependency[]>> {
	const rows = await db
		.selectFrom('dependencies as d')
		.innerJoin('dependency_states as s', 's.dependency_id', 'd.id')
		.leftJoin('commitments as c', 'c.id', 'd.target_id')
		.leftJoin('commitment_states as t', (join) =>
			join.onRef('t.commitment_id', '=', 'c.id').on('t.to_date', '>', per).on('t.from_date', '<=', per),
		)
		.select(['d.id', 'd.commitment_id', 'd.kind', 'd.name', 'd.target_id'])
		.select(['s.state', 's.from_date', 's.settled_by', 'c.number', 'c.wording', 't.status', 't.status_since'])
		.where(isAmong('d.commitment_id', ids))
		.where('s.to_date', '>', per)
		.where('s.from_date', '<=', per)
		.orderBy('d.position')
		.execute();
	const found = Map.groupBy(rows, ({ commitment_id }) => commitment_id);
	return new Map([...found].map(([id, own]) => [id, own.map(toDependency)]));
}

function toDependency(row: {
	readonly id: string;
	readonly kind: RestsOnKind;
	readonly name: string;
	readonly target_id: string | null;
	readonly state: DependencyState;
	readonly from_date: string;
	readonly settled_by: string | null;
	readonly number: string | null;
	readonly wording: string | null;
	readonly status: Status | null;
	readonly status_since: string | null;
}): CommitmentDependency {
	const { id, kind, name, target_id, number, wording, status } = row;
	return {
		...{ id, kind, name, settledBy: row.settled_by },
		state: target_id === null ? row.state : stateOfTarget(status),
		since: target_id === null ? row.from_date : (row.status_since ?? row.from_date),
		target: number === null || wording === null || status === null ? null : { number, wording, status },
	};
}

/** Each deadline that a commitment has had up to a day, oldest first; the first one has no `from`. */
export async function listDeadlineMoves(
	db: Db,
	commitmentId: string,
	per: PlainDate,
): Promise<DeadlineMove[]> {
	const rows = await db
		.selectFrom('deadlines')
		.selectAll()
		.where('commitment_id', '=', commitmentId)
		.where('from_date', '<=', per)
		.orderBy('from_date')
		.orderBy('recorded_at')
		.execute();
	return rows.map((row) => ({
		from: row.previous,
		to: row.date,
		basis: row.basis,
		reason: row.reason,
		date: row.from_date,
		actor: row.actor,
	}));
}

/** What has happened to a commitment up to a day, newest first. */
export async function listHistory(db: Db, commitmentId: string, per: PlainDate): Promise<HistoryLine[]> {
	const rows = await db
		.selectFrom('events')
		.selectAll()
		.where('commitment_id', '=', commitmentId)
		.where('date', '<=', per)
		.orderBy('seq', 'desc')
		.execute();
	return rows.map((row) => {
		const event = commitmentEventOf(row);
		return {
			seq: row.seq,
			date: row.date,
			recordedAt: row.recorded_at,
			actor: row.actor_name,
			sentence: sentenceOf(event, row.date),
			line: lineOf(event),
		};
	});
}
