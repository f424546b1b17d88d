import type { Recogniser } from '../pipeline.ts';
import { asksForMoney } from './asks-for-money.ts';
import { scan } from './scan.ts';
import * as answers from './wordings/answers.ts';
import * as asked from './wordings/answers-asked.ts';
import { occurs } from '../text/may-match.ts';

/** An application is a task, and what is reported each year goes where it always goes. */
const NO_ANSWER = /ansökan|delårs|årsredovisning|bokslut|statistik/i;

const isOfOurOwn = (title: string) =>
	HOUSE.test(title) || (/detaljplan/i.test(title) && !ASKED_OF_US.test(title));
const HOUSE = /motion|medborgarförslag|interpellation|initiativ|e-förslag/i;
/** The answers to a plan of our own are no answer of ours, unless it was sent to us. */
const ASKED_OF_US = /svarsdag|remiss|yttrande|(?:gransknings|samråds)utskick/i;

const OF_LETTERS =
	/yttra|ställningstag|genmäle|erinra|förklaring|utgör|brev|framställ|hemställan|svar|synpunkter|skrivelse|returner|återsänd|framför följande/i;

export const response: Recogniser = {
	rule: 'yttrande',
	about: 'Ett yttrande eller svar ska till någon utanför eller till ett annat organ.',
	examples: [
		'Yttrandet antas och överlämnas till Trafikverket.',
		'Nämnden antar förvaltningens förslag till yttrande och översänder det som sitt svar till revisorerna.',
		'Styrelsen svarar revisorerna senast den 31 januari 2025.',
		'Kontorets tjänsteskrivelse utgör nämndens yttrande.',
	],
	recognise: (statements) =>
		scan(statements, 'yttrande', (words, { item, block }) => {
			if (occurs(asked.REPORT_ASKED, words)) return null;
			if (block.marker !== null && occurs(answers.DECISION_SENT, words))
				return { kind: 'response', strength: 0.7 };
			if (
				(occurs(answers.WRITES_TO, words) && !asksForMoney(words)) ||
				(occurs(answers.TO_AUTHORITY, words) && !NO_ANSWER.test(words))
			)
				return { kind: 'response', strength: 0.75 };
			if (!occurs(OF_LETTERS, words) || occurs(asked.GIVES_NONE, words)) return null;
			if (occurs(answers.OWN_ANSWER, words)) return { kind: 'response', strength: 0.7 };
			if (occurs(asked.TO_PROPOSER, words)) return { kind: 'response', strength: 0.7 };
			if (occurs(asked.OF_MOTION, words)) return null;
			if (occurs(answers.SENT, words) || occurs(answers.AS_ANSWER, words))
				return { kind: 'response', strength: 0.95 };
			if (
				occurs(asked.ASKED, words) ||
				occurs(asked.REPLIES, words) ||
				occurs(asked.WANTED, words) ||
				occurs(answers.IS_ANSWERED, words)
			)
				return { kind: 'response', strength: 0.75 };
			if (
				occurs(answers.SENT_NAME, words) ||
				occurs(answers.IN_ANSWER, words) ||
				occurs(answers.ANSWERS, words)
			)
				return { kind: 'response', strength: 0.8 };
			const wanted =
				occurs(asked.TO_ORGAN, words) ||
				((occurs(asked.SENT_TO_US, item.title) || occurs(asked.TO_WHOM, words)) && !isOfOurOwn(item.title));
			if (wanted && occurs(asked.ANSWER_PASSED, words)) return { kind: 'response', strength: 0.65 };
			return occurs(answers.SENT_FIRST, words) || occurs(answers.IN_HAND, words)
				? { kind: 'response', strength: 0.85 }
				: null;
		}),
};
