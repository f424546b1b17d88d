import type { Tally } from '../../../domain/overview.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Timing } from '../../../domain/words.ts';
import type { Db } from '../../database/open.ts';
import { ENDED, isCounted, isProposal, isUnanswered, standsAt, type Counted } from '../states/conditions.ts';
import { timingOf, type OpenState } from '../states/open-states.ts';
import { settledStretches } from '../states/stretches.ts';
import type { TimingDays } from '../states/timing-days.ts';

/** How many commitments stand where at the end of a day; `states` are the open ones of that day. */
export async function readTally(
	db: Db,
	states: readonly OpenState[],
	days: TimingDays,
	counted: Counted,
): Promise<Tally> {
	const figures = { ...NO_FIGURES };
	let unassigned = 0;
	let moved = 0;
	for (const state of states) {
		addTo(figures, state, days);
		if (state.responsible === '[]') unassigned += 1;
		if (state.moves > 0) moved += 1;
	}
	return { ...figures, unassigned, moved, ...(await readBeside(db, days.per, counted)) };
}

/** The figures that are told of all together and of each unit. */
export type Figures = Record<
	'open' | 'overdue' | 'dueSoon' | 'onTrack' | 'undated' | 'ageing' | 'blocked',
	number
>;

export const NO_FIGURES: Readonly<Figures> = {
	...{ open: 0, overdue: 0, dueSoon: 0, onTrack: 0, undated: 0, ageing: 0, blocked: 0 },
};

/** Counts one open commitment in every figure that it belongs to; `figures` is changed. */
export function addTo(figures: Figures, state: OpenState, days: TimingDays): void {
	figures.open += 1;
	figures[NAMES[timingOf(state, days)]] += 1;
	figures.blocked += state.blocked;
}

const NAMES = {
	overdue: 'overdue',
	'due-soon': 'dueSoon',
	'on-track': 'onTrack',
	undated: 'undated',
	ageing: 'ageing',
} as const satisfies Record<Timing, keyof Figures>;

/** Those that are not open: done, ended, or only proposed. Two statements, since one that says "or" reads everything. */
async function readBeside(db: Db, per: PlainDate, counted: Counted) {
	const ended = await settledStretches(db)
		.select((eb) => ['s.status', eb.fn.countAll<number>().as('count')])
		.where((eb) => standsAt(eb, per))
		.where((eb) => isCounted(eb, counted))
		.groupBy('s.status')
		.execute();
	const { proposed, unanswered } = await db
		.selectFrom('commitment_states as s')
		.where((eb) => standsAt(eb, per))
		.where((eb) => isCounted(eb, counted))
		.where((eb) => isProposal(eb))
		.select((eb) => [
			eb.fn.countAll<number>().as('proposed'),
			eb.fn
				.countAll<number>()
				.filterWhere((row) => isUnanswered(row, per))
				.as('unanswered'),
		])
		.executeTakeFirstOrThrow();
	const sum = (statuses: readonly string[]) =>
		ended.reduce((total, { status, count }) => total + (statuses.includes(status) ? count : 0), 0);
	return { doneNotReported: sum(['done']), closed: sum(ENDED), proposed, unanswered };
}
