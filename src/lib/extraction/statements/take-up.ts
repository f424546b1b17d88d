import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';

/** How a beslut takes up a förslag, without repeating it. */

/** "Enligt förvaltningens förslag.", "att bifalla arbetsutskottets förslag", "i enlighet med förslaget". */
const WHOLE = latin(
	/^(?:att )?(?:\p{Lu}[\p{L} -]{3,60} )?(?:(?:hade \p{L}{3,9} |har )?beslut(?:ar|ade|at)(?: att)? |beslöt(?: att)? )?(?:godkänna |bifalla |besluta )?(?:enligt|i enlighet med|bifalla|bifaller|bifall till|godkänner|godkänna|antar|anta|tillstyrker|tillstyrka|följer|följa|(?:ställer|ställa) sig bakom) [\p{L}&,/() -]{0,90}(?<!\p{L})förslag(?:et|en)?(?: till beslut)?(?: (?:ovan|nedan|daterat [\p{L}\d -]{4,30}))?\.?$/iu,
);

const TAKEN = latin(
	/^[\p{L}&,/() -]{0,90}(?<!\p{L})förslag(?:et)?(?: till beslut)? (?:godkänns|bifalls|bifalles|antas)\.?$/iu,
);

/** "Nämnden beslutar enligt förslaget med följande tillägg:", "… med den ändringen att dagen flyttas" */
const WITH_MORE = latin(
	/(?:enligt|i enlighet med|bifaller|bifalla|bifall till|godkänner|godkänna|antar|anta|(?:ställer|ställa) sig bakom) [\p{L}&,/() -]{0,90}förslag(?:et|en)?(?: till beslut)?,? (?:med|jämte|samt|förutom) (?:(?:följande|nedanstående|den|det|de) )?(?:tillägg|ändring|komplettering|justering|undantag|skillnad)(?:et|en|ar|arna|en)?(?!\p{L})/iu,
);

/** The förslag is decided, and something more is. */
export const takesUpProposalWithMore = (words: string) => occurs(WITH_MORE, words);

/** The beslut is the förslag, point by point. */
export const takesUpProposal = (words: string) =>
	words.length < 220 && (occurs(WHOLE, words) || occurs(TAKEN, words));

/** "… införs i enlighet med förvaltningens förslag": the measures that the description numbers are decided with it. */
export const takesUpMeasures = (words: string) => occurs(WITH_PROPOSAL, words) || takesUpProposal(words);

const WITH_PROPOSAL = latin(
	/(?:enligt|i enlighet med) (?:(?:[\p{L}&,/ -]{3,80} )?förslag(?:et|en)?(?! till yttrande)|(?:nedanstående|följande|den) (?:lista|åtgärdslista|åtgärder|punkter)(?:n)?)(?!\p{L})/iu,
);

/** "Förvaltningen föreslår följande åtgärder:" over a list of points in the description. */
export const introducesMeasures = (words: string) => words.length < 300 && occurs(FOLLOWING, words);

const FOLLOWING = latin(
	/(?:föreslå[rs]?|föreslagna|förslag(?:et)?)(?: därför)? (?:på |till |är |innebär |omfattar )?följande(?: [\p{L}-]{3,30}){0,3}:?$|följande (?:åtgärder|insatser|punkter|aktiviteter)(?: [\p{L} -]{0,60})?föreslås:?$|föreslår [^.:]{3,90} följande (?:åtgärder|insatser|punkter|aktiviteter):$|föreslå[rs] [^.:]{3,120}?(?:fattar? beslut om|beslutar?(?: om)?) följande[.:]?$/iu,
);

/** "Nämnden bifaller initiativet.", and nothing more: what its members asked for is decided. */
export const grantsInitiative = (words: string) => words.length < 120 && occurs(GRANTS, words);

const GRANTS = latin(
	/^(?:att )?(?:[\p{L}&, -]{3,70} )?(?:bifalla|bifaller) (?:[\p{L}-]+s )?(?:\p{L}*initiativet|motionen|medborgarförslaget|\p{L}*skrivelsen)\.?$|^(?:\p{L}*initiativet|motionen|medborgarförslaget) bifalls\.?$/iu,
);
