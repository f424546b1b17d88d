import type { DueMonth, UndatedAge } from '../../../domain/overview.ts';
import { addDays, addYears, endOfMonth, monthOf, type PlainDate } from '../../../domain/plain-date.ts';
import { timingOf, type OpenState } from '../states/open-states.ts';
import type { TimingDays } from '../states/timing-days.ts';

type DueTiming = DueMonth['timing'];

/** Open commitments by the month of the deadline and where they stand, in order of time; empty months are left out. */
export function dueMonths(states: readonly OpenState[], days: TimingDays): DueMonth[] {
	const bars = new Map<string, { month: string; timing: DueTiming; count: number; blocked: number }>();
	for (const state of states) {
		const timing = timingOf(state, days);
		if (state.deadline === null || timing === 'undated' || timing === 'ageing') continue;
		const month = monthOf(state.deadline);
		const key = month + timing;
		const bar = bars.get(key) ?? { month, timing, count: 0, blocked: 0 };
		bars.set(key, bar);
		bar.count += 1;
		bar.blocked += state.blocked;
	}
	return [...bars.values()]
		.map((bar) => ({ ...bar, ...stretch(bar.month, bar.timing, days) }))
		.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Open commitments without a deadline by the time since the decision; always all three. */
export function undatedAges(states: readonly OpenState[], days: TimingDays): UndatedAge[] {
	const yearAgo = addYears(days.per, -1);
	const undated = states.filter(({ deadline }) => deadline === null);
	return LABELS.map((label) => {
		const own = undated.filter((state) => labelOf(state, days, yearAgo) === label);
		return { label, count: own.length, blocked: own.reduce((sum, { blocked }) => sum + blocked, 0) };
	});
}

const LABELS = ['under-6', '6-12', 'over-12'] as const satisfies readonly UndatedAge['label'][];

const labelOf = (state: OpenState, days: TimingDays, yearAgo: PlainDate): UndatedAge['label'] =>
	timingOf(state, days) === 'undated'
		? 'under-6'
		: state.decided !== null && state.decided >= yearAgo
			? '6-12'
			: 'over-12';

/** The days of a month that can have a timing: the month of `per` is cut before that day. */
function stretch(
	month: string,
	timing: DueTiming,
	{ per, soon }: TimingDays,
): { from: PlainDate; to: PlainDate } {
	const first = `${month}-01`;
	const last = endOfMonth(first);
	if (timing === 'overdue') return { from: first, to: earlier(last, addDays(per, -1)) };
	if (timing === 'due-soon') return { from: later(first, per), to: earlier(last, soon) };
	return { from: later(first, addDays(soon, 1)), to: last };
}

const earlier = (a: PlainDate, b: PlainDate) => (a < b ? a : b);

const later = (a: PlainDate, b: PlainDate) => (a > b ? a : b);
