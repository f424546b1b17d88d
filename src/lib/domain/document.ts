import type { BodyRef } from './commitment.ts';
import type { DocumentJob } from './job.ts';
import type { MachineValue } from './machine-values.ts';
import type { PlainDate } from './plain-date.ts';
import type { AgendaItem, Closing, Repair, Suggestion } from './reading.ts';
import type { Difference } from './suggestion-difference.ts';
import type { DocumentKind, Kind } from './words.ts';

/** `stored`: the bytes are kept, not yet read. `failed`: could not be read; `problem` says why. */
export const DOCUMENT_STATES = ['stored', 'read', 'failed'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** A document in one line. */
export interface DocumentRow {
	readonly id: string;
	readonly fileName: string;
	readonly kind: DocumentKind;
	readonly state: DocumentState;
	/** Key into the screen texts, when the state is `failed`. */
	readonly problem: string | null;
	readonly body: BodyRef | null;
	readonly meetingDate: PlainDate | null;
	/** True where a person gave it because the text does not. */
	readonly bodySetByPerson: boolean;
	readonly dateSetByPerson: boolean;
	readonly dateRange: { readonly from: PlainDate | null; readonly to: PlainDate | null } | null;
	readonly bytes: number;
	readonly pages: number | null;
	readonly machineRead: boolean;
	/** Pages that could not be read from their pictures, from 1. */
	readonly unreadPages?: readonly number[];
	readonly importedAt: string;
	readonly importedBy: string;
	readonly counts: {
		readonly items: number;
		readonly suggestions: number;
		/** Still to be decided by a person. */
		readonly pending: number;
		readonly confirmed: number;
		readonly dismissed: number;
		readonly withoutResponsible: number;
		readonly withoutDeadline: number;
		/** Sentences about earlier commitments that a person has not answered yet. */
		readonly closings: number;
	};
	/** Its latest reading: waiting, running or how it ended; null for documents older than the queue. */
	readonly job: DocumentJob | null;
	/** Which rules read it; '' when it is not read. */
	readonly rulesetVersion: string;
	/** The corrected document that stands in its place. */
	readonly replacedBy: string | null;
	/** The legal ground on which it is closed to the public. */
	readonly closed?: string | null;
	readonly version: number;
}

export const REVIEWS = ['suggested', 'confirmed', 'dismissed'] as const;
export type Review = (typeof REVIEWS)[number];

/** A suggestion as it is stored: what the rules found, and what a person made of it. */
export interface StoredSuggestion extends Suggestion {
	readonly id: string;
	readonly itemId: string;
	readonly quote: string;
	readonly page: number | null;
	readonly review: Review;
	/** Human number of the commitment that it became. */
	readonly commitment: string | null;
	/** How that commitment stands now; null while the suggestion is not accepted. */
	readonly outcome: SuggestionOutcome | null;
	/** How many words inside the quote were repaired. */
	readonly repairedWords: number;
	/** Added by a person marking text. */
	readonly addedByPerson: boolean;
	readonly reread: Rereading;
	/** Read by a machine from a picture: a person must hold each against the original before saying yes. */
	readonly machineValues?: readonly MachineValue[];
	readonly version: number;
}

/** What later readings have made of a suggestion. */
export interface Rereading {
	/** Which rules found it; '' when a person marked it. */
	readonly rulesetVersion: string;
	/** Found when the document was read again. */
	readonly isNew: boolean;
	/** Not found by the latest reading; it stays since a person has decided. */
	readonly vanished: boolean;
	/** What is read otherwise since the yes, and waits for an answer. */
	readonly differences: readonly Difference[];
}

/** A commitment beside the suggestion that it came from. */
export interface SuggestionOutcome {
	readonly kind: Kind;
	readonly wording: string;
	readonly start: PlainDate | null;
	readonly responsible: readonly string[];
	readonly recipients: readonly string[];
	readonly deadline: PlainDate | null;
}

export interface StoredItem extends AgendaItem {
	readonly id: string;
	readonly suggestions: number;
	readonly pending: number;
}

/** A closing sentence with the commitments it may speak of, strongest first. */
export interface StoredClosing extends Closing {
	readonly id: string;
	readonly quote: string;
	/** Answered, and not found by the latest reading. */
	readonly vanished: boolean;
	readonly review: Review;
	readonly candidates: readonly {
		readonly commitmentId: string;
		readonly number: string;
		readonly wording: string;
		readonly reason: string;
		readonly strength: 'strong' | 'weak';
	}[];
}

/** Another file of the same meeting. */
export interface DocumentVersion {
	readonly id: string;
	readonly fileName: string;
	readonly importedAt: string;
	/** How many items have the same number and title. */
	readonly sharedItems: number;
}

/** One document with everything the review page shows. */
export interface DocumentDetail extends DocumentRow {
	readonly sha256: string;
	readonly mediaType: string;
	readonly text: string;
	readonly pageOffsets: readonly number[];
	readonly repairs: readonly Repair[];
	readonly items: readonly StoredItem[];
	readonly suggestionList: readonly StoredSuggestion[];
	readonly closings: readonly StoredClosing[];
	readonly missingNumbers: readonly string[];
	/** Id of another document with the same text, body and day. */
	readonly similarTo: string | null;
}
