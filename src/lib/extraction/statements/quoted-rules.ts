import type { SourceSpan } from '../../domain/source-span.ts';
import { ORGAN } from '../lexicon/organs.ts';
import type { Block } from '../outline/outline.ts';
import { latin } from '../text/latin.ts';
import { wordsOf } from './statement.ts';

/** "Reglementet får ett tillägg i § 9 med följande lydelse:", "… ändringar i stycke 4 som lyder:" */
const SAYS_RULE = latin(
	/(?<!\p{L})(?:(?:som|vilken|vilket) lyder|(?:följande|nedanstående) (?:lydelse|ordalydelse)|lyder (?:som följer|enligt följande))(?!\p{L})\s?:?$/iu,
);

/** "Kommunfullmäktige antar …": the organ decides something more. */
const DECIDES_MORE = latin(`^${ORGAN} \\p{L}{1,20}(?:ar|er|år)(?!\\p{L})`, 'u');

/** The points of a rule that a beslut quotes: what they say is held by the rule, and promised by nobody. */
export function quotedRules(readable: string, blocks: readonly Block[]): ReadonlySet<SourceSpan> {
	const quoted = new Set<SourceSpan>();
	let lead: Block | null = null;
	for (const block of blocks) {
		const words = wordsOf(readable, block.span);
		const next = block.marker === 'att' || (lead?.marker && isNumber(lead) && isNumber(block));
		if (next || DECIDES_MORE.test(words)) lead = null;
		if (lead) quoted.add(block.span);
		if (SAYS_RULE.test(words)) lead = block;
	}
	return quoted;
}

const isNumber = ({ marker }: Block) => marker !== null && /\d/.test(marker);
