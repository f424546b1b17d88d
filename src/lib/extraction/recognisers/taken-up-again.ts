import { occurs } from '../text/may-match.ts';
import { wordings } from '../text/wordings.ts';

/** A report that is to be had at a later meeting. */
export const isToldThere = (words: string) => occurs(TOLD_THERE, words);

/** The matter itself comes back. */
export const isTakenUpAgain = (words: string) => occurs(TAKEN_UP_AGAIN, words);

/** Told there, and not at this meeting. */
const TOLD_THERE = wordings`
	"Slutrapporten behandlas på nämndens sammanträde i maj."
	^(?:\p{L}+s )?\p{L}*(?:rapport|rapportering|redovisning|uppföljning|utvärdering|berättelse)
	(?:en|et)?(?: (?:av|om|från) [^.;:]{3,80})? (?:behandlas|tas upp|läggs fram|föredras)
	\ (?:på|vid|av|i|för) [^.;:]{3,90}(?:sammanträde|möte|nämnden|styrelsen|fullmäktige|utskottet|
	januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)
`;

const TAKEN_UP_AGAIN = wordings`
	"Ärendet tas åter upp på nämndens sammanträde i maj."
	(?<!\<(?:innan|när|tills|då|sedan) )\<(?:ärendet|frågan|förslaget|utfallet|resultatet|\p{L}*planen|
	\p{L}*rapporten|utredningen|översynen)\> (?:[^.;:]{0,40} )?(?:åter (?:(?:ska|skall) )?tas upp|tas (?:åter|på nytt)
	\ upp|tas upp (?:åter|igen|på nytt|till (?:ny|förnyad) |för [\p{L} ]{3,40} (?:i|vid|på|om|efter|
	senast|innan) |(?:på|vid|till) [^.;:]{0,60}(?:sammanträde|möte|nämnden|fullmäktige))|återupptas|
	återförs till \p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen))
	"att på nytt behandla frågan"
	\<(?:(?:åter|ånyo|på nytt) (?:ta upp|behandla|pröva)|ta upp (?:ärendet|frågan)
	\ (?:åter|igen|på nytt|till))\>
	"Frågan aktualiseras på nytt."
	\<(?:återaktualiseras|(?:aktualiseras|lyfts|prövas) (?:åter|igen|på nytt))\>
`;
