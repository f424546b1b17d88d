import { isPlainDate, type PlainDate } from './plain-date.ts';
import type { Kind } from './words.ts';

/**
 * Which slice of the commitments: one word each in the address, each says itself in words.
 * `undated` holds all open ones without a deadline; `undated-new` and `ageing` are its two parts.
 */
export const SLICES = [
	'open',
	'overdue',
	'due-soon',
	'on-track',
	'undated',
	'undated-new',
	'ageing',
	'blocked',
	'unassigned',
	'moved',
	'asked',
	'done',
	'settled',
	'proposed',
	'unanswered',
	'all',
] as const;
export type Slice = (typeof SLICES)[number];

export const SORTS = ['deadline', 'number', 'decided', 'unit', 'changed'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * What a list, an export or a sheet shows. It is the address and nothing but the address:
 * two equal filters have equal addresses, and defaults are left out.
 */
export interface CommitmentFilter {
	/** As of the end of this day; null = today. */
	readonly per: PlainDate | null;
	readonly slice: Slice;
	/** Words to search for in wording, title, numbers and names. */
	readonly words: string;
	readonly body: string | null;
	/** A unit's id; `NO_UNIT` = nobody is responsible. */
	readonly unit: string | null;
	readonly kind: Kind | null;
	/** Deadline within these days, both included. */
	readonly dueFrom: PlainDate | null;
	readonly dueTo: PlainDate | null;
	/** Decided within these days, both included. */
	readonly decidedFrom: PlainDate | null;
	readonly decidedTo: PlainDate | null;
	readonly sort: Sort;
	readonly descending: boolean;
	/** From 1. */
	readonly page: number;
}

/** Stands for a unit where nobody is responsible. */
export const NO_UNIT = 'ingen';

export const EMPTY_FILTER: CommitmentFilter = {
	per: null,
	slice: 'open',
	words: '',
	body: null,
	unit: null,
	kind: null,
	dueFrom: null,
	dueTo: null,
	decidedFrom: null,
	decidedTo: null,
	sort: 'deadline',
	descending: false,
	page: 1,
};

/** Swedish words of the address ↔ slices. */
export const SLICE_WORDS: Readonly<Record<Slice, string>> = {
	open: 'oppna',
	overdue: 'forsenade',
	'due-soon': 'snart',
	'on-track': 'i-tid',
	undated: 'utan-datum',
	'undated-new': 'utan-datum-nya',
	ageing: 'aldrande',
	blocked: 'blockerade',
	unassigned: 'utan-ansvarig',
	moved: 'flyttade',
	asked: 'forklaring-begard',
	done: 'klara',
	settled: 'avslutade',
	proposed: 'forslag',
	unanswered: 'forslag-efter-motet',
	all: 'alla',
};

const SORT_WORDS: Readonly<Record<Sort, string>> = {
	deadline: 'frist',
	number: 'nummer',
	decided: 'beslut',
	unit: 'ansvarig',
	changed: 'andrad',
};

export const KIND_WORDS: Readonly<Record<Kind, string>> = {
	assignment: 'uppdrag',
	report: 'aterrapportering',
	response: 'yttrande',
	staffing: 'bemanning',
	funding: 'finansiering',
	condition: 'villkor',
};

/** Reads an address; what is not understood is left at its default. */
export function parseFilter(params: URLSearchParams): CommitmentFilter {
	const day = (name: string) => {
		const value = params.get(name);
		return isPlainDate(value) ? value : null;
	};
	const page = Number(params.get('sida') ?? '1');
	const sort = (params.get('ordning') ?? '').replace(/^-/, '');
	return {
		per: day('per'),
		slice: keyOf(SLICE_WORDS, params.get('visa')) ?? EMPTY_FILTER.slice,
		words: (params.get('sok') ?? '').trim().slice(0, 200),
		body: params.get('organ') || null,
		unit: params.get('ansvarig') || null,
		kind: keyOf(KIND_WORDS, params.get('slag')),
		dueFrom: day('frist-fran'),
		dueTo: day('frist-till'),
		decidedFrom: day('beslut-fran'),
		decidedTo: day('beslut-till'),
		sort: keyOf(SORT_WORDS, sort) ?? EMPTY_FILTER.sort,
		descending: (params.get('ordning') ?? '').startsWith('-'),
		page: Number.isSafeInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
	};
}

/** The address of a filter, parameters in one fixed order. `parseFilter(printFilter(f))` equals `f`. */
export function printFilter(filter: CommitmentFilter): URLSearchParams {
	const params = new URLSearchParams();
	const put = (name: string, value: string | null) => {
		if (value) params.set(name, value);
	};
	put('visa', filter.slice === EMPTY_FILTER.slice ? null : SLICE_WORDS[filter.slice]);
	put('organ', filter.body);
	put('ansvarig', filter.unit);
	put('slag', filter.kind && KIND_WORDS[filter.kind]);
	put('frist-fran', filter.dueFrom);
	put('frist-till', filter.dueTo);
	put('beslut-fran', filter.decidedFrom);
	put('beslut-till', filter.decidedTo);
	put('sok', filter.words.trim());
	const order = (filter.descending ? '-' : '') + SORT_WORDS[filter.sort];
	put('ordning', order === SORT_WORDS[EMPTY_FILTER.sort] ? null : order);
	put('per', filter.per);
	put('sida', filter.page > 1 ? String(filter.page) : null);
	return params;
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, word: string | null): K | null {
	const found = (Object.entries(words) as [K, string][]).find(([, value]) => value === word);
	return found ? found[0] : null;
}
