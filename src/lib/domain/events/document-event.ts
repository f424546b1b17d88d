import type { PlainDate } from '../plain-date.ts';

/** What can happen to a document and to the suggestions in it. */
export type DocumentEvent =
	| {
			readonly kind: 'document-stored';
			readonly fileName: string;
			readonly size: number;
			readonly sha256: string;
	  }
	| {
			readonly kind: 'document-read';
			readonly rulesetVersion: string;
			readonly items: number;
			readonly suggestions: number;
			readonly closings: number;
			/** The same text, body and day in another file: the person is told, nothing is refused. */
			readonly similarTo: string | null;
	  }
	/** The municipality's own list: each row is a commitment. */
	| {
			readonly kind: 'list-imported';
			readonly fileName: string;
			readonly rows: number;
			/** The first and the last number given. */
			readonly numbers: readonly [string, string];
	  }
	| { readonly kind: 'list-import-undone'; readonly fileName: string; readonly rows: number }
	| { readonly kind: 'document-failed'; readonly problem: string }
	| { readonly kind: 'reading-asked' }
	| { readonly kind: 'reading-cancelled' }
	/** The document keeps the reading that it has. */
	| { readonly kind: 'rereading-failed'; readonly problem: string }
	| {
			readonly kind: 'document-reread';
			readonly from: string;
			readonly rulesetVersion: string;
			/** How many suggestions were found again, and how many of those that a person has decided are read otherwise. */
			readonly kept: number;
			readonly changed: number;
			/** Words of the new ones, and of those that nobody had decided and that are gone. */
			readonly added: readonly RereadWords[];
			readonly removed: readonly RereadWords[];
			/** Decided, not found again, and kept. */
			readonly vanished: readonly RereadWords[];
			/** Body or day as read now, where what stands is kept. */
			readonly otherFacts: { readonly body: string | null; readonly date: PlainDate | null } | null;
	  }
	| {
			readonly kind: 'meeting-facts-set';
			readonly body: { readonly from: string | null; readonly to: string | null };
			readonly date: { readonly from: PlainDate | null; readonly to: PlainDate | null };
	  }
	| { readonly kind: 'suggestion-added'; readonly suggestionId: string; readonly quote: string }
	| { readonly kind: 'suggestion-dismissed'; readonly suggestionId: string; readonly reason: string | null }
	| {
			readonly kind: 'suggestion-split';
			readonly suggestionId: string;
			readonly at: number;
			readonly parts: readonly string[];
	  }
	| { readonly kind: 'dismissal-undone'; readonly suggestionId: string }
	| { readonly kind: 'split-undone'; readonly suggestionId: string }
	| { readonly kind: 'closing-declined'; readonly closingId: string }
	| { readonly kind: 'closing-decline-undone'; readonly closingId: string }
	| {
			readonly kind: 'document-replaced';
			readonly replacedBy: string;
			/** Numbers of the commitments that went over, and of those that the new version does not hold. */
			readonly moved: readonly string[];
			readonly left: readonly string[];
	  }
	| { readonly kind: 'replacement-undone'; readonly replacedBy: string }
	| { readonly kind: 'closed-to-public'; readonly ground: string }
	| { readonly kind: 'opened-to-public'; readonly ground: string };

/** A suggestion as an event keeps it: the suggestion itself may be gone. */
export interface RereadWords {
	readonly item: string;
	readonly kind: string;
	readonly quote: string;
}

/** One entry of a document's history. */
export interface DocumentHistoryEntry {
	readonly seq: number;
	/** The instant it was written down, UTC. */
	readonly recordedAt: string;
	readonly actor: string;
	readonly event: DocumentEvent;
}
