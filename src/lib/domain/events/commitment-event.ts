import type { ChairEvent } from './chair-event.ts';
import type { DeskEvent } from './desk-event.ts';
import type { FollowEvent } from './follow-event.ts';
import type { LedgerEvent } from './ledger-event.ts';
import type { PlainDate } from '../plain-date.ts';
import type { ProposalEvent } from './proposal-event.ts';
import type { DependencyState, Status } from '../words.ts';

/** What can happen to a commitment, with what is needed to say it and to do it again. Each kind has a sentence. */
export type CommitmentEvent =
	| LedgerEvent
	| FollowEvent
	| DeskEvent
	| ChairEvent
	| ProposalEvent
	| {
			readonly kind: 'confirmed';
			readonly number: string;
			readonly suggestionId: string;
			readonly wording: string;
			readonly responsible: readonly string[];
			readonly deadline: PlainDate | null;
			/** Which parts the person changed in what was found. */
			readonly changed: readonly string[];
			/** What a machine had read from a picture and the person held against it, as it was read. */
			readonly checked?: readonly string[];
	  }
	| { readonly kind: 'edited'; readonly changes: readonly Change[] }
	| {
			readonly kind: 'status-set';
			readonly from: Status;
			readonly to: Status;
			readonly line: string | null;
			/** What is proposed instead of what cannot be carried out. */
			readonly proposal?: string | null;
			/** Who decided that it lapses. */
			readonly decision?: DecisionRef | null;
	  }
	| { readonly kind: 'line-written'; readonly line: string }
	| {
			readonly kind: 'reported-back';
			readonly item: string;
			readonly line: string | null;
			/** For a recurring one: which period was fulfilled, and when the next is due. */
			readonly period: string | null;
			readonly nextDue: PlainDate | null;
			/** The report's own case number, when it came under another than the commitment's. */
			readonly caseNumber?: string | null;
			/** The later protocol that said so, when one did. */
			readonly closingId: string | null;
	  }
	| { readonly kind: 'report-back-undone'; readonly item: string; readonly closingId: string }
	| {
			readonly kind: 'noted-by-later-meeting';
			readonly effect: 'renewed' | 'deferred';
			readonly item: string;
			readonly closingId: string;
	  }
	| {
			readonly kind: 'deadline-moved';
			readonly from: PlainDate | null;
			readonly to: PlainDate | null;
			readonly reason: string;
	  }
	| { readonly kind: 'units-assigned'; readonly from: readonly string[]; readonly to: readonly string[] }
	| {
			readonly kind: 'dependency-settled';
			readonly name: string;
			readonly from: DependencyState;
			readonly to: DependencyState;
			readonly settledBy: string | null;
	  }
	| {
			readonly kind: 'meeting-facts-followed';
			readonly body: string | null;
			readonly decided: PlainDate | null;
	  }
	| { readonly kind: 'confirmation-undone'; readonly number: string }
	/** A later reading does not find it; it stays since a person has decided. */
	| { readonly kind: 'not-found-again'; readonly rulesetVersion: string }
	/** Follows a corrected version of its document, or goes back to the one before. */
	| { readonly kind: 'moved-to-version'; readonly fileName: string; readonly item: string }
	| { readonly kind: 'moved-back'; readonly fileName: string; readonly item: string }
	/** What newer rules read otherwise was taken over, or not. The same events stand with the document. */
	| { readonly kind: 'difference-taken'; readonly suggestionId: string; readonly parts: readonly string[] }
	| {
			readonly kind: 'difference-declined';
			readonly suggestionId: string;
			readonly parts: readonly string[];
	  };

export interface Change {
	readonly field:
		| ('kind' | 'stage' | 'recipients' | 'start' | 'wording' | 'responsible' | 'deadline')
		/** As another reading has them: a person says yes to them, and does not write them. */
		| ('recurrence' | 'dependsOn');
	readonly from: string | null;
	readonly to: string | null;
}

/** A decision of a body: 'Kommunstyrelsen', '45', 2023-11-08. */
export interface DecisionRef {
	readonly body: string;
	readonly item: string;
	readonly date: PlainDate;
}
