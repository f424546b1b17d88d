import { NO_UNIT, type CommitmentFilter, type Slice } from './filter.ts';
import type { PlainDate } from './plain-date.ts';
import type { Kind } from './words.ts';

/** Names behind the ids in a filter; null where the id is not known. */
export interface FilterNames {
	readonly body: string | null;
	readonly unit: string | null;
	/** The day that an unnamed `per` means. */
	readonly today: PlainDate;
}

/**
 * A filter as a Swedish phrase, for headings, exports and sheets:
 * 'Försenade åtaganden hos Socialförvaltningen per 2023-11-15'.
 */
export function filterWords(filter: CommitmentFilter, names: FilterNames): string {
	const head = filter.kind ? ofKind(filter.slice, filter.kind) : SLICE_PHRASES[filter.slice];
	return [
		head,
		filter.unit && (filter.unit === NO_UNIT ? 'utan ansvarig' : `hos ${names.unit ?? 'en okänd ansvarig'}`),
		filter.body && `från ${names.body ?? 'ett okänt organ'}`,
		range('med frist', filter.dueFrom, filter.dueTo),
		range('beslutade', filter.decidedFrom, filter.decidedTo),
		filter.words && `som innehåller ”${filter.words}”`,
		`per ${filter.per ?? names.today}`,
	]
		.filter(Boolean)
		.join(' ');
}

/** '3 av 35', or '35 stycken' when the filter leaves nothing out or there is nothing to compare with. */
export const shareWords = (count: number, all: number | null) =>
	all === null || count === all ? `${count} ${count === 1 ? 'styck' : 'stycken'}` : `${count} av ${all}`;

export const SLICE_PHRASES: Readonly<Record<Slice, string>> = {
	open: 'Öppna åtaganden',
	overdue: 'Försenade åtaganden',
	'due-soon': 'Åtaganden med frist inom 30 dagar',
	'on-track': 'Åtaganden i tid',
	undated: 'Åtaganden utan datum',
	'undated-new': 'Åtaganden utan datum sedan högst sex månader',
	ageing: 'Åtaganden utan datum sedan mer än sex månader',
	blocked: 'Blockerade åtaganden',
	unassigned: 'Åtaganden utan ansvarig',
	moved: 'Åtaganden med flyttad frist',
	asked: 'Åtaganden där en förklaring är begärd',
	done: 'Klara åtaganden som inte är återrapporterade',
	settled: 'Avslutade åtaganden',
	proposed: 'Förslag i kallelser',
	unanswered: 'Förslag utan beslut 30 dagar efter mötet',
	all: 'Alla åtaganden och förslag',
};

const KIND_PLURALS: Readonly<Record<Kind, string>> = {
	assignment: 'uppdrag',
	report: 'återrapporteringar',
	response: 'yttranden',
	staffing: 'bemanning',
	funding: 'finansiering',
	condition: 'villkor',
};

/** 'Försenade åtaganden' + 'response' → 'Försenade åtaganden av slaget yttranden'. */
const ofKind = (slice: Slice, kind: Kind) => `${SLICE_PHRASES[slice]} av slaget ${KIND_PLURALS[kind]}`;

function range(word: string, from: PlainDate | null, to: PlainDate | null): string | null {
	if (from && to) return from === to ? `${word} ${from}` : `${word} ${from} till ${to}`;
	if (from) return `${word} från och med ${from}`;
	return to ? `${word} till och med ${to}` : null;
}
