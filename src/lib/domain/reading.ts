import type { SourceSpan } from './source-span.ts';
import type {
	Basis,
	Certainty,
	Classification,
	DependencyKind,
	DocumentKind,
	Interval,
	Kind,
	Outcome,
	Precision,
	Stage,
	Unsure,
} from './words.ts';

/** Everything that reading one document gave. The same bytes and ruleset give the same reading, always. */
export interface Reading {
	/** Which rules read it; kept on every suggestion so that a later reading can be compared. */
	readonly rulesetVersion: string;
	readonly facts: MeetingFacts;
	/** The text that every span points into: canonical, after OCR repair. */
	readonly text: string;
	/** Offsets at which pages begin, ascending; the first is 0. One entry when the document has no pages. */
	readonly pages: readonly number[];
	readonly ocr: ReadByMachine;
	readonly items: readonly AgendaItem[];
	readonly suggestions: readonly Suggestion[];
	readonly closings: readonly Closing[];
	/** § numbers that are missing inside the document's series, as text: ['24']. */
	readonly missingNumbers: readonly string[];
}

/** What a machine has read from pictures of the text, and what was done to it. */
export interface ReadByMachine {
	/** Some of the text was read by a machine. */
	readonly suspected: boolean;
	readonly repairs: readonly Repair[];
	/** Pages that were, from 0. Missing where none is known to be: then it may be any of them, if suspected. */
	readonly pages?: readonly number[];
	/** Pages that could not be read, from 0. */
	readonly unread?: readonly number[];
}

/** Who met and when. What the text does not say is null, never guessed. */
export interface MeetingFacts {
	readonly kind: DocumentKind;
	readonly body: string | null;
	/** `YYYY-MM-DD`; null when the document does not state it. */
	readonly date: string | null;
	/** What the text proves when the date is not stated: latest dated paper referred to, earliest future date. */
	readonly dateRange: { readonly from: string | null; readonly to: string | null } | null;
}

/** One repaired stretch: what stands at `span` in the text, and what the machine had read there. */
export interface Repair {
	readonly span: SourceSpan;
	readonly original: string;
}

/** A § of a protokoll or a point of a kallelse. */
export interface AgendaItem {
	/** Digits and at most a letter: '22' for § 22, '6' for point 6. */
	readonly number: string;
	readonly title: string;
	/** As written: 'Ks 1113/2021', 'KS 2018/124', '2025.271 VON'. */
	readonly caseNumbers: readonly string[];
	/** Handläggare, names only. */
	readonly officers: readonly string[];
	readonly span: SourceSpan;
	readonly classification: Classification;
	readonly outcome: Outcome | null;
	/** Why it was classified so: the words that decided, for the coverage ledger. */
	readonly reason: string;
	/** What was unsure in how it was found. */
	readonly unsure: readonly Unsure[];
	/** Earlier decisions that its own text points at, in order of place. */
	readonly references: readonly PlacedReference[];
}

/** A value with the words it came from. `span` is null only when no words carry it. */
export interface Finding<T> {
	readonly value: T;
	readonly span: SourceSpan | null;
	readonly certainty: Certainty;
}

/** A commitment as the rules found it; a person confirms, edits or dismisses it. */
export interface Suggestion {
	/** Number of the agenda item it stands under. */
	readonly item: string;
	readonly kind: Kind;
	readonly stage: Stage;
	/** The whole sentence or point, without the lead. */
	readonly span: SourceSpan;
	/** Which recogniser saw it; a key into the rules that `docs/rules.md` is made from. */
	readonly rule: string;
	/** Further rules that changed or completed it, in order. */
	readonly trace: readonly string[];
	readonly responsible: readonly Finding<string>[];
	readonly recipient: readonly Finding<string>[];
	readonly deadline: ReadDeadline | null;
	/** From when it applies, `YYYY-MM-DD`. */
	readonly start: string | null;
	readonly recurrence: ReadRecurrence | null;
	/** Only where more than one interval lies between; `recurrence` is null then. */
	readonly cycle?: ReadCycle | null;
	readonly staffing: Staffing | null;
	readonly amount: Amount | null;
	readonly dependsOn: readonly Dependency[];
	/** 0 … 1. */
	readonly confidence: number;
}

/** The last day of the period that the words name. */
export interface ReadDeadline {
	readonly date: string;
	readonly precision: Precision;
	readonly basis: Exclude<Basis, 'set'>;
	readonly text: string;
	readonly span: SourceSpan;
	readonly certainty: Certainty;
}

/** "minst en gång per år" → every year, 1 time. */
export interface ReadRecurrence {
	readonly every: Interval;
	readonly times: number;
	readonly text: string;
	readonly span: SourceSpan;
}

/** "minst vart fjärde år" → every year, 4 apart: more than one interval between, which a recurrence does not say. */
export interface ReadCycle {
	readonly every: Interval;
	/** Above 1. A mandatperiod is 4 years; twice in one is 2. */
	readonly apart: number;
	readonly text: string;
	readonly span: SourceSpan;
}

export interface Staffing {
	/** 170 for "170 % resurs" = 1.7 full-time equivalents. */
	readonly fullTimePercent: number | null;
	/** Posts or roles named by count. */
	readonly positions: number | null;
	readonly people: number | null;
	readonly parts: readonly StaffingPart[];
}

export interface StaffingPart {
	readonly unit: string;
	readonly percent: number | null;
	/** "förslagsvis" and the like: the unit is not settled. */
	readonly tentative: boolean;
}

export interface Amount {
	readonly sek: number;
	readonly text: string;
}

/** Something that must happen before the commitment can be carried out. */
export interface Dependency {
	readonly kind: DependencyKind;
	readonly name: string;
}

/** A sentence that ends, renews or puts off an earlier commitment. */
export interface Closing {
	readonly item: string;
	readonly span: SourceSpan;
	readonly effect: 'closed' | 'renewed' | 'deferred';
	readonly refersTo: Reference;
}

/** A pointer to an earlier decision: body, date, §, point, case number, as far as the words give them. */
export interface Reference {
	readonly body: string | null;
	readonly date: string | null;
	readonly item: string | null;
	readonly point: string | null;
	readonly caseNumber: string | null;
	/** Of '§ 12/2024': the year in which the § was numbered, where no day is told. */
	readonly year?: number;
}

/** A reference and the words that make it. */
export interface PlacedReference extends Reference {
	readonly span: SourceSpan;
}
