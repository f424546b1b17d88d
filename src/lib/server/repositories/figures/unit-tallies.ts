import type { UnitRef } from '../../../domain/commitment.ts';
import type { UnitTally } from '../../../domain/overview.ts';
import { TIMINGS, type Timing } from '../../../domain/words.ts';
import { fromJson } from '../../database/json.ts';
import { timingOf, type OpenState } from '../states/open-states.ts';
import { addTo, NO_FIGURES } from './tallies.ts';
import type { TimingDays } from '../states/timing-days.ts';

/**
 * Open commitments by who is responsible, those with most overdue first, nobody last. One that two units share is
 * counted at both, so the column may add up to more than there are. `units` are in Swedish order.
 */
export function unitTallies(
	states: readonly OpenState[],
	units: ReadonlyMap<string, UnitRef>,
	days: TimingDays,
): UnitTally[] {
	const sums = new Map<string | null, ReturnType<typeof nothing>>();
	const names = new Map<string, readonly (string | null)[]>();
	for (const state of states) {
		const ids = names.get(state.responsible) ?? idsIn(state.responsible);
		names.set(state.responsible, ids);
		for (const id of ids) {
			const sum = sums.get(id) ?? nothing();
			sums.set(id, sum);
			addTo(sum, state, days);
			sum.blockedOf[timingOf(state, days)] += state.blocked;
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

const nothing = () => ({
	...NO_FIGURES,
	blockedOf: Object.fromEntries(TIMINGS.map((timing) => [timing, 0])) as Record<Timing, number>,
});

function idsIn(responsible: string): readonly (string | null)[] {
	const ids = fromJson<string[]>(responsible);
	return ids.length > 0 ? ids : [null];
}
