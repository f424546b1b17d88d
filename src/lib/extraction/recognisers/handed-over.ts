import { firstMatch, occurs } from '../text/may-match.ts';
import { anyCase, wordings } from '../text/wordings.ts';

/** A report or a plan of one's own that another organ is to have. */
export function isHandedOver(words: string): boolean {
	const passed = firstMatch(PASSED_ON, words);
	if (!passed || FOR_OTHERS.test(words)) return false;
	const before = words.slice(0, passed.index);
	const what = passed.groups?.['what'] ?? '';
	if (THE_MATTER.test(what))
		return PASSED_AND.test(before) && occurs(OWN_PAPER, before) && !TO_ALL.test(words);
	if (OF_MATTER.test(before + what)) return false;
	return PASSED_AND.test(before) || PRONOUN.test(what) || occurs(OWN_PAPER, before + what);
}

const PASSED_ON = wordings`
	"Nämnden godkänner delårsrapporten och överlämnar den till kommunstyrelsen."
	"Årsberättelsen överlämnas till kommunstyrelsen."
	\<(?:överlämna[rs]?|översänd(?:s|er|a)|(?:åter)?redovisa[rs]?|(?:åter)?rapportera[rs]?|
	tillställ(?:s|er|a)|skicka[rs]?|sänd(?:s|er|a)|lämna[rs]?|insänd(?:s|er|a)|delge[rs]?)(?: vidare)?
	(?<what>(?: (?!till )[^ .;]{1,40}){0,14}) till (?!handlingarna|protokollet|dess |den |det )\p{L}
`;
const PASSED_AND = wordings`
	"godkänner planen och "
	\<(?:godkänn(?:s|er|a)|fastställ(?:s|er|a)|anta(?:r|s)?|ställer sig bakom)\>
	[^.;]{0,240} (?:och|samt)(?: att)? $
`;
/** "… samt att överlämna den till kommunstyrelsen": a clause of its own. */
const PRONOUN = /^ (?:den|dem|denna|dessa|detta)(?: vidare)?$/i;
const OWN_PAPER = wordings`
	"delårsrapporten"
	(?:rapport|redovisning|berättelse|bokslut|uppföljning|utvärdering|sammanställning|prognos|analys|
	plan|respons|underlag|internbudget|inventering|kartläggning)(?:n|en|et|er|erna|ar|arna|na)?\>
`;
/** A matter that goes to its own decision, and an answer, are no reports … */
const OF_MATTER = anyCase`
	(?:förslag|motion|ärende|taxa|avgift|reglemente|ordning|stadga|initiativ|fråga|yttrande|svar|
	ansökan|yrkande)[^ .;]{0,5}(?: [^.;]{0,60})?$
`;
/** "godkänner bokslutet och överlämnar |ärendet| till kommunstyrelsen": the paper goes with it, save to fullmäktige, which decides. */
const THE_MATTER = /^ ärendet$/i;
const TO_ALL = /till (?:\S+ )?\S{0,20}fullmäktige/i;
/** … and what is sent for information, or to be decided, is none either. */
const FOR_OTHERS = /för kännedom|för (?:fastställ|antag|godkänn|beslut|prövning|ställningstag)/iu;
