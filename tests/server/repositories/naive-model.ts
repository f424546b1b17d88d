import { NO_UNIT, type CommitmentFilter, type Slice } from '../../../src/lib/domain/filter.ts';
import { daysBetween, type PlainDate } from '../../../src/lib/domain/plain-date.ts';
import { fold, searchWords, slug } from '../../../src/lib/domain/swedish-text.ts';
import { DEFAULT_LIMITS, isOpen, timingOf } from '../../../src/lib/domain/timing.ts';
import { numberOf } from '../../../src/lib/server/repositories/numbers.ts';
import { idAt, keyAt } from '../build-commitments.ts';
import type { Invented, InventedState } from '../invent-commitments.ts';

/** One commitment as it stood on a day, told without a database. */
export interface Told extends Omit<Invented, 'states' | 'from'> {
	readonly id: string;
	readonly key: number;
	readonly state: InventedState;
	readonly open: boolean;
	readonly per: PlainDate;
	readonly timing: ReturnType<typeof timingOf>;
}

/** Everything that existed at the end of a day. */
export const tellAt = (invented: readonly Invented[], per: PlainDate): Told[] =>
	invented.flatMap(({ states, ...each }, index) => {
		const state = states.findLast(({ from }) => from <= per);
		if (!state) return [];
		const timing = timingOf(state.deadline, each.decided, per, DEFAULT_LIMITS);
		return [
			{
				...{ ...each, id: idAt(index), key: keyAt(invented, index), state, per, timing },
				open: isOpen(state.status),
			},
		];
	});

/** The ids that a filter shows, in its order, all pages. */
export function listNaively(
	invented: readonly Invented[],
	filter: CommitmentFilter,
	today: PlainDate,
): string[] {
	const shown = tellAt(invented, filter.per ?? today).filter((told) => isShown(told, filter));
	return shown.sort((a, b) => compare(a, b, filter) || a.key - b.key).map(({ id }) => id);
}

export function isInSlice({ stage, open, state, timing, decided, per }: Told, slice: Slice): boolean {
	if (slice === 'all') return true;
	if (slice === 'proposed') return stage === 'proposed' && open;
	if (slice === 'unanswered')
		return stage === 'proposed' && open && decided !== null && daysBetween(decided, per) > 30;
	if (stage !== 'decided') return false;
	if (slice === 'done') return state.status === 'done';
	if (slice === 'asked') return false;
	if (slice === 'settled') return !open && state.status !== 'done';
	if (!open) return false;
	if (slice === 'open') return true;
	if (slice === 'blocked') return state.blockedBy.length > 0;
	if (slice === 'unassigned') return state.units.length === 0;
	if (slice === 'moved') return state.moves > 0;
	if (slice === 'undated') return state.deadline === null;
	if (slice === 'undated-new') return timing === 'undated';
	return timing === slice;
}

function isShown(told: Told, filter: CommitmentFilter): boolean {
	const { deadline, units } = told.state;
	const haystacks = [
		fold(
			[
				numberOf(told.key),
				`§ ${told.item}`,
				told.title,
				...(told.caseNumber === null ? [] : [told.caseNumber]),
				told.wording,
				told.body,
			].join(' '),
		),
		fold([...units, told.state.line ?? ''].join(' ')),
	];
	return (
		isInSlice(told, filter.slice) &&
		(filter.body === null || slug(told.body) === filter.body) &&
		(filter.kind === null || told.kind === filter.kind) &&
		(filter.unit === null ||
			(filter.unit === NO_UNIT ? units.length === 0 : units.map(slug).includes(filter.unit))) &&
		(filter.decidedFrom === null || (told.decided !== null && told.decided >= filter.decidedFrom)) &&
		(filter.decidedTo === null || (told.decided !== null && told.decided <= filter.decidedTo)) &&
		(filter.dueFrom === null || (deadline !== null && deadline >= filter.dueFrom)) &&
		(filter.dueTo === null || (deadline !== null && deadline <= filter.dueTo)) &&
		searchWords(filter.words).every((word) => haystacks.some((text) => text.includes(word)))
	);
}

/** Swedish order by the platform's own collation, not by our sort keys. */
const swedish = new Intl.Collator('sv', { sensitivity: 'base' });

function compare(a: Told, b: Told, { sort, descending }: CommitmentFilter): number {
	const sign = descending ? -1 : 1;
	const emptyLast = <T>(x: T | null, y: T | null, order: (x: T, y: T) => number) => {
		if (x === null || y === null) return Number(x === null) - Number(y === null);
		return sign * order(x, y);
	};
	const plain = (x: string, y: string) => (x < y ? -1 : Number(x > y));
	switch (sort) {
		case 'deadline':
			return emptyLast(a.state.deadline, b.state.deadline, plain);
		case 'decided':
			return emptyLast(a.decided, b.decided, plain);
		case 'unit':
			return emptyLast(a.state.units[0] ?? null, b.state.units[0] ?? null, (x, y) => swedish.compare(x, y));
		case 'changed':
			return sign * plain(a.state.from, b.state.from);
		case 'number':
			return sign * (a.key - b.key);
	}
}
