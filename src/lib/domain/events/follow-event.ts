import type { Evidence } from '../evidence.ts';
import type { PlainDate } from '../plain-date.ts';
import { dayInWords, listed } from '../swedish-text.ts';

/** What happens to a commitment while it is followed: answers, evidence, occurrences, parts and successors. */
export type FollowEvent =
	/** The body has dealt with what could not be carried out: it let it go, or wants it done all the same. */
	| {
			readonly kind: 'proposal-answered';
			readonly outcome: 'accepted' | 'declined';
			readonly item: string;
			readonly line: string | null;
	  }
	| { readonly kind: 'evidence-added'; readonly evidence: Evidence }
	| {
			readonly kind: 'evidence-removed';
			readonly evidenceId: string;
			readonly label: string;
			readonly reason: string;
	  }
	/** An occurrence that never came, and when the next one is due. */
	| {
			readonly kind: 'occurrence-missed';
			readonly period: string;
			readonly reason: string;
			readonly nextDue: PlainDate | null;
	  }
	| {
			readonly kind: 'occurrence-undone';
			readonly period: string;
			readonly was: 'fulfilled' | 'missed';
			readonly reason: string | null;
	  }
	| { readonly kind: 'split-into-parts'; readonly parts: readonly PartWords[] }
	| {
			readonly kind: 'made-as-part';
			readonly number: string;
			readonly of: string;
			readonly text: string;
			readonly responsible: readonly string[];
	  }
	| { readonly kind: 'merged-from-parts'; readonly parts: readonly string[]; readonly reason: string }
	| { readonly kind: 'merged-into'; readonly number: string; readonly reason: string }
	| {
			readonly kind: 'succeeded-by';
			readonly number: string;
			readonly item: string;
			readonly closingId: string;
	  }
	/** `made`: it was written for this; else it was there before and is only linked. */
	| {
			readonly kind: 'made-successor';
			readonly of: string;
			readonly made: boolean;
			readonly closingId: string;
	  }
	| { readonly kind: 'renewal-undone'; readonly item: string; readonly closingId: string }
	| { readonly kind: 'no-longer-successor'; readonly of: string; readonly closingId: string }
	/** How it stood when the chain of events began to hold whole states. */
	| { readonly kind: 'state-noted' };

export interface PartWords {
	readonly number: string;
	readonly text: string;
	readonly responsible: readonly string[];
}

/** The event as one Swedish sentence; null for a kind that is not among these. */
export function followSentence(event: FollowEvent, day: PlainDate): string {
	switch (event.kind) {
		case 'proposal-answered':
			return event.outcome === 'accepted'
				? `Beslutat i § ${event.item}, ${dayInWords(day)}, att det inte genomförs.`
				: `Beslutat i § ${event.item}, ${dayInWords(day)}, att det ska genomföras ändå.`;
		case 'evidence-added':
			return `Underlag: ${event.evidence.label}.`;
		case 'evidence-removed':
			return `Underlaget ${event.label} togs bort.`;
		case 'occurrence-missed':
			return `Uteblev för ${event.period}.${nextWords(event.nextDue)}`;
		case 'occurrence-undone':
			return event.was === 'fulfilled'
				? `Återrapporteringen för ${event.period} togs tillbaka.`
				: `Att ${event.period} uteblev togs tillbaka.`;
		case 'split-into-parts':
			return `Uppdelat i ${listed(event.parts.map(({ number }) => number))}.`;
		case 'made-as-part':
			return `Blev ${event.number}, en del av ${event.of}${responsibleWords(event.responsible)}.`;
		case 'merged-from-parts':
			return `Delarna ${listed(event.parts)} fördes ihop igen.`;
		case 'merged-into':
			return `Fördes ihop med ${event.number}.`;
		case 'succeeded-by':
			return `Ersattes av ${event.number}, ett förnyat uppdrag i § ${event.item}, ${dayInWords(day)}.`;
		case 'made-successor':
			return `Ersätter ${event.of}.`;
		case 'renewal-undone':
			return `Att det förnyades i § ${event.item} togs tillbaka.`;
		case 'no-longer-successor':
			return `Ersätter inte längre ${event.of}.`;
		case 'state-noted':
			return 'Läget skrevs in i händelsekedjan.';
	}
}

/** What the person wrote. */
export function followLine(event: FollowEvent): string | null {
	switch (event.kind) {
		case 'proposal-answered':
			return event.line;
		case 'evidence-removed':
		case 'occurrence-missed':
		case 'occurrence-undone':
		case 'merged-from-parts':
		case 'merged-into':
			return event.reason;
		case 'made-as-part':
			return event.text;
		default:
			return null;
	}
}

const nextWords = (due: PlainDate | null) => (due ? ` Nästa gång senast ${dayInWords(due)}.` : '');

const responsibleWords = (names: readonly string[]) => (names.length ? `, ansvarig ${listed(names)}` : '');
