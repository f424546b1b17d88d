import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';

/** A report that is to be had at a later meeting. */
export const isToldThere = (words: string) => occurs(TOLD_THERE, words);

/** The matter itself comes back. */
export const isTakenUpAgain = (words: string) => occurs(TAKEN_UP_AGAIN, words);

/** "Slutrapporten behandlas på nämndens sammanträde i maj.": told there, and not at this meeting. */
const TOLD_THERE = latin(
	/^(?:\p{L}+s )?\p{L}*(?:rapport|rapportering|redovisning|uppföljning|utvärdering|berättelse)(?:en|et)?(?: (?:av|om|från) [^.;:]{3,80})? (?:behandlas|tas upp|läggs fram|föredras) (?:på|vid|av|i|för) [^.;:]{3,90}(?:sammanträde|möte|nämnden|styrelsen|fullmäktige|utskottet|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/iu,
);

/** "Ärendet tas åter upp på nämndens sammanträde i maj.", "Frågan tas upp på novembersammanträdet." */
const TAKEN_UP_AGAIN = latin(
	/(?<!\p{L})(?:ärendet|frågan|förslaget|utfallet|resultatet|\p{L}*planen|\p{L}*rapporten|utredningen|översynen)(?!\p{L}) (?:[^.;:]{0,40} )?(?:åter (?:(?:ska|skall) )?tas upp|tas (?:åter|på nytt) upp|tas upp (?:åter|igen|på nytt|till (?:ny|förnyad) |för [\p{L} ]{3,40} (?:i|vid|på|om|efter|senast|innan) |(?:på|vid|till) [^.;:]{0,60}(?:sammanträde|möte|nämnden|fullmäktige))|återupptas|återförs till \p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen))|(?<!\p{L})(?:(?:åter|ånyo|på nytt) (?:ta upp|behandla|pröva)|ta upp (?:ärendet|frågan) (?:åter|igen|på nytt|till))(?!\p{L})|(?<!\p{L})(?:återaktualiseras|(?:aktualiseras|lyfts|prövas) (?:åter|igen|på nytt))(?!\p{L})/iu,
);
