import type { CommitmentFilter } from '../../../domain/filter.ts';
import type { DueMonth, Overview, UndatedAge } from '../../../domain/overview.ts';
import { addDays, addYears, type PlainDate } from '../../../domain/plain-date.ts';
import { listHref } from '../../address.ts';
import { barName } from '../cells/bar-words.ts';
import { slotsAround, type Slot } from './deadline-slots.ts';
import { countOf, type Segment } from '../cells/pieces.ts';
import { scaleOf, type Scale } from '../cells/scale.ts';

export interface LinkedSegment extends Segment {
	readonly href: string;
}

/** One bar with the list behind it. */
export interface Bar {
	readonly label: string;
	readonly title: string;
	readonly segments: readonly LinkedSegment[];
	readonly count: number;
	readonly blocked: number;
	readonly href: string;
	/** Accessible name: 'november 2023: 5 åtaganden, alla inom 30 dagar'. */
	readonly name: string;
}

export interface DatedBar extends Bar {
	readonly slot: Slot;
}

export interface DeadlineSeries {
	readonly bars: readonly DatedBar[];
	readonly ages: readonly Bar[];
	/** One for months and ages. */
	readonly scale: Scale;
}

/** What the chart is drawn from. */
export type DeadlineFigures = Pick<Overview, 'per' | 'months' | 'undatedAges'>;

/** The base of every link: the day, the body and the unit that the figures were asked for. */
export type Scope = Pick<CommitmentFilter, 'per' | 'body'> & Partial<Pick<CommitmentFilter, 'unit'>>;

const AGE_LABELS: Readonly<Record<UndatedAge['label'], string>> = {
	'under-6': 'under 6 mån',
	'6-12': '6–12 mån',
	'over-12': 'över 12 mån',
};

/** Open commitments by the month of their deadline, and the undated ones by age; every bar with its list. */
export function deadlineSeries(overview: DeadlineFigures, scope: Scope): DeadlineSeries {
	const { per, months } = overview;
	const days = months.flatMap(({ from, to }) => [from, to]);
	const slots = slotsAround(per, days.reduce(earlier, per), days.reduce(later, per));
	const bars = slots.map((slot) => datedBar(slot, months, scope));
	const ages = overview.undatedAges.map((age) => ageBar(age, overview, scope));
	return { bars, ages, scale: scaleOf([...bars, ...ages].map(({ count }) => count)) };
}

function datedBar(slot: Slot, months: readonly DueMonth[], scope: Scope): DatedBar {
	const range = { ...scope, dueFrom: slot.from, dueTo: slot.to };
	const segments = months
		.filter((month) => (month.timing === 'overdue') === slot.past && isWithin(month, slot))
		.reduce<Segment[]>(merge, [])
		.map((segment) => ({ ...segment, href: listHref({ ...range, slice: segment.timing }) }));
	return { slot, ...barOf(slot.label, slot.title, segments, listHref(range)) };
}

function ageBar({ label, count, blocked }: UndatedAge, { per }: DeadlineFigures, scope: Scope): Bar {
	const href = listHref({ ...scope, ...ageFilter(label, addYears(per, -1)) });
	const timing = label === 'under-6' ? 'undated' : 'ageing';
	const title = `Utan datum, ${AGE_LABELS[label]}`;
	return barOf(AGE_LABELS[label], title, count > 0 ? [{ timing, count, blocked, href }] : [], href);
}

/** The border at six months is that of `ageing`, whatever the installation has set; the other is a year. */
function ageFilter(label: UndatedAge['label'], yearAgo: PlainDate): Partial<CommitmentFilter> {
	if (label === 'under-6') return { slice: 'undated-new' };
	return label === '6-12'
		? { slice: 'ageing', decidedFrom: yearAgo }
		: { slice: 'ageing', decidedTo: addDays(yearAgo, -1) };
}

function barOf(label: string, title: string, segments: readonly LinkedSegment[], href: string): Bar {
	const blocked = segments.reduce((sum, segment) => sum + segment.blocked, 0);
	return { label, title, segments, count: countOf(segments), blocked, href, name: barName(title, segments) };
}

/** Several months may fall into one slot at the ends of the axis. */
function merge(segments: Segment[], { timing, count, blocked }: Segment): Segment[] {
	const same = segments.find((segment) => segment.timing === timing);
	const rest = segments.filter((segment) => segment !== same);
	const joined = { timing, count: (same?.count ?? 0) + count, blocked: (same?.blocked ?? 0) + blocked };
	return joined.count > 0 ? [...rest, joined] : segments;
}

const isWithin = (month: DueMonth, { from, to }: Slot) =>
	(from === null || month.to >= from) && (to === null || month.from <= to);

const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);
