import type { SourceSpan } from '../../domain/source-span.ts';
import type { Stage } from '../../domain/words.ts';
import { latin } from '../text/latin.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { anyCase, piece, sameCase, wordings } from '../text/wordings.ts';

/** Who decides or proposes, before what is decided. */
export interface FoundLead {
	/** Where the content begins, counted in the words; the whole length when the lead stands alone. */
	readonly length: number;
	/** Null: the lead says nothing of the stage; that of the section stands. */
	readonly stage: Stage | null;
	/**
	 * It decides something itself, before what follows: "Yttrandet lämnas till regionen med följande ändringar:",
	 * "Styrelsen beslutar, under förutsättning av fullmäktiges godkännande, att".
	 */
	readonly decides?: true;
	/** … and that is what the points under it rest on. */
	readonly rests?: true;
}

const ORGAN = '[\\p{Lu}\\p{Ll}][\\p{L}\\d&,/() -]{1,140}?';

/** "Nämnden föreslår |kommunfullmäktige| uppdra åt …", with no "att". */
const ASSEMBLY = '(?:[Kk]ommun|[Rr]egion)?(?:[Ff]ullmäktige|[Ss]tyrelsen)';

/**
 * "Kommunstyrelsen föreslår att kommunfullmäktige beslutar:", "Nämnden föreslår kommunstyrelsen att …",
 * "Förslag till beslut i kommunfullmäktige:", "Nämndens förslag till kommunfullmäktige:".
 */
const PROPOSE = piece`
	(?:(?:beslutar(?: att)? |att )?(?:föreslå|hemställa)|Föreslå|Hemställa|föreslår|hemställer|
	rekommenderar|förordar(?= ${ASSEMBLY} ))
`;
const PROPOSES = sameCase`
	^(?:${ORGAN} )?${PROPOSE}(?: ${ASSEMBLY}(?= (?!besluta )(?:ge|\p{Ll}{2,20}a) )|(?: att)?
	\ ${ORGAN}(?: att)? (?:(?:besluta|beslutar)(?: följande)?(?: att:?|[:.,]|$)|
	fattar? följande beslut(?:[:.]|$))|(?: ${ORGAN})?(?: att:?|:|$))
`;
const TO_OTHERS = latin(`^(?:${ORGAN} )?förslag till (?:beslut i |beslut till )?${ORGAN}:$`, 'iu');

/** "Kontoret får i uppdrag att ta fram ett förslag till policy där …:", "Förslag till budget antas med tillägget:" propose nothing. */
const DOES_MORE =
	/(?:^| )(?:får|ska|ges|om|godkän(?:na|ner|ns)|antas?|antar|fastställ(?:a|er|s)|bifall(?:a|er|s|es)|avslås?|avslår) /i;

/** "Vidare föreslås att nämnderna …", "Det föreslås även att …": the same proposer goes on. */
const IS_PROPOSED = latin(
	/^(?:(?:Vidare|Likaså|Slutligen|Dessutom|Därutöver|Även|Det) )?föreslås(?: (?:det|vidare|även|också|slutligen))? att /iu,
);

/** "Kommunstyrelsen beslutar att", "Nämnden beslutar:", "Kommunfullmäktiges beslut:", "att" alone. */
const DECIDES = wordings`
	"Kommunstyrelsen beslutar att"
	"Nämnden beslutar:"
	"Kommunfullmäktiges beslut:"
	"Det beslutades att"
	^(?:(${ORGAN}) |Det )?(?:beslutar|beslutades?|beslöts?|beslut|besluta)
	(?: (?:för egen del|även|också|vidare|därutöver|dessutom|samtidigt|därför|följande|enhälligt|
	således))*(?:,? under förutsättning (?:av|att) [^:]{3,120}?)?(?:,? att|:| följande[.:]?|[,.]?$);?
`;

/** The verb before the organ. */
const DECIDES_INVERTED = wordings`
	"För egen del beslutar kommunstyrelsen att"
	^(?:För egen del|Efter [\p{L} ]{3,60}|Därefter|Därutöver|Vidare|Dessutom|Samtidigt|Slutligen)
	\ (?:beslutar|beslutade|beslöt) [\p{L}&,/ -]{3,80}?(?:,? under förutsättning (?:av|att) [^:]{3,120}?
	)?(?:,? att|:|,?$)
`;

/** "Kommunstyrelsen beslöt uppdra åt presidiet …": the older way, with no "att". */
const DECIDES_TO = latin(
	`^${ORGAN} (?:beslutar|beslutade|beslöt)(?= (?:uppdra|ge|avge|anse|\\p{Ll}{3,20}a)(?! att)(?!\\p{L}))`,
	'u',
);

/** "Beslutet förutsätter att regionen beslutar att …" is no lead: the deciding stands inside what is said. */
const SUBORDINATE = latin(
	/(?<!\p{L})(?:att|är|förutsätter|förutsättning|får|ges|ska|skall|som|om|när|då|innan|efter|tills)(?!\p{L})/iu,
);

/** "Nämnden överlämnar frågan till kommunstyrelsen för beslut." decides in so many words. */
const FOR_DECISION = latin(/(?<!\p{L})(?:för|till|inför|enligt|genom)$/iu);

/** "en lista över nämndens mål och enskilda |beslut|" decides nothing, "nämndens |beslut|" does. */
const ENDS_WITH_NOUN = /[^s\s]\s{1,9}beslut[,.]?$/iu;

/** "Enligt yrkande från S och M:", "På förslag av ordföranden:" say who moved it; the decision follows. */
const INTRODUCES = /^(?:Enligt|På förslag av|I enlighet med|Med bifall till) [^:]{3,200}:(?= |$)/u;

/** "Förbundets budget godkänns med följande tillägg:" decides one thing, and what follows it another. */
const WITH_MORE = anyCase`
	^[^:]{3,300}? (?:med|jämte|samt) (?:följande|nedanstående)
	\ (?:tillägg|komplettering(?:ar)?|ändring(?:ar)?|villkor):(?= |$)
`;

/** "Beslut: Taxan höjs.", "Kommunstyrelsens förslag till kommunfullmäktige: Taxan höjs.": the heading on the line. */
const HEADING_HERE = latin(
	/^(?:\p{Lu}[\p{L} ,&-]{4,80}s (?:beslut|förslag)|Beslut|Förslag till beslut)(?: till [\p{L} ,&-]{3,60})?:(?: [Aa]tt)?(?= )/u,
);

const WITH_ADDED = wordings`
	"Planen antas med tillägget att skolorna ska få en egen del."
	"Motionen bifalls på så sätt att nämnden ordnar en damm."
	^(?:[^:;.]{3,200}? (?:godkänns|antas|fastställs|bifalls|bifalles)|(?:(?:[\p{L}&-]+ ){1,6}?bifaller|
	bifalla|godkänna|anta) [^:;.]{3,80}?) (?:med (?:det |den )?(?:tillägget|ändringen|kompletteringen|justeringen)|
	på (?:så|det|sådant) (?:sätt(?:et)?|vis)|såtillvida|genom),? att\s
`;

/** Reads the lead of a sentence or a whole block; null where there is none. */
export function readLead(words: string): FoundLead | null {
	const head = words.slice(0, 400);
	if (!occurs(LOOKS_LIKE, head)) return null;
	const proposes = firstMatch(PROPOSES, head);
	if (proposes && !DOES_MORE.test(proposes[0])) return { length: proposes[0].length, stage: 'proposed' };
	const further = firstMatch(IS_PROPOSED, head);
	if (further) return { length: further[0].length, stage: 'proposed' };
	if (occurs(TO_OTHERS, head) && !DOES_MORE.test(head)) return { length: words.length, stage: 'proposed' };
	const introduces = firstMatch(INTRODUCES, head);
	if (introduces) return { length: introduces[0].length, stage: null };
	const here = firstMatch(HEADING_HERE, head);
	if (here) return { length: here[0].length, stage: /s förslag/.test(here[0]) ? 'proposed' : null };
	const added = firstMatch(WITH_ADDED, head);
	if (added) return { length: added[0].length, stage: null };
	const more = firstMatch(WITH_MORE, head);
	if (more) return { length: more[0].length, stage: null, decides: true };
	if (/^att /i.test(head) && !/^att (?:beslutar?|föreslå|hemställa) /i.test(head))
		return { length: 3, stage: null };
	const inverted = firstMatch(DECIDES_INVERTED, head);
	if (inverted) return { length: inverted[0].length, stage: null, ...resting(inverted[0]) };
	const decides = firstMatch(DECIDES, head);
	if (
		decides &&
		!SUBORDINATE.test(decides[1] ?? '') &&
		!FOR_DECISION.test(decides[1] ?? '') &&
		!ENDS_WITH_NOUN.test(decides[0])
	)
		return {
			length: decides[0].length,
			stage: null,
			...resting(decides[0]),
		};
	const infinitive = firstMatch(DECIDES_TO, head);
	if (infinitive && !SUBORDINATE.test(infinitive[0])) return { length: infinitive[0].length, stage: null };
	return words.endsWith(':') && /beslut|föreslå/i.test(words)
		? {
				length: words.length,
				stage: /föreslår? (?:att )?(?:kommun)?fullmäktige/i.test(words) ? 'proposed' : null,
			}
		: null;
}

const resting = (lead: string): Partial<FoundLead> =>
	lead.includes('under förutsättning') ? { decides: true, rests: true } : {};

const LOOKS_LIKE = anyCase`
	^att |beslut|beslöt|föreslå|hemställ|rekommend|förorda|förslag|^enligt|^i enlighet|^med bifall|
	med följande|med nedanstående|med (?:det |den )?(?:tillägget|ändringen|kompletteringen|justeringen)|
	(?:sätt|vis|såtillvida|(?:bifalls|bifalles|bifalla [^.;:]{3,60}) genom),? att\s
`;

/** Where in the text the content of a sentence begins, given how much of its words the lead took. */
export function afterLead(readable: string, span: SourceSpan, length: number): number {
	let at = span[0];
	let left = length;
	let space = true;
	while (at < span[1] && left > 0) {
		const blank = /\s/.test(readable[at]!);
		if (!blank || !space) left--;
		space = blank;
		at++;
	}
	while (at < span[1] && /[\s,:]/.test(readable[at]!)) at++;
	return at;
}

/** A förslag to fullmäktige in styrelsen's protokoll, or to styrelsen in a nämnd's: that organ decides, not this one. */
export function addressesAnother(words: string, body: string | null): boolean {
	if (body === null) return false;
	const own = body.toLowerCase();
	const to = firstMatch(TO_ANOTHER, words)?.[1]?.toLowerCase();
	// An utskott bears the name of the organ that it prepares for.
	return to !== undefined && (!own.includes(to) || /utskott|beredning/.test(own));
}

const TO_ANOTHER = anyCase`
	(?:föreslår(?: att)?|förslag till(?: beslut i)?|hemställer (?:hos|till)|beslut i)
	\ ((?:kommun|region)?(?:fullmäktige|styrelsen)|[\p{L}-]{3,40}nämnden)\>
`;
