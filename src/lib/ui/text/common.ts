import type { RestsOnKind } from '../../domain/dependency.ts';
import type {
	Basis,
	Certainty,
	DependencyState,
	DocumentKind,
	Interval,
	Kind,
	Precision,
	Stage,
	Status,
	Timing,
} from '../../domain/words.ts';

/** The product's words as they stand on screen and on paper. */

export const PRODUCT = 'Bevaka';

export const NAVIGATION = [
	{ href: '/', text: 'Översikt' },
	{ href: '/ataganden', text: 'Åtaganden' },
	{ href: '/handlingar', text: 'Handlingar' },
	{ href: '/diagram', text: 'Diagram' },
	{ href: '/ordforande', text: 'Ordförande' },
	{ href: '/bemanning', text: 'Bemanning' },
	{ href: '/motioner', text: 'Motioner' },
	{ href: '/rapporter', text: 'Rapporter' },
] as const;

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
	assignment: 'uppdrag',
	report: 'återrapportering',
	response: 'yttrande',
	staffing: 'bemanning',
	funding: 'finansiering',
	condition: 'villkor',
};

export const STAGE_NAMES: Readonly<Record<Stage, string>> = { decided: 'beslutat', proposed: 'förslag' };

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
	'not-started': 'Inte påbörjad',
	'in-progress': 'Pågår',
	done: 'Klar',
	closed: 'Återrapporterad',
	'not-feasible': 'Kan inte genomföras',
	lapsed: 'Utgår',
	split: 'Uppdelat i delar',
	merged: 'Fört ihop med ett annat',
};

export const TIMING_NAMES: Readonly<Record<Timing, string>> = {
	overdue: 'Försenad',
	'due-soon': 'Snart',
	'on-track': 'I tid',
	undated: 'Utan datum',
	ageing: 'Utan datum, gammalt',
};

export const BASIS_NAMES: Readonly<Record<Basis, string>> = {
	stated: 'angiven',
	computed: 'beräknad',
	set: 'satt efteråt',
};

export const CERTAINTY_NAMES: Readonly<Record<Certainty, string>> = {
	stated: 'angivet',
	inherited: 'ärvt',
	assumed: 'antaget',
	set: 'satt efteråt',
};

export const PRECISION_NAMES: Readonly<Record<Precision, string>> = {
	day: 'en dag',
	week: 'en vecka',
	month: 'en månad',
	quarter: 'ett kvartal',
	tertial: 'ett tertial',
	'half-year': 'ett halvår',
	season: 'en årstid',
	year: 'ett år',
};

export const INTERVAL_NAMES: Readonly<Record<Interval, string>> = {
	meeting: 'sammanträde',
	month: 'månad',
	quarter: 'kvartal',
	tertial: 'tertial',
	'half-year': 'halvår',
	year: 'år',
};

export const DOCUMENT_KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
	kallelse: 'kallelse',
	protokoll: 'protokoll',
	other: 'handling',
};

export const DEPENDENCY_KIND_NAMES: Readonly<Record<RestsOnKind, string>> = {
	budget: 'budget',
	authority: 'myndighet',
	decision: 'beslut',
	commitment: 'annat åtagande',
};

export const DEPENDENCY_STATE_NAMES: Readonly<Record<DependencyState, string>> = {
	unknown: 'okänt',
	met: 'uppfyllt',
	'not-met': 'inte uppfyllt',
};

export const NOBODY = 'Ingen ansvarig';
export const NO_DATE = 'inget datum';

/** A field for files: its button, and what stands where the names of the chosen ones will be. */
export const FILES = { choose: 'Välj fil', chooseMany: 'Välj filer', none: 'Ingen fil vald' } as const;
