import { ORGANS } from '../lexicon/organs.ts';
import { latin } from '../text/latin.ts';
import { piece } from '../text/wordings.ts';

/**
 * The small words that lists of headings are made with: `section-words.ts`, `background-words.ts`.
 */

/** Names of organs in headings: "Kommunstyrelsens", "Nämndens", "Arbetsutskottets", "Nämnden för Förskola & Grundskolas". */
export const WHOSE = piece`
	(?!enligt |i enlighet |på förslag |förslag |med |att |[\p{L} -]{0,60} (?:besluta[rd]|
	(?:antar|ställer sig|delar|stödjer|avger|godkänner|tillstyrker|avstyrker|bifaller|avslår|lämnar|
	överlämnar|ger|uppdrar|frågar)\>))(?:${ORGANS}|[\p{L}&,/ -]{0,70}(?:nämnds?|utskotts?|kontorets?|
	förvaltningens?|ordförandens?|direktörens?|gruppens?|förbundets|gemensamma? nämnd(?:en)?s?)
	(?: för [\p{L}&, -]{1,50})?|förslagsställarens?|ks|kf|ksau|au)
`;

export const WHERE = piece`
	(?: (?:i|till|hos|för|på) (?![\p{L}&,/ -]{0,90} (?:godkänns|antas|bifalls|avslås|fastställs|
	översänds|överlämnas|skickas|lämnas|kan|ska)\>)[\p{L}&,/ -]{2,90})?
	(?: under förutsättning av [\p{L} ]{2,60})?
`;

export const words = (...list: string[]) => latin(`^(?:${list.join('|')})$`, 'iu');
