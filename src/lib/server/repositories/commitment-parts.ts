import type { CommitmentDependency, DeadlineMove, HistoryLine } from '../../domain/commitment.ts';
import { lineOf, sentenceOf } from '../../domain/event-sentence.ts';
import { stateOfTarget } from '../../domain/dependency.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Db } from '../database/open.ts';
import { commitmentEventOf } from './events.ts';

/** What a commitment rests on, each in its state at the end of a day. */
export async function listDependencies(
	db: Db,
	commitmentId: string,
	per: PlainDate,
): Promise<CommitmentDependency[]> {
	const rows = await db
		.selectFrom('dependencies as d')
		.innerJoin('dependency_states as s', 's.dependency_id', 'd.id')
		.leftJoin('commitments as c', 'c.id', 'd.target_id')
		.leftJoin('commitment_states as t', (join) =>
			join.onRef('t.commitment_id', '=', 'c.id').on('t.to_date', '>', per).on('t.from_date', '<=', per),
		)
		.select(['d.id', 'd.kind', 'd.name', 's.state', 's.from_date', 's.settled_by', 'd.target_id'])
		.select(['c.number', 'c.wording', 't.status', 't.status_since'])
		.where('d.commitment_id', '=', commitmentId)
		.where('s.to_date', '>', per)
		.where('s.from_date', '<=', per)
		.orderBy('d.position')
		.execute();
	return rows.map(({ id, kind, name, state, from_date, settled_by, target_id, ...other }) => ({
		...{ id, kind, name, settledBy: settled_by },
		state: target_id === null ? state : stateOfTarget(other.status),
		since: target_id === null ? from_date : (other.status_since ?? from_date),
		target:
			other.number === null || other.wording === null || other.status === null
				? null
				: { number: other.number, wording: other.wording, status: other.status },
	}));
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
