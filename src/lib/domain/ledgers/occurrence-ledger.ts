import { nextOccurrence, type Rhythm } from '../occurrence.ts';
import type { PlainDate } from '../plain-date.ts';
import { dayInWords } from '../swedish-text.ts';

/** What people have said about one time of something recurring. */
export interface OccurrenceFact {
	readonly id: string;
	readonly period: string;
	readonly due: PlainDate;
	readonly fulfilled: Fulfilment | null;
	readonly missed: { readonly on: PlainDate; readonly reason: string } | null;
}

export interface Fulfilment {
	readonly on: PlainDate;
	readonly item: string;
	/** The report's own case number. */
	readonly caseNumber: string | null;
	/** Where the report stands, when that protocol is here. */
	readonly documentId: string | null;
	readonly title: string | null;
}

/** `late`: its last day has passed and nobody has said anything. `next`: the one that is being worked on. */
export type OccurrenceState = 'fulfilled' | 'missed' | 'late' | 'next' | 'planned';

export interface OccurrenceLine extends Omit<OccurrenceFact, 'id'> {
	/** Null while nothing has been said about it. */
	readonly id: string | null;
	readonly state: OccurrenceState;
}

/** Lines before this many are not shown: a month's report of thirty years. */
const MOST = 360;

/**
 * One line for each time up to the first one after the day `per`, and one more that is planned; what was said after that
 * day is not yet known on it. `facts` in order of `due`; the first is what the others are counted from.
 */
export function occurrenceLedger(
	rhythm: Rhythm,
	facts: readonly OccurrenceFact[],
	per: PlainDate,
): OccurrenceLine[] {
	const first = facts[0];
	if (!first) return [];
	const stored = new Map(facts.map((fact) => [fact.due, asOf(fact, per)]));
	const lines = sequence(rhythm, first, per).map(
		(each) => stored.get(each.due) ?? { ...each, id: null, fulfilled: null, missed: null },
	);
	const counted = new Set(lines.map(({ due }) => due));
	// A day that does not fit the rhythm, and a report that came ahead of its time.
	const others = [...stored.values()].filter(({ due, fulfilled }) => !counted.has(due) && fulfilled !== null);
	return withStates(
		[...lines, ...others].sort((a, b) => (a.due < b.due ? -1 : 1)),
		per,
	);
}

/** One line for each meeting that the body has had since, and for those that it is called to. */
export function meetingLedger(
	meetings: readonly PlainDate[],
	facts: readonly OccurrenceFact[],
	per: PlainDate,
): OccurrenceLine[] {
	const stored = new Map(facts.map((fact) => [fact.due, asOf(fact, per)]));
	const dates = [...new Set([...meetings, ...stored.keys()])].sort();
	const lines = dates.map(
		(due) => stored.get(due) ?? { id: null, period: meetingPeriod(due), due, fulfilled: null, missed: null },
	);
	return withStates(lines, per);
}

/** The name of a time that is a meeting: 'sammanträdet 14 maj 2024'. */
export const meetingPeriod = (date: PlainDate) => `sammanträdet ${dayInWords(date)}`;

/** The days from the first on, as many as needed to have one after `per` and one more. */
function sequence(
	rhythm: Rhythm,
	first: { readonly period: string; readonly due: PlainDate },
	per: PlainDate,
) {
	const days = [{ period: first.period, due: first.due }];
	for (let ahead = first.due >= per ? 1 : 0; ahead < 2 && days.length < MOST;) {
		const next = nextOccurrence(rhythm, first.due, days.at(-1)?.due ?? first.due);
		if (!next) break;
		days.push(next);
		if (next.due >= per) ahead += 1;
	}
	return days;
}

const asOf = (fact: OccurrenceFact, per: PlainDate): OccurrenceFact => ({
	...fact,
	fulfilled: fact.fulfilled && fact.fulfilled.on <= per ? fact.fulfilled : null,
	missed: fact.missed && fact.missed.on <= per ? fact.missed : null,
});

function withStates(lines: readonly (Omit<OccurrenceLine, 'state'> | OccurrenceFact)[], per: PlainDate) {
	const next = lines.find(({ due, fulfilled, missed }) => due >= per && !fulfilled && !missed)?.due;
	return lines.map((line): OccurrenceLine => ({ ...line, state: stateOf(line, per, next) }));
}

function stateOf(
	{ due, fulfilled, missed }: Omit<OccurrenceLine, 'state'>,
	per: PlainDate,
	next: PlainDate | undefined,
): OccurrenceState {
	if (fulfilled) return 'fulfilled';
	if (missed) return 'missed';
	if (due < per) return 'late';
	return due === next ? 'next' : 'planned';
}
