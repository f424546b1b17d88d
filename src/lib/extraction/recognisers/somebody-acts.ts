import { namesIn, type Name } from '../attributes/names.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { sameCase } from '../text/wordings.ts';

/** The verb of somebody's deed, as it is to be: "Kommunjuristen |reklamerar| felen", "nämnderna under oktober |konkretiserar| målen". */
const VERB = sameCase`
	^(?! \p{Ll}{2,20}s | (?:ska|skall|kan|bör|måste) )(?: [\p{Ll}\d&/-]{1,24}){0,9}?
	\ (?<verb>(?!\p{Ll}*ber |under |efter |över |eller |enligt |per |var |fler |mer |
	tar (?:med sig|del av) )\p{Ll}{1,24}[ae]r|(?!där|var|fram|utan|innan|ovan|in|med|
	jäm)\p{Ll}{2,20}för|\p{Ll}{0,20}gör|går|slår|bistår)\>
`;

/** Words with the ending of such a verb that are none, or that tell, decide or allow. */
const NO_DEED = sameCase`
	^(?:informer|redogör|presenter|tack|anse|bedöm|föreslå|konstater|noter|beslut|bevilj|godkänn|anta|
	fastställ|tillstyrk|avstyrk|avslå|bifall|berätt|svar|besvar|förklar|ajourner|meddel|påpek|yrk|delt|
	påminn|föredr|finn|sammanträd|anvis|uppmärksamm|juster|vis|uppg|framför|anför|beskriv|har$|får$|
	kommer|menar|avs|önsk|vill|bemyndig|beton|öppn|avslut|instämm|redovis|läm|överläm|översänd|avger|
	blir|kan$|är$|hänvis|framhåll|arbetsuppgifter|frågor|(?:efter|över|under|eller)$|bär|tillhör|består|
	gäller|innehåll|omfatt|innebär|förvärv|medge|bekräft|uppta|medverk|fördel|tilldel|utse|välj|
	gratuler|erhåll|rapporter|delegera|upplåt|sälj|köper|hyr|sker|åberop|konstituer)
`;

/** What an organ decides by saying it: it takes a stand, receives, stands surety. */
const STANDS_FOR = sameCase`
	^ (?:\p{Ll}+ )?(?:fattar (?:\p{Ll}+ )?beslut om|(?:överför|omfördelar) [^.;:]{0,30}(?:medel|ram)|
	(?:minskar|utökar|ökar|sänker|höjer) [^.;:]{0,60}(?:ram(?:en)?|anslag(?:et)?|budget(?:en)?)\>
	|ställer sig|(?:höjer|sänker) \p{L}*(?:avgift|tax|hyr|skatt|arvode)\p{L}*|går i borgen|
	tecknar (?:\p{L}+ )?borgen|tar emot|delar(?! ut )|arbetar (?:\p{L}*löpande |kontinuerligt |aktivt |
	redan |nu |ständigt )?(?:med|på)|gör (?:\p{L}+ )?bedömning|träder in|ger \p{Ll}{3,30} i instruktion|
	ger (?:\p{Ll}+ )?(?:planbesked|förhandsbesked|startbesked|bygglov|tillstånd|dispens)|instruerar)\>
`;

/** No further than this before the verb: after it come others' deeds. */
const HEAD = 160;

/**
 * Whether a sentence begins with somebody by name or office and what they do, whatever the verb. `clause`: it follows
 * "beslutar att"; otherwise only units and people by office act, since what an organ does is mostly its own beslut.
 */
export function somebodyActs(words: string, clause: boolean): boolean {
	const { head, names } = headOf(words);
	const [first, ...more] = names;
	if (!first || !isSomebody(first)) return false;
	if (!clause && first.kind !== 'unit' && first.kind !== 'role') return false;
	let end = first.span[1];
	for (const name of more) {
		if (!AND.test(head.slice(end, name.span[0]))) break;
		end = name.span[1];
	}
	const rest = head.slice(end);
	const verb = occurs(STANDS_FOR, rest) ? undefined : firstMatch(VERB, rest)?.groups?.['verb'];
	return verb !== undefined && !NO_DEED.test(verb);
}

/** Who leads the meeting or writes it down does what belongs to that. */
const LEADS_MEETING = /ordförande|sekreterare|justerare/iu;

/** Whether a sentence begins with an organ, a unit or somebody by office. */
export function opensWithSomebody(words: string): boolean {
	const [first] = headOf(words).names;
	return first !== undefined && isSomebody(first);
}

function headOf(words: string) {
	if (latest.words === words) return latest;
	const head = words.slice(0, HEAD);
	return (latest = { words, head, names: namesIn(head, [0, head.length]) });
}

/** Asked for twice in a row. */
let latest: { words: string; head: string; names: readonly Name[] } = { words: '', head: '', names: [] };

const isSomebody = ({ genitive, span, value }: Name) =>
	!genitive && span[0] === 0 && !LEADS_MEETING.test(value);

const AND = /^(?:,| och| samt)\s{1,3}$/u;
