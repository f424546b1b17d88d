import type { SourceSpan } from '../../domain/source-span.ts';
import type { Block } from '../outline/outline.ts';
import { firstMatch, occurs } from '../text/may-match.ts';
import { wholeSentences } from './whole-sentences.ts';
import { anyCase, sameCase, wordings } from '../text/wordings.ts';

/** "Förvaltningen får i uppdrag att:" over a list: each point is a task of its own. */
export const givesToPoints = (words: string) =>
	words.length < LONGEST &&
	occurs(GIVES_TO_POINTS, words) &&
	!TO_VOTE.test(words) &&
	!isSentBackOnce(words) &&
	!isOneTask(words);

/** "Åtgärdsplanen ska:" over points: what it is to hold belongs to the task of drawing it up. */
export const isOfPaper = (words: string) => occurs(OF_PAPER, words);
const OF_PAPER = anyCase`
	(?:planen|programmet|utredningen|rapporten|underlaget|strategin|analysen|kartläggningen|översynen|
	riktlinjerna|policyn) (?:ska|skall|bör)(?: bland annat| även| också| särskilt)?
	(?: innehålla| omfatta| belysa| beskriva)?:$
`;

const LONGEST = 300;

/** "Ombudet får i uppdrag att rösta för att:" over points is one task; how to vote is no more. */
const TO_VOTE = / rösta(?: för)?(?: att)?:$/i;

/** "Ärendet återremitteras med följande motivering:": sent back once, whatever the points say; "… för att:" gives a task by each. */
const isSentBackOnce = (words: string) =>
	/återremi(?:tter|ss)/i.test(words) && !ENDS_WITH_THAT.test(words.slice(-LONGEST_END));
const LONGEST_END = 100;
const ENDS_WITH_THAT = / (?:att(?: (?:i sam|tillsammans)[^.:;]{3,80})?|följande uppdrag) ?:?$/i;

const GIVES_TO_POINTS = wordings`
	"Hamnchefen får i uppdrag att:"
	\<(?:(?<!förslag (?:till|om) )uppdrag(?:et)?|uppdrar|uppdras|ska)\>
	[^.]{0,120}?(?:att|följande|:)\s?:?$
	"Ärendet återremitteras för att:"
	\<(?:återremi|förvisa)[^.]{3,160} (?:för|syfte) att(?: (?:i sam|tillsammans)[^.:;]{3,80})? ?:?$
`;

/** "Ärendet återremitteras till kontoret med uppdrag att:": whatever is asked for by its points is asked for as work. */
export const sendsBack = (lead: string) => /återremi/i.test(lead) && givesToPoints(lead);

/**
 * "Chefen får i uppdrag att rusta bryggan och därvid särskilt", "… varvid följande ska iakttas:": a task that is said
 * in full, and under it points of what belongs to it.
 */
export const isTaskOverPoints = (words: string) =>
	words.length < LONGEST && occurs(TASK_OVER_POINTS, words) && !isOneTask(words);
const TASK_OVER_POINTS = anyCase`
	\<(?:uppdrag att|(?:uppdrar|uppdras)\>[^.;:]{0,80} att|ska|skall)\>
	\ [^.;:]{8,240}?(?:\<(?:varvid|därvid|därvidlag)|,? (?:och|samt)
	\ (?:i detta arbete|i samband med detta|då))(?: (?:särskilt|bland annat|även|också|framför allt|då)|
	\ (?:ska |skall )?följande(?: \p{L}+){0,4})*\s?:?$
`;

/**
 * "Nämnden uppdrar åt kontoret att räkna bojarna, / att därefter måla dem": how much of the first says who is to do what
 * the clauses under it say; 0 where it gives no task.
 */
export const taskOver = (words: string): number => firstMatch(GIVES_FIRST, words)?.[0].length ?? 0;

/** "att kostnaden tas ur anslaget": a clause that says all itself, and no deed of such a task. */
export const saysAll = (clause: string) => occurs(SAYS_ALL, clause);

const GIVES_FIRST = sameCase`
	^(?![^.;:]{0,90} besl)\p{Lu}[\p{L}&,/ -]{2,70}? (?:uppdrar(?: åt| till)?|(?:ger|lämnar)(?=
	[^.;:]{3,120}? i uppdrag att )) [\p{L}&,/ -]{3,120}? att(?= )
`;
const SAYS_ALL = sameCase`
	^(?!\p{Ll}{2,20}a )(?:[\p{L}\d,-]{1,40} ){1,5}?
	(?!\p{L}+(?:[nr]as|ens|ets|ber|mmar|nder|fter|ller|ver)\>)(?:ska|skall|får|är|tas|ges|ses|sker|
	\p{Ll}{2,30}[adgjklprtv]s|\p{Ll}{3,30}[ae]r)\>
`;

/** "Chefen får i uppdrag att redovisa kostnaden för:", "… ta fram en plan där följande ska belysas:", "Följande handlingar ska gallras:": the points say what the one task is about. */
export const isOneTask = (words: string) => words.endsWith(':') && occurs(ONE_TASK, words);
const THINGS = '(?:\\p{Ll}+ )?(?!åtgärd|insats|aktivitet|uppdrag|uppgift|punkt|förslag|beslut)\\p{L}+';
const ONE_TASK = wordings`
	"följande handlingar ska gallras:"
	\<följande ${THINGS} (?:ska|skall) \p{L}+as:$
	"Hamnchefen får i uppdrag att göra följande tillägg till hamnordningen i enlighet med programmet:"
	\<(?:uppdrag att|uppdrar (?:åt|till)) [^;:]{3,80} följande ${THINGS} (?:av|till|i|för) [^;:]{3,120}:$
	"I planen ska följande frågor belysas:"
	\<(?:ska|skall) följande ${THINGS} \p{L}+as:$
	"Chefen får i uppdrag att redovisa kostnaden för:"
	\<(?:uppdrag att|uppdrar (?:åt|till))\>
	[^;:]{10,240} (?:(?:för|av|om|kring|gällande|avseende|beträffande|enligt (?!följande|nedan)\p{L}+)|
	(?:där|varvid(?![^;:]{0,40} (?:iakttas|göras|genomföras|vidtas|gälla|ske)\>)|vilke[nt]|som)
	\ [^;:]{0,60}\p{L}+|med följande (?:inriktning|innehåll|utgångspunkter|fokus|direktiv)):$
`;

/** "Uppdraget är slutfört. Förvaltningen får i uppdrag att:": only the last sentence of a block stands over its points. */
export function partedAtLast(
	readable: string,
	block: Block,
): { readonly before: Block | null; readonly last: SourceSpan } {
	const sentences = wholeSentences(readable, block.span);
	const last = sentences.at(-1) ?? block.span;
	const end = sentences.at(-2)?.[1];
	return { before: end === undefined ? null : { ...block, span: [block.span[0], end] }, last };
}
