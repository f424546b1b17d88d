import type { UnitRef } from '../../domain/commitment.ts';
import type { UnitTally } from '../../domain/overview.ts';
import type { Timing } from '../../domain/words.ts';
import { fromJson } from '../database/json.ts';
import { timingOf, type OpenState } from './open-states.ts';
import type { TimingDays } from './timing-days.ts';

/**
 * Open commitments by who is responsible, those with most overdue first, nobody last. One that two units share is
 * counted at both, so the column may add up to more than there are. `units` are in Swedish order.
 */
export function unitTallies(
	states: readonly OpenState[],
	units: ReadonlyMap<string, UnitRef>,
	days: TimingDays,
): UnitTally[] {
	const sums = new Map<string | null, Figures>();
	const names = new Map<string, readonly (string | null)[]>();
	for (const state of states) {
		const ids = names.get(state.responsible) ?? idsIn(state.responsible);
		names.set(state.responsible, ids);
		const figure = FIGURES[timingOf(state, days)];
		for (const id of ids) {
			const sum = sums.get(id) ?? { ...NOTHING };
			sums.set(id, sum);
			sum.open += 1;
			sum[figure] += 1;
			sum.blocked += state.blocked;
		}
	}
	const order = [...units.keys()];
	return [...sums]
		.map(([id, figures]) => ({ unit: id === null ? null : (units.get(id) ?? null), ...figures }))
		.sort(
			(a, b) =>
				Number(a.unit === null) - Number(b.unit === null) ||
				b.overdue - a.overdue ||
				b.open - a.open ||
				order.indexOf(a.unit?.id ?? '') - order.indexOf(b.unit?.id ?? ''),
		);
}

type Figures = { -readonly [name in keyof Omit<UnitTally, 'unit'>]: number };

const FIGURES = {
	overdue: 'overdue',
	'due-soon': 'dueSoon',
	'on-track': 'onTrack',
	undated: 'undated',
	ageing: 'ageing',
} as const satisfies Record<Timing, keyof Figures>;

const NOTHING: Figures = { open: 0, overdue: 0, dueSoon: 0, onTrack: 0, undated: 0, ageing: 0, blocked: 0 };

function idsIn(responsible: string): readonly (string | null)[] {
	const ids = fromJson<string[]>(responsible);
	return ids.length > 0 ? ids : [null];
}
