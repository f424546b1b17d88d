import { latin } from '../text/latin.ts';
import { sameCase } from '../text/wordings.ts';

/** How the matters of a kallelse are numbered: in each, the number, its letter and the sign after it. */

/** "3. Ny bro", "Ärende 3 Ny bro", "Ärende 3 – Ny bro", "3 a Ny bro", "3A. Ny bro", "3 ½ Ny bro" */
export const NUMBERED = sameCase`
	^(?:(?:Ärende|Punkt) (?:nr )?)?(\d{1,3})(?:\s?([A-Ha-h½])(?=[.:]?\s))?(\\?[.):])?
	(?:\s{1,3}[–-](?=\s))?\s{1,20}(?=["”“]?\p{Lu}|[a-c]\)\s\p{Lu})(?!Diarien|Dnr)
`;

/** "Ärende 5" on a line of its own, or "•   5" of a page's list, the title on the next. */
export const ALONE = latin(/^(?:(?:Ärende|Punkt) (?:nr )?|[•·▪]\s{1,9})(\d{1,3})()([.:])?$/u);

/** Nothing but a number: it looks like that of a page. */
export const LONE = /^(\d{1,3})()()$/;

/** The words of a title, without its number and what stands in the columns after it. */
export const titleKey = (text: string) =>
	text
		.replace(NUMBERED, '')
		.split(/\s{3,}/)[0]!
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();
