import { effectOf } from '../closings/effect.ts';
import { closesList } from '../closings/listed.ts';
import type { Candidate, Refiner } from '../pipeline.ts';
import { isHandedOver } from '../recognisers/handed-over.ts';
import { isPaper } from '../statements/papers.ts';
import { isOfPaper } from '../statements/points.ts';
import * as law from './wordings/leave-and-law.ts';
import * as says from './wordings/not-decided.ts';
import { occurs } from '../text/may-match.ts';

const strong = (candidate: Candidate) => candidate.rule === 'uppdrag' || candidate.rule === 'återremiss';

export const dropNotDecided: Refiner = {
	rule: 'inte beslutat',
	about: 'Avslag, bordläggning, val, tillstånd och noterad information är inga åtaganden.',
	examples: ['Motionen om att inrätta en ungdomsgård avslås.', 'Återrapporteringen läggs till handlingarna.'],
	refine: (candidates) =>
		candidates.filter((candidate) => {
			const { statement } = candidate;
			const { text, lead } = statement;
			if (closesList(lead.text)) return false;
			const effect = effectOf(candidate.statement);
			if (effect && effect !== 'renewed') return false;
			if (isPaper(text) || [says.MOVES, says.EARLIER, says.VOTED].some((pattern) => occurs(pattern, text)))
				return false;
			if (strong(candidate))
				return ![says.TASK_NOTED, says.REFUSED, says.DECIDES_FOR_US].some((pattern) => occurs(pattern, text));
			if (statement.block.marker !== null && isOfPaper(lead.text)) return false;
			if (law.FOR_ANYBODY.test(text) || occurs(says.THINKS, text) || occurs(says.DESCRIBES, text))
				return false;
			if (occurs(says.OF_ELECTION, statement.item.title) || occurs(says.WAITS, text)) return false;
			if (occurs(says.HANDED_ON, text) && !(candidate.kind === 'response' && says.IS_ANSWER.test(text)))
				return false;
			const rests = candidate.kind === 'condition' && says.RESTS_ON.test(text);
			if (candidate.kind !== 'response' && !rests && occurs(law.RULE_TEXT, text)) return false;
			if ((!rests && occurs(law.PERMIT, text)) || occurs(law.BY_LAW, text) || occurs(law.INDEXED, text))
				return false;
			if (occurs(law.FINE, text) || (occurs(law.FINE, statement.item.title) && candidate.kind !== 'response'))
				return false;
			if (
				!['response', 'staffing', 'funding'].includes(candidate.kind) &&
				occurs(law.OF_LEAVE, statement.item.title) &&
				!occurs(law.OF_UNIT, text)
			)
				return false;
			// "… översänder yttrandet med förslag att motionen ska avslås": the answer itself is sent.
			const said = candidate.kind === 'response' ? text.replace(says.PROPOSED_IN_ANSWER, '') : text;
			if (
				occurs(says.REJECTED, said) ||
				(occurs(says.NOTED, text) &&
					!occurs(says.NOTES_WHAT_IS_TO_BE, text) &&
					(says.ONLY_NOTED.test(text) || !isHandedOver(text))) ||
				(occurs(says.NOT, text) &&
					!(candidate.kind === 'condition' ? / (?:förrän|innan|utan att) / : / förrän /).test(text))
			)
				return false;
			if (candidate.kind === 'condition' && occurs(law.LEAVE_WITH_TERMS, text)) return false;
			const isInLead = candidate.span[0] < statement.span[0];
			if (candidate.kind === 'condition' || candidate.kind === 'funding')
				return isInLead || /^under förutsättning/i.test(text) || !occurs(says.CHOSEN, text);
			// "… anställs under förutsättning att bidraget beviljas": leave is given in what it rests on.
			const main =
				text.includes('förutsätt') || text.includes('förutsatt') ? text.replace(says.RESTS_ON, '') : text;
			return !occurs(says.CHOSEN, text) && !(occurs(law.ALLOWED, main) && candidate.kind !== 'response');
		}),
};
