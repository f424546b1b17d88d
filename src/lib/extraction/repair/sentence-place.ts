import { neighbourKey } from './context.ts';
import type { Place } from './allowed.ts';
import type { Token } from './tokens.ts';

/** A line that is not full ends a heading or a list point rather than running on into the next one. */
const FULL_LINE = 45;

/** Where token `index` stands. `wordAt` gives the likeliest word of a neighbour. */
export function placeOf(
	text: string,
	tokens: readonly Token[],
	index: number,
	wordAt: (index: number) => string,
): Place {
	const token = tokens[index]!;
	const previous = tokens[index - 1];
	const next = tokens[index + 1];
	const gapBefore = previous ? text.slice(Math.max(previous.end, token.start - 12), token.start) : '.';
	const gapAfter = next ? text.slice(token.end, Math.min(next.start, token.end + 12)) : '.';
	const runsOn = isMidSentence(text, previous, gapBefore);
	return {
		before:
			previous && !endsSentence(gapBefore) && runsOn !== 'apart' ? neighbourKey(wordAt(index - 1)) : '^',
		after: keyAfter(next, gapAfter, () => wordAt(index + 1)),
		midSentence: runsOn === 'in-line' || runsOn === 'at-line-start' ? runsOn : null,
		besideName:
			isLarge(previous, gapBefore) || isLarge(next, gapAfter) || isLarge(next, gapAfter.replace(',', '')),
	};
}

function keyAfter(next: Token | undefined, gap: string, word: () => string): string {
	if (!next || endsSentence(gap) || /\n\s*\n/.test(gap)) return '$';
	return gap.startsWith(',') ? ',' : neighbourKey(word());
}

const isLarge = (token: Token | undefined, gap: string) =>
	token !== undefined && (gap === ' ' || gap === '-') && /^\p{Lu}\p{Ll}/u.test(token.text);

const endsSentence = (gap: string) => /[.!?:;•]/.test(gap);

function isMidSentence(
	text: string,
	previous: Token | undefined,
	gap: string,
): 'in-line' | 'at-line-start' | 'apart' | 'unsure' {
	if (!previous || endsSentence(gap) || /\n\s*\n|\f/.test(gap)) return 'apart';
	if (!gap.includes('\n'))
		return /^ ?,? ?$/.test(gap) && /^\p{Ll}/u.test(previous.text) ? 'in-line' : 'unsure';
	// The line before runs on when it is full and ends in a small letter or a comma: "brottsligheten och / Ska".
	const lineStart = text.lastIndexOf('\n', previous.start) + 1;
	const full = previous.end - lineStart >= FULL_LINE;
	return full && /^,?[ ]*\n[ ]*$/.test(gap) && /\p{Ll}$/u.test(previous.text) ? 'at-line-start' : 'unsure';
}
