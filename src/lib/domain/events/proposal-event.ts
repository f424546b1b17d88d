import { afterCheck } from '../machine-values.ts';
import type { PlainDate } from '../plain-date.ts';
import { dayInWords } from '../swedish-text.ts';
import { sameWords } from '../word-diff.ts';

/** What a meeting made of something that its kallelse proposed. */
export type ProposalEvent =
	| {
			readonly kind: 'proposal-decided';
			/** The paragraph. */
			readonly item: string;
			/** What was read in the protokoll; null where it was decided as proposed, in no words of its own. */
			readonly suggestionId: string | null;
			readonly proposed: string;
			readonly decided: string;
			/** What a machine had read from a picture and the person held against it. */
			readonly checked?: readonly string[];
	  }
	| {
			readonly kind: 'proposal-decision-undone';
			readonly item: string;
			readonly suggestionId: string | null;
	  };

export const isProposalEvent = (event: { readonly kind: string }): event is ProposalEvent =>
	event.kind === 'proposal-decided' || event.kind === 'proposal-decision-undone';

/** The event as one Swedish sentence for the history. */
export function proposalSentence(event: ProposalEvent, day: PlainDate): string {
	if (event.kind === 'proposal-decision-undone')
		return `Att förslaget beslutades i § ${event.item} togs tillbaka.`;
	const isSame = sameWords(event.proposed, event.decided);
	const decided = `Beslutat i § ${event.item}, ${dayInWords(day)}${isSame ? ', som föreslaget' : ''}.`;
	return `${decided}${afterCheck(event.checked)}${isSame ? '' : ' Förslaget löd:'}`;
}

/** The words that were proposed, where others were decided. */
export const proposalLine = (event: ProposalEvent): string | null =>
	event.kind === 'proposal-decided' && !sameWords(event.proposed, event.decided) ? event.proposed : null;
