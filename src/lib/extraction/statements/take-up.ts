import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { anyCase, wordings } from '../text/wordings.ts';

/** How a beslut takes up a förslag, without repeating it. */

const WHOLE = wordings`
	"Enligt förvaltningens förslag."
	"att bifalla arbetsutskottets förslag"
	"i enlighet med förslaget"
	^(?:att )?(?:\p{Lu}[\p{L} -]{3,60} )?(?:(?:hade \p{L}{3,9} |har )?beslut(?:ar|ade|at)(?: att)?
	\ |beslöt(?: att)? )?(?:godkänna |bifalla |besluta )?(?:enligt|i enlighet med|bifalla|bifaller|
	bifall till|godkänner|godkänna|antar|anta|tillstyrker|tillstyrka|följer|följa|(?:ställer|ställa)
	\ sig bakom) [\p{L}&,/() -]{0,90}\<förslag(?:et|en)?(?: till beslut)?
	(?: (?:ovan|nedan|daterat [\p{L}\d -]{4,30}))?\.?$
`;

const TAKEN = latin(
	/^[\p{L}&,/() -]{0,90}(?<!\p{L})förslag(?:et)?(?: till beslut)? (?:godkänns|bifalls|bifalles|antas)\.?$/iu,
);

const WITH_MORE = wordings`
	"Nämnden beslutar enligt förslaget med följande tillägg:"
	(?:enligt|i enlighet med|bifaller|bifalla|bifall till|godkänner|godkänna|antar|anta|
	(?:ställer|ställa) sig bakom) [\p{L}&,/() -]{0,90}förslag(?:et|en)?
	(?: till beslut)?,? (?:med|jämte|samt|förutom) (?:(?:följande|nedanstående|den|det|de) )?
	(?:tillägg|ändring|komplettering|justering|undantag|skillnad)(?:et|en|ar|arna|en)?\>
`;

/** The förslag is decided, and something more is. */
export const takesUpProposalWithMore = (words: string) => occurs(WITH_MORE, words);

/** The beslut is the förslag, point by point. */
export const takesUpProposal = (words: string) =>
	words.length < 220 && (occurs(WHOLE, words) || occurs(TAKEN, words));

/** "… införs i enlighet med förvaltningens förslag": the measures that the description numbers are decided with it. */
export const takesUpMeasures = (words: string) => occurs(WITH_PROPOSAL, words) || takesUpProposal(words);

const WITH_PROPOSAL = anyCase`
	(?:enligt|i enlighet med) (?:(?:[\p{L}&,/ -]{3,80} )?förslag(?:et|en)?(?! till yttrande)|
	(?:nedanstående|följande|den) (?:lista|åtgärdslista|åtgärder|punkter)(?:n)?)\>
`;

/** "Förvaltningen föreslår följande åtgärder:" over a list of points in the description. */
export const introducesMeasures = (words: string) => words.length < 300 && occurs(FOLLOWING, words);

const FOLLOWING = wordings`
	"Kontoret föreslår därför följande åtgärder:"
	(?:föreslå[rs]?|föreslagna|förslag(?:et)?)(?: därför)?
	\ (?:på |till |är |innebär |omfattar )?följande(?: [\p{L}-]{3,30}){0,3}:?$
	"följande åtgärder föreslås:"
	följande (?:åtgärder|insatser|punkter|aktiviteter)(?: [\p{L} -]{0,60})?föreslås:?$
	"Kontoret föreslår nämnden följande åtgärder:"
	föreslår [^.:]{3,90} följande (?:åtgärder|insatser|punkter|aktiviteter):$
	"Kontoret föreslår att nämnden fattar beslut om följande:"
	föreslå[rs] [^.:]{3,120}?(?:fattar? beslut om|beslutar?(?: om)?) följande[.:]?$
`;

/** "Nämnden bifaller initiativet.", and nothing more: what its members asked for is decided. */
export const grantsInitiative = (words: string) => words.length < 120 && occurs(GRANTS, words);

const GRANTS = wordings`
	"att bifalla motionen"
	^(?:att )?(?:[\p{L}&, -]{3,70} )?(?:bifalla|bifaller) (?:[\p{L}-]+s )?
	(?:\p{L}*initiativet|motionen|medborgarförslaget|\p{L}*skrivelsen)\.?$
	"Motionen bifalls."
	^(?:\p{L}*initiativet|motionen|medborgarförslaget) bifalls\.?$
`;
