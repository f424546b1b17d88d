import type { Diagrams, RecurringRow, RecurringSeries } from '../../domain/diagrams.ts';
import type { OccurrenceState } from '../../domain/ledgers/occurrence-ledger.ts';
import type { UndatedAge } from '../../domain/overview.ts';
import type { StaffingBar } from '../../domain/ledgers/staffing-bars.ts';
import type { TrendPoint } from '../../domain/trend.ts';
import { counted, listed, monthAndYear, number } from './format.ts';

/** Titles and sentences of the diagrams; every sentence is written from the figures that are drawn. */

export const DIAGRAMS = {
	title: 'Diagram',
	lead: 'Varje stapel leder till raderna bakom den, och varje diagram finns som tabell.',
	trend: 'Öppna och försenade, månad för månad',
	units: 'Öppna åtaganden per ansvarig',
	ages: 'Åtaganden utan datum, efter tid sedan beslutet',
	staffing: 'Beslutad och tillsatt bemanning',
	staffingKey: 'Ramen är beslutat, det fyllda är tillsatt, ränder är förslagsvis. Procent av heltid.',
	recurring: 'Återkommande åtaganden, år för år',
} as const;

/** Rows that are drawn; the table has all. */
export const MOST_ROWS = 30;

/** Said under a diagram that had no room for all; else ''. */
export const drawn = (rows: number) =>
	rows > MOST_ROWS ? `De ${MOST_ROWS} första av ${number(rows)} är ritade; alla står i tabellen.` : '';

/** 'Flest öppna har Socialförvaltningen: 12, varav 3 försenade. 2 åtaganden saknar ansvarig.' */
export function unitSentence({ units, tally }: Pick<Diagrams, 'units' | 'tally'>): string {
	if (tally.open === 0) return 'Inga öppna åtaganden.';
	const named = units.filter(({ unit }) => unit !== null);
	const most = named.reduce<(typeof named)[number] | null>(
		(best, each) => (best === null || each.open > best.open ? each : best),
		null,
	);
	const first = most
		? `Flest öppna har ${most.unit?.name}: ${number(most.open)}, ${lateOf(most.overdue)}.`
		: '';
	const none = units.find(({ unit }) => unit === null)?.open ?? 0;
	const rest = none > 0 ? `${counted(none, 'åtagande', 'åtaganden')} saknar ansvarig.` : '';
	return [first, rest].filter(Boolean).join(' ');
}

const lateOf = (overdue: number) =>
	overdue === 0 ? 'inget försenat' : `varav ${number(overdue)} ${overdue === 1 ? 'försenat' : 'försenade'}`;

/** '12 öppna åtaganden saknar datum; 4 av dem beslutades för mer än ett år sedan.' */
export function ageSentence(ages: readonly UndatedAge[]): string {
	const total = ages.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return 'Inga öppna åtaganden saknar datum.';
	const old = ages.find(({ label }) => label === 'over-12')?.count ?? 0;
	const what = `${counted(total, 'öppet åtagande', 'öppna åtaganden')} saknar datum`;
	return old === 0
		? `${what}; inget av dem beslutades för mer än ett år sedan.`
		: `${what}; ${number(old)} av dem beslutades för mer än ett år sedan.`;
}

/** 'Beslutat är 340 % av heltid, tillsatt 120 %; 220 % är kvar att tillsätta.' */
export function staffingSentence(bars: readonly StaffingBar[]): string {
	const sum = (value: (bar: StaffingBar) => number) => bars.reduce((total, bar) => total + value(bar), 0);
	const decided = sum((bar) => bar.decided + bar.tentative);
	if (bars.length === 0) return 'Inga beslut om bemanning i procent av heltid.';
	const left = sum((bar) => Math.max(0, bar.decided + bar.tentative - bar.filled));
	const rest = left > 0 ? `; ${number(left)}\u00a0% är kvar att tillsätta` : '';
	return `Beslutat är ${number(decided)}\u00a0% av heltid, tillsatt ${number(sum(({ filled }) => filled))}\u00a0%${rest}.`;
}

/** 'Socialförvaltningen, 2024'. */
export const staffingLabel = ({ unit, year }: Pick<StaffingBar, 'unit' | 'year'>) =>
	`${unit ?? 'Ingen enhet angiven'}, ${year ?? 'utan år'}`;

/** '50 % av 190 %'. */
export const staffingWords = ({ decided, tentative, filled }: StaffingBar) =>
	`${number(filled)}\u00a0% av ${number(decided + tentative)}\u00a0%`;

/** 'Socialförvaltningen, 2024', 'beslutat 150 %', 'förslagsvis 40 %', 'tillsatt 50 %', 'kvar 140 %'. */
export function staffingTip(bar: StaffingBar): string[] {
	const { decided, tentative, filled } = bar;
	const left = Math.max(0, decided + tentative - filled);
	const parts = [
		[true, 'beslutat', decided],
		[tentative > 0, 'förslagsvis', tentative],
		[true, 'tillsatt', filled],
		[left > 0, 'kvar', left],
	] as const;
	return [
		staffingLabel(bar),
		...parts.flatMap(([told, what, percent]) => (told ? [`${what} ${number(percent)}\u00a0%`] : [])),
	];
}

/** Begins with what is seen, as a name must: 'Socialförvaltningen, 2024 50 % av 190 %, varav 40 % förslagsvis'. */
export const staffingName = (bar: StaffingBar) =>
	`${staffingLabel(bar)} ${staffingWords(bar)}` +
	(bar.tentative > 0 ? `, varav ${number(bar.tentative)}\u00a0% förslagsvis` : '');

export const RECURRING_MARKS = [
	['fulfilled', 'redovisat'],
	['missed', 'uteblev'],
	['late', 'saknas'],
	['next', 'nästa'],
	['planned', 'planerat'],
] as const satisfies readonly (readonly [OccurrenceState, string])[];

/** '5 återkommande åtaganden. Av 20 gånger hittills är 16 redovisade, 1 utebliven, och 3 saknas.' */
export function recurringSentence({ total, times, rows }: RecurringSeries): string {
	if (total === 0) return 'Inga återkommande åtaganden har fått datum.';
	const { fulfilled, missed, late } = times;
	const past = fulfilled + missed + late;
	const what = counted(total, 'återkommande åtagande', 'återkommande åtaganden');
	const shown = total > rows.length ? ` De ${rows.length} som brister mest är ritade.` : '';
	if (past === 0) return `${what}. Ingen gång har passerat ännu.${shown}`;
	const parts = [
		`${number(fulfilled)} redovisade`,
		...(missed > 0 ? [`${number(missed)} ${missed === 1 ? 'utebliven' : 'uteblivna'}`] : []),
	];
	const told = `Av ${counted(past, 'gång', 'gånger')} hittills är ${listed(parts)}`;
	return `${what}. ${told}, och ${late === 0 ? 'ingen' : number(late)} saknas.${shown}`;
}

/** '5 av 6' that have been; a first time lies ahead: 'ingen än'. */
export function timesWords({ fulfilled, missed, late }: Record<OccurrenceState, number>): string {
	const past = fulfilled + missed + late;
	return past === 0 ? 'ingen än' : `${number(fulfilled)} av ${number(past)}`;
}

/** How many of its times there are of each state. */
export function timesOf({ lines }: RecurringRow): Record<OccurrenceState, number> {
	const times: Record<OccurrenceState, number> = { fulfilled: 0, missed: 0, late: 0, next: 0, planned: 0 };
	for (const { state } of lines) times[state] += 1;
	return times;
}

/** Begins with what is seen, as a name must: 'Läget redovisas varje… 5 av 6 gånger, nästa 2024-12-31, Å-2023-0014'. */
export function recurringName(row: RecurringRow, letters: number): string {
	const next = row.lines.find(({ state }) => state === 'next');
	const coming = next ? `, nästa ${next.due}` : '';
	return `${cutAt(row.wording, letters)} ${timesWords(timesOf(row))} gånger${coming}, ${row.number}`;
}

/** 'Å-2023-0014', '5 redovisade', '1 saknas', 'nästa 2024-12-31'. */
export function recurringTip(row: RecurringRow): string[] {
	const { fulfilled, missed, late } = timesOf(row);
	const next = row.lines.find(({ state }) => state === 'next');
	return [
		row.number,
		`${number(fulfilled)} ${fulfilled === 1 ? 'redovisad' : 'redovisade'}`,
		...(missed > 0 ? [`${number(missed)} ${missed === 1 ? 'utebliven' : 'uteblivna'}`] : []),
		...(late > 0 ? [`${number(late)} saknas`] : []),
		...(next ? [`nästa ${next.due}`] : []),
	];
}

/** Cut between words, with a sign that it goes on. */
export function cutAt(text: string, letters: number): string {
	if (text.length <= letters) return text;
	const cut = text.slice(0, letters - 1);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), letters - 16))}…`;
}

/** 'oktober 2023', '35 öppna', '6 försenade'. */
export const trendTip = ({ month, open, overdue }: TrendPoint) => [
	...[monthAndYear(month), `${number(open)} öppna`, `${number(overdue)} försenade`],
];

/** 'oktober 2023: 35 öppna, 6 försenade'. */
export function trendName(point: TrendPoint): string {
	const [month, ...figures] = trendTip(point);
	return `${month}: ${figures.join(', ')}`;
}
