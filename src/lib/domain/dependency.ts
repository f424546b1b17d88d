import type { PlainDate } from './plain-date.ts';
import { DEPENDENCY_KINDS, type DependencyState, type Status } from './words.ts';

/** What a commitment can rest on. `commitment`: another one, that a person has chosen; readings never say it. */
export const RESTS_ON_KINDS = [...DEPENDENCY_KINDS, 'commitment'] as const;
export type RestsOnKind = (typeof RESTS_ON_KINDS)[number];

/** Something from `from` up to but not including `to`. */
interface Interval {
	readonly from: PlainDate;
	readonly to: PlainDate;
}

/** A stretch of days in which something that is rested on stood so. */
export interface Rest extends Interval {
	readonly name: string;
	readonly state: DependencyState;
}

/** How a commitment that others rest on stood in a stretch of days. */
export interface Standing extends Interval {
	readonly status: Status;
}

/** A stretch of days, and the names of what blocked in it. */
export interface Blocked extends Interval {
	readonly by: readonly string[];
}

/** What the others may count on: it is done, or the body has been told so. */
export const isFulfilled = (status: Status) => status === 'done' || status === 'closed';

/** How a commitment that is rested on counts: given up or lapsed is an answer, and the answer is no. */
export function stateOfTarget(status: Status | null): DependencyState {
	if (status === null) return 'unknown';
	if (isFulfilled(status)) return 'met';
	return status === 'not-feasible' || status === 'lapsed' ? 'not-met' : 'unknown';
}

/**
 * A dependency on another commitment as stretches of days: from `rest.from` to `rest.to`, in the state that follows
 * from how the other one stood; unknown on days when it was not yet decided.
 */
export function restsOf(
	name: string,
	rest: { readonly from: PlainDate; readonly to: PlainDate },
	standings: readonly Standing[],
): Rest[] {
	const inside = [...standings]
		.filter(({ from, to }) => from < rest.to && to > rest.from)
		.sort((a, b) => (a.from < b.from ? -1 : 1));
	const rests: Rest[] = [];
	let day = rest.from;
	for (const { from, to, status } of inside) {
		if (from > day) rests.push({ name, from: day, to: from, state: stateOfTarget(null) });
		const [start, end] = [later(from, day), earlier(to, rest.to)];
		rests.push({ name, from: start, to: end, state: stateOfTarget(status) });
		day = end;
	}
	if (day < rest.to) rests.push({ name, from: day, to: rest.to, state: stateOfTarget(null) });
	return rests;
}

/** What blocks, stretch by stretch between `from` and `to`: everything that is not met. Neighbours always differ. */
export function blockedStretches(rests: readonly Rest[], { from, to }: Interval): Blocked[] {
	const days = [...new Set([from, ...rests.flatMap((rest) => [rest.from, rest.to])])]
		.filter((day) => day >= from && day < to)
		.sort();
	const stretches = days.map((day, index) => ({
		from: day,
		to: days[index + 1] ?? to,
		by: rests
			.filter((rest) => rest.state !== 'met' && rest.from <= day && rest.to > day)
			.map(({ name }) => name),
	}));
	return stretches.reduce<Blocked[]>((joined, stretch) => {
		const last = joined.at(-1);
		if (last && last.by.join('\n') === stretch.by.join('\n'))
			return [...joined.slice(0, -1), { ...last, to: stretch.to }];
		return [...joined, stretch];
	}, []);
}

/**
 * The way back from `target` to `self` along what each rests on, both ends among it; null when there is none. A
 * dependency that would close such a way is refused: then neither could ever begin.
 */
export function cycleThrough(
	self: string,
	target: string,
	restsOn: (id: string) => readonly string[],
): string[] | null {
	const before = new Map<string, string | null>([[target, null]]);
	const queue = [target];
	for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
		if (id === self) return wayTo(id, before);
		for (const next of restsOn(id)) {
			if (before.has(next)) continue;
			before.set(next, id);
			queue.push(next);
		}
	}
	return null;
}

function wayTo(end: string, before: ReadonlyMap<string, string | null>): string[] {
	const way: string[] = [];
	for (let id: string | null = end; id !== null; id = before.get(id) ?? null) way.unshift(id);
	return way;
}

const later = (a: PlainDate, b: PlainDate) => (a > b ? a : b);

const earlier = (a: PlainDate, b: PlainDate) => (a < b ? a : b);
