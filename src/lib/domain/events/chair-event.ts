import type { Concern, MeetingOutcome } from '../concern.ts';
import type { PlainDate } from '../plain-date.ts';
import { dayInWords } from '../swedish-text.ts';

/** What happens to a commitment when the chair goes through those that have to be asked about. */
export type ChairEvent =
	/** Whoever is responsible is to explain, in a line. */
	| {
			readonly kind: 'explanation-asked';
			readonly requestId: string;
			readonly until: PlainDate | null;
			readonly question: string | null;
	  }
	| { readonly kind: 'explanation-withdrawn'; readonly requestId: string }
	/** What the meeting answered; a moved deadline and a request stand as events of their own beside it. */
	| {
			readonly kind: 'meeting-noted';
			readonly noteId: string;
			readonly concern: Concern;
			readonly outcome: MeetingOutcome;
			readonly due: PlainDate | null;
			readonly line: string | null;
	  }
	| { readonly kind: 'meeting-note-undone'; readonly noteId: string; readonly outcome: MeetingOutcome };

export const CHAIR_EVENTS: readonly ChairEvent['kind'][] = [
	'explanation-asked',
	'explanation-withdrawn',
	'meeting-noted',
	'meeting-note-undone',
];

export const isChairEvent = (event: { readonly kind: string }): event is ChairEvent =>
	CHAIR_EVENTS.some((kind) => kind === event.kind);

/** The event as one Swedish sentence. */
export function chairSentence(event: ChairEvent): string {
	switch (event.kind) {
		case 'explanation-asked':
			return `Förklaring begärdes${event.until ? ` till den ${dayInWords(event.until)}` : ''}.`;
		case 'explanation-withdrawn':
			return 'Begäran om förklaring togs tillbaka.';
		case 'meeting-noted':
			return `Ordförandens genomgång: ${OUTCOME_SENTENCES[event.outcome]}`;
		case 'meeting-note-undone':
			return 'Svaret vid ordförandens genomgång togs tillbaka.';
	}
}

/** What the person wrote. */
export function chairLine(event: ChairEvent): string | null {
	if (event.kind === 'explanation-asked') return event.question;
	return event.kind === 'meeting-noted' && event.outcome !== 'explanation' ? event.line : null;
}

const OUTCOME_SENTENCES: Readonly<Record<MeetingOutcome, string>> = {
	'new-deadline': 'ny frist.',
	explanation: 'förklaring begärs.',
	sufficient: 'förklaringen räcker.',
	end: 'uppdraget föreslås upphöra.',
};
