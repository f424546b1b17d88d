import { MANY_MOVES, type Concern } from '../../../domain/concern.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Limits } from '../../../domain/timing.ts';
import type { Db } from '../../database/open.ts';
import { passedBudgets, type PassedBudget } from './passed-budgets.ts';
import { missedOccurrences, type MissedOccurrence } from './missed-occurrences.ts';
import { readLimits } from '../settings.ts';
import { openStretches, settledStretches } from '../states/stretches.ts';
import { timingDays, type TimingDays } from '../states/timing-days.ts';

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
	readonly rank: number;
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
	const days = timingDays(question.per, chosen);
	const open = await readOpen(db, question, days);
	const budgets = await passedBudgets(db, question);
	const missed = await missedOccurrences(db, question);
	const having = (holds: (one: Open) => boolean, rankOf: (one: Open) => number) =>
		open.filter(holds).map((one): Concerned => ({ id: one.id, key: one.key, rank: rankOf(one) }));
	const groups = new Map<Concern, Concerned[]>([
		[
			'unexplained',
			having(
				(one) => isUnexplained(one, question.per),
				(one) => dayRank(one.deadline),
			),
		],
		[
			'moved',
			having(
				({ moves }) => moves >= MANY_MOVES,
				({ moves }) => -moves,
			),
		],
		[
			'ageing',
			having(
				(one) => isAgeing(one, days),
				(one) => dayRank(one.decided),
			),
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

/** The same rule as `hasTiming`. */
const isAgeing = ({ deadline, decided }: Open, { aged }: TimingDays) =>
	deadline === null && decided !== null && decided < aged;

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
	const rows = await settledStretches(db)
		.select(['s.commitment_id as id', 's.number_key as key', 's.done_on'])
		.where('s.status', '=', 'done')
		.where('s.to_date', '>', per)
		.where('s.from_date', '<=', per)
		.$if(body !== null, (query) => query.where('s.body_id', '=', body))
		.execute();
	return rows.map(({ id, key, done_on }) => ({ id, key, rank: dayRank(done_on) }));
}

/** A day as a number in the same order: the earliest first, the unknown before all. */
export const dayRank = (day: PlainDate | null) =>
	day === null ? 0 : Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8));

const byRank = (a: Concerned, b: Concerned) => a.rank - b.rank || a.key - b.key;
