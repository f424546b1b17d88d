import { wholeWord } from './words.ts';

const SPACE = '\\s{1,20}';
const MAYBE = '\\s{0,20}';

/**
 * A pattern for Swedish words, compiled once: a space means one or more of any white space (a sentence may
 * run over lines), `_` means that there may be some. Whole words only, any case, positions of groups given.
 */
export const pattern = (source: string, flags = 'dgiu') => new RegExp(wholeWord(spaced(source)), flags);

/** The same at the end of what stands before something: "senast den |31 oktober". */
export const patternBefore = (source: string) =>
	new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})$`, 'iu');

/** The same at the beginning of what follows. */
export const patternAfter = (source: string) => new RegExp(`^(?:${spaced(source)})(?![\\p{L}\\p{N}])`, 'iu');

const spaced = (source: string) => source.replaceAll(' ', SPACE).replaceAll('_', MAYBE);
