import { wholeWord } from './words.ts';
import { latin } from './latin.ts';
import { mayMatch } from './may-match.ts';

const SPACE = '\\s{1,120}';
const MAYBE = '\\s{0,120}';

/**
 * A pattern for Swedish words, compiled once: a space means one or more of any white space (a sentence may
 * run over lines), `_` means that there may be some. Whole words only, any case.
 */
export const pattern = (source: string, flags = 'giu') => latin(wholeWord(spaced(source)), flags);

/** The same at the end of what stands before something: "senast den |31 oktober". */
export const patternBefore = (source: string) => latin(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})$`, 'iu');

/** The same at the beginning of what follows. */
export const patternAfter = (source: string) => latin(`^(?:${spaced(source)})(?![\\p{L}\\p{N}])`, 'iu');

/**
 * Every match, like `matchAll`, which however makes a new pattern for each call: for single sentences that
 * costs more than the search.
 */
export const allMatches = (shape: RegExp, words: string): readonly RegExpExecArray[] =>
	mayMatch(shape, words) ? everyMatch(shape, words) : NONE;

/** The same without a look before: for words that are asked about nothing else. */
export function everyMatch(shape: RegExp, words: string): readonly RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	shape.lastIndex = 0;
	for (let match = shape.exec(words); match; match = shape.exec(words)) {
		found.push(match);
		if (match[0] === '') shape.lastIndex++;
	}
	return found;
}

const NONE: readonly RegExpExecArray[] = [];

const spaced = (source: string) => source.replaceAll(' ', SPACE).replaceAll('_', MAYBE);
