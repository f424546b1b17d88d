import { MANY_MOVES, type Concern } from '../../domain/concern.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { timingOf, type Limits } from '../../domain/timing.ts';
import type { Db } from '../database/open.ts';
import { passedBudgets, type PassedBudget } from './passed-budgets.ts';
import { missedOccurrences, type MissedOccurrence } from './missed-occurrences.ts';
import { readLimits } from './settings.ts';
import { openStretches } from './stretches.ts';
import { timingDays, type TimingDays } from './timing-days.ts';

export interface ConcernQuestion {
	readonly per: PlainDate;
	/** A body's id; null for all. */
	readonly body: string | null;
}

/** One commitment with a reason to ask about it. */
export interface Concerned {
	readonly id: string;
	/** Of its number. */
	readonly key: number;
	/** Less comes first within its group. */
	readonly rank: string;
}

export interface Concerns {
	/** Each commitment under every reason that it has, worst first. */
	readonly groups: ReadonlyMap<Concern, readonly Concerned[]>;
	/** By commitment: the budget decisions that have passed. */
	readonly budgets: ReadonlyMap<string, readonly PassedBudget[]>;
	/** By commitment: the times that were not reported. */
	readonly missed: ReadonlyMap<string, readonly MissedOccurrence[]>;
}

/** Everything that a chair has to ask about at the end of a day. Only what is decided counts. */
export async function readConcerns(db: Db, question: ConcernQuestion, limits?: Limits): Promise<Concerns> {
	const chosen = limits ?? (await readLimits(db));
	const open = await readOpen(db, question, timingDays(question.per, chosen));
	const budgets = await passedBudgets(db, question);
	const missed = await missedOccurrences(db, question);
	const groups = new Map<Concern, Concerned[]>([
		[
			'unexplained',
			open.filter((one) => isUnexplained(one, question.per)).map(rankBy(({ deadline }) => deadline)),
		],
		['moved', open.filter(({ moves }) => moves >= MANY_MOVES).map(rankBy(({ moves }) => fewest(moves)))],
		[
			'ageing',
			open
				.filter(({ deadline, decided }) => timingOf(deadline, decided, question.per, chosen) === 'ageing')
				.map(rankBy(({ decided }) => decided)),
		],
		['unreported', await readUnreported(db, question)],
		['budget', [...budgets.values()].map(([first]) => first!.concerned)],
		['missed', [...missed.values()].map(([first]) => first!.concerned)],
	]);
	for (const list of groups.values()) list.sort(byRank);
	return { groups, budgets, missed };
}

type Open = Awaited<ReturnType<typeof readOpen>>[number];

/** Overdue, and nobody has said why since the deadline passed. The same rule as on the monthly sheet. */
const isUnexplained = ({ deadline, line_date }: Open, per: PlainDate) =>
	deadline !== null && deadline < per && (line_date === null || line_date <= deadline);

/** Open ones that may have to be asked about, from the index of open stretches alone. */
const readOpen = (db: Db, { per, body }: ConcernQuestion, { aged }: TimingDays) =>
	openStretches(db)
		.select([
			's.commitment_id as id',
			's.number_key as key',
			's.deadline',
			's.decided',
			's.moves',
			's.line_date',
		])
		.where('s.to_date', '>', per)
		.where('s.from_date', '<=', per)
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.where((eb) =>
			eb.or([
				eb.and([
					eb('s.deadline', '<', per),
					eb.or([eb('s.line_date', 'is', null), eb('s.line_date', '<=', eb.ref('s.deadline'))]),
				]),
				eb('s.moves', '>=', MANY_MOVES),
				eb.and([eb('s.deadline', 'is', null), eb('s.decided', '<', aged)]),
			]),
		)
		.execute();

/** Done, says the doer; the body that asked has not been told. */
async function readUnreported(db: Db, { per, body }: ConcernQuestion): Promise<Concerned[]> {
	const rows = await db
		.selectFrom('commitment_states as s')
		.select(['s.commitment_id as id', 's.number_key as key', 's.done_on'])
		.where('s.to_date', '>', per)
		.where('s.from_date', '<=', per)
		.where('s.stage', '=', 'decided')
		.where('s.open', '=', 0)
		.where('s.status', '=', 'done')
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.execute();
	return rows.map(({ id, key, done_on }) => ({ id, key, rank: done_on ?? '' }));
}

const rankBy =
	(rankOf: (one: Open) => string | null) =>
	(one: Open): Concerned => ({ id: one.id, key: one.key, rank: rankOf(one) ?? '' });

/** The most moves first. */
const fewest = (moves: number) => String(1_000_000 - moves);

const byRank = (a: Concerned, b: Concerned) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.key - b.key);
