import type { Evidence } from './evidence.ts';
import type { OccurrenceLine } from './ledgers/occurrence-ledger.ts';
import type { AskedExplanation } from './concern.ts';
import type { SourceSpan } from './source-span.ts';
import type { PlainDate } from './plain-date.ts';
import type { RestsOnKind } from './dependency.ts';
import type { Amount, Staffing } from './reading.ts';
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
} from './words.ts';

export interface BodyRef {
	readonly id: string;
	readonly name: string;
}

export interface UnitRef {
	readonly id: string;
	readonly name: string;
	/** Outside the municipality's own organisation. */
	readonly external: boolean;
}

export interface Deadline {
	readonly date: PlainDate;
	readonly precision: Precision;
	readonly basis: Basis;
	/** The words, the rule or the person's reason behind it. */
	readonly text: string | null;
}

export interface Recurrence {
	readonly every: Interval;
	readonly times: number;
	/** Above 1 where more than one interval lies between: "minst vart fjärde år" is 4. */
	readonly apart?: number;
	readonly text: string;
}

/** A confirmed commitment in one line, as it stood at the end of one day. Lists, charts and sheets share it. */
export interface CommitmentRow {
	readonly id: string;
	/** Stable and human: 'Å-2023-0042'. In addresses: '2023-0042'. */
	readonly number: string;
	/** The exact words of the document. */
	readonly wording: string;
	/** Title of the agenda item. */
	readonly title: string;
	readonly kind: Kind;
	readonly stage: Stage;
	readonly status: Status;
	readonly body: BodyRef | null;
	/** Day of the meeting, or the day a person gave. */
	readonly decided: PlainDate | null;
	/** Number of the agenda item: '23'. */
	readonly item: string;
	readonly caseNumbers: readonly string[];
	readonly documentId: string;
	readonly documentKind: DocumentKind;
	/** The document was read from pictures, at least in part: its words are a machine's. */
	readonly machineRead: boolean;
	readonly responsible: readonly UnitRef[];
	readonly recipients: readonly string[];
	readonly deadline: Deadline | null;
	/** How many times the deadline has been moved. */
	readonly moves: number;
	readonly recurrence: Recurrence | null;
	/** Null when nothing more is to be done. */
	readonly timing: Timing | null;
	/** What is not met that it rests on; empty when nothing blocks it. */
	readonly blockedBy: readonly string[];
	readonly lastLine: { readonly text: string; readonly date: PlainDate; readonly actor: string } | null;
	/** When the doer said that it was done. */
	readonly doneOn: PlainDate | null;
	/** When, and under which §, the deciding body was told. */
	readonly reportedOn: PlainDate | null;
	readonly reportedItem: string | null;
	/** The legal ground on which it, or its whole document, is closed to the public. */
	readonly closed?: string | null;
	/** Which part of another commitment it is, in a person's words; left out or null when it is a whole one. */
	readonly part?: string | null;
	/** An explanation that was asked for and has not come: a task for whoever is responsible. */
	readonly asked?: AskedExplanation | null;
	/** For optimistic locking. */
	readonly version: number;
}

/** How commitments hang together, each as it stood on the day. */
export interface Relations {
	/** The commitment that this one is a part of. */
	readonly whole: CommitmentRow | null;
	/** Its parts, also those that have been put together again. */
	readonly parts: readonly CommitmentRow[];
	/** What it took the place of, and what took its place. */
	readonly replaces: readonly CommitmentRow[];
	readonly replacedBy: readonly CommitmentRow[];
}

export interface CommitmentDependency {
	readonly id: string;
	readonly kind: RestsOnKind;
	readonly name: string;
	readonly state: DependencyState;
	/** From which day it has that state, and what settled it ('KF § 12, 2023-11-29'). */
	readonly since: PlainDate | null;
	readonly settledBy: string | null;
	/** The commitment that it rests on, where it is one; its status gives the state. */
	readonly target: { readonly number: string; readonly wording: string; readonly status: Status } | null;
}

/** One entry of the history, newest first on screen. `sentence` is ready Swedish. */
export interface HistoryLine {
	readonly seq: number;
	/** The day from which it counts. */
	readonly date: PlainDate;
	/** The instant it was written down, UTC. */
	readonly recordedAt: string;
	readonly actor: string;
	readonly sentence: string;
	readonly line: string | null;
}

export interface DeadlineMove {
	readonly from: PlainDate | null;
	readonly to: PlainDate | null;
	readonly basis: Basis;
	readonly reason: string | null;
	readonly date: PlainDate;
	readonly actor: string;
}

/** A point of a kallelse. */
export interface Proposed {
	readonly documentId: string;
	readonly item: string;
	readonly wording: string;
	/** Read in the protokoll; else a person has said that it was decided as proposed, and can take that back. */
	readonly isRead: boolean;
}

/** One commitment with all that is known of it on a day. */
export interface CommitmentDetail extends CommitmentRow {
	readonly fileName: string;
	readonly span: SourceSpan;
	/** Page in the document, from 1; null when the document has no pages. */
	readonly page: number | null;
	/** Whether that page can be shown as it looks. */
	readonly hasLook: boolean;
	/** Sentences around the wording, as they stand. */
	readonly context: { readonly before: string; readonly after: string };
	readonly rule: string;
	readonly certainty: {
		readonly responsible: Certainty | null;
		readonly recipient: Certainty | null;
		readonly deadline: Certainty | null;
	};
	readonly start: PlainDate | null;
	readonly staffing: Staffing | null;
	readonly amount: Amount | null;
	readonly dependencies: readonly CommitmentDependency[];
	readonly deadlineMoves: readonly DeadlineMove[];
	/** One line for each time of a recurring one; empty for the others. */
	readonly occurrences: readonly OccurrenceLine[];
	readonly relations: Relations;
	readonly evidence: readonly Evidence[];
	/** The protokoll that tells of the report to the body, when it is here. */
	readonly reportedIn: string | null;
	/** What its kallelse had proposed, once the meeting has decided it. */
	readonly proposed: Proposed | null;
	readonly history: readonly HistoryLine[];
	/** Human numbers of the neighbours in number order. */
	readonly previous: string | null;
	readonly next: string | null;
}
