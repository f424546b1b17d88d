import { occurs } from '../text/may-match.ts';
import { sameCase } from '../text/wordings.ts';

/** "Beslut från länsstyrelsen den 3 maj om att hamnen ska …": a paper that was laid before them, whatever it says. */
const PAPER = sameCase`
	^(?:Beslut|Protokoll|Protokollsutdrag|Skrivelse|Brev|Dom|Föreläggande|Cirkulär|Meddelande|
	Underrättelse|Yttrande|Remiss|Inbjudan|Tillsynsbeslut|\p{L}*[Rr]apport|Begäran|Ansökan|Anmälan|
	Kopia|Minnesanteckningar) från (?:(?!ska |skall |
	\p{Ll}{2,20}[dgklmnrtv]as )[\p{L}\d,-]{1,40} ){1,10}?(?:om|angående|gällande|avseende|rörande) att\>
`;

/** "Eva Ek Bo Al ordförande kommunsekreterare": who signs, under the last point. */
const SIGNED = sameCase`
	^(?:\p{Lu}[\p{L}-]{1,20} \p{Lu}[\p{L}-]{1,24},? ){1,3}
	(?:\p{Ll}*(?:ordförande|sekreterare|direktör|chef)[ ,/]{0,3}){1,3}\.?$
`;

/** Whether a point of a list names a paper or who signs it, and decides nothing. */
export const isPaper = (words: string) => occurs(PAPER, words) || SIGNED.test(words);
