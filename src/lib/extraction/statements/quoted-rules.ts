import { ORGAN } from '../lexicon/organs.ts';
import type { Block } from '../outline/outline.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { isOneTask } from './points.ts';
import { wordings } from '../text/wordings.ts';

/** An edit, and in the same point or under it the words that it is about. */
const EDITS = wordings`
	"Under rubriken Mål stryks följande stycke:"
	"och ersätts med nedanstående text:"
	^(?:[^.;:]{3,90} )?(?:stryks|ersätts med|tillkommer|utgår|ändras till|läggs till)
	\ (?:följande|nedanstående|meningen|stycket)
	(?: (?:stycken?|mening(?:en|ar)?|text|formulering|punkt(?:er)?))?(?=:|$| \p{Lu})
	"Följande stycke läggs till:"
	^(?:följande|nedanstående) (?:stycken?|mening(?:ar)?|text|formulering|punkt(?:er)?) (?:stryks|läggs till|
	tillkommer|utgår)(?=:|$| \p{Lu})
	"I stycke två stryks ordet ”stor”"
	^(?:[^.;:]{3,90} )?(?:stryks|läggs|ändras|ersätts) (?:ordet|orden|meningen|stycket|texten)\>
`;

const SAYS_RULE = wordings`
	"Reglementet får ett tillägg i § 9 med följande lydelse:"
	"… ändringar i stycke 4 som lyder:"
	\<(?:(?:som|vilken|vilket) lyder|(?:följande|nedanstående) (?:lydelse|ordalydelse)|
	lyder (?:som följer|enligt följande))\>\s?:?$
`;

/** "Kommunfullmäktige antar …": the organ decides something more. */
const DECIDES_MORE = latin(`^${ORGAN} \\p{L}{1,20}(?:ar|er|år)(?!\\p{L})`, 'u');

/**
 * The points of a rule that a beslut quotes: what they say is held by the rule, and promised by nobody. So with those
 * that say what one task is about.
 */
export function quotedRules(blocks: readonly Block[], wordsOfBlocks: readonly string[]): ReadonlySet<Block> {
	const quoted = new Set<Block>();
	let lead: Block | null = null;
	let ofTask = false;
	for (let i = 0; i < blocks.length; i++) {
		const [block, words] = [blocks[i]!, wordsOfBlocks[i]!];
		if (lead) {
			const next = block.marker === 'att' || (lead.marker && isNumber(lead) && isNumber(block));
			const over = ofTask && block.marker === null;
			if (next || over || DECIDES_MORE.test(words)) lead = null;
			else quoted.add(block);
		}
		const edits = occurs(EDITS, words);
		if (edits) quoted.add(block);
		if (edits || occurs(SAYS_RULE, words) || isOneTask(words)) {
			lead = block;
			ofTask = isOneTask(words);
		}
	}
	return quoted;
}

const isNumber = ({ marker }: Block) => marker !== null && /\d/.test(marker);
