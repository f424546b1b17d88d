import type { SourceSpan } from '../../domain/source-span.ts';
import type { Block } from '../outline/outline.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { wholeSentences } from './whole-sentences.ts';

/** "Förvaltningen får i uppdrag att:" over a list: each point is a task of its own. */
export const givesToPoints = (words: string) =>
	words.length < LONGEST && occurs(GIVES_TO_POINTS, words) && !TO_VOTE.test(words) && !isOneTask(words);

const LONGEST = 300;

/** "Ombudet får i uppdrag att rösta för att:" over points is one task; how to vote is no more. */
const TO_VOTE = / rösta(?: för)?(?: att)?:$/i;

const GIVES_TO_POINTS = latin(
	/(?<!\p{L})(?:(?<!förslag (?:till|om) )uppdrag|uppdrar|uppdras|ska)(?!\p{L})[^.]{0,120}?(?:att|följande|:)\s?:?$/iu,
);

/** "Chefen får i uppdrag att redovisa kostnaden för:", "… ta fram en plan där följande ska belysas:", "Följande handlingar ska gallras:": the points say what the one task is about. */
export const isOneTask = (words: string) => words.endsWith(':') && occurs(ONE_TASK, words);
const THINGS = '(?:\\p{Ll}+ )?(?!åtgärd|insats|aktivitet|uppdrag|uppgift|punkt|förslag|beslut)\\p{L}+';
const ONE_TASK = latin(
	`(?<!\\p{L})följande ${THINGS} (?:ska|skall) \\p{L}+as:$|(?<!\\p{L})(?:ska|skall) följande ${THINGS} \\p{L}+as:$|(?<!\\p{L})(?:uppdrag att|uppdrar (?:åt|till))(?!\\p{L})[^;:]{10,240} (?:(?:för|av|om|kring|gällande|avseende|beträffande|enligt (?!följande|nedan)\\p{L}+)|(?:där|varvid|vilke[nt]|som) [^;:]{0,60}\\p{L}+|med följande (?:inriktning|innehåll|utgångspunkter|fokus|direktiv)):$`,
	'iu',
);

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
