/** The fixed words of the product: each list once, in the order in which it is shown. */

/** What sort of thing is promised. Contract: `docs/extraction.schema.json`. */
export const KINDS = ['assignment', 'report', 'response', 'staffing', 'funding', 'condition'] as const;
export type Kind = (typeof KINDS)[number];

/** `proposed`: stands in a kallelse or a förslag. `decided`: the body's own beslut. */
export const STAGES = ['decided', 'proposed'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Set by people. `done` is what the doer says; `closed` means that the deciding body has been told. `not-feasible` is
 * what the doer says too, with a proposal: it stays open until the body has decided about it.
 */
export const STATUSES = ['not-started', 'in-progress', 'done', 'closed', 'not-feasible', 'lapsed'] as const;

/** `split`: its parts are followed in its place. `merged`: a part that is followed in its whole again. */
export const PART_STATUSES = ['split', 'merged'] as const;
export type Status = (typeof STATUSES)[number] | (typeof PART_STATUSES)[number];

/** Statuses in which nothing more is to be done; of `not-feasible` it hangs on the body's answer. */
export const SETTLED: readonly Status[] = ['done', 'closed', 'lapsed', 'split', 'merged'];

/**
 * Where an open commitment stands against its deadline: exactly one of these, so that the counts add up.
 * `ageing` is undated and older than the limit. Blocked is a separate fact beside it.
 */
export const TIMINGS = ['overdue', 'due-soon', 'on-track', 'undated', 'ageing'] as const;
export type Timing = (typeof TIMINGS)[number];

export const DOCUMENT_KINDS = ['kallelse', 'protokoll', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const CLASSIFICATIONS = ['commitment', 'decision', 'information', 'formality', 'unreadable'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** What became of an agenda item. */
export const OUTCOMES = ['proposed', 'decided', 'noted', 'referred-back', 'deferred', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * How an agenda item was found, where that makes silence mean less: its decision has no heading over it and was known
 * by its words, or its number was learnt from a form of the document's own.
 */
export const UNSURE = ['no-heading', 'own-numbers'] as const;
export type Unsure = (typeof UNSURE)[number];

/** How exact the period is that a deadline was named by; the date kept is always its last day. */
export const PRECISIONS = [
	'day',
	'week',
	'month',
	'quarter',
	'tertial',
	'half-year',
	'season',
	'year',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Where a deadline comes from: the text says it, a rule computed it, a person set it afterwards. */
export const BASES = ['stated', 'computed', 'set'] as const;
export type Basis = (typeof BASES)[number];

export const INTERVALS = ['meeting', 'month', 'quarter', 'tertial', 'half-year', 'year'] as const;
export type Interval = (typeof INTERVALS)[number];

export const DEPENDENCY_KINDS = ['budget', 'authority', 'decision'] as const;
export type DependencyKind = (typeof DEPENDENCY_KINDS)[number];

/** A dependency that is not `met` blocks the commitment that rests on it. */
export const DEPENDENCY_STATES = ['unknown', 'met', 'not-met'] as const;
export type DependencyState = (typeof DEPENDENCY_STATES)[number];

/** Is a part of a commitment read in the words, taken over from its surroundings, or filled in by a rule? */
export const CERTAINTIES = ['stated', 'inherited', 'assumed', 'set'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
