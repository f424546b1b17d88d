import type { Name } from '../names.ts';
import type { Sentence } from '../names/groups.ts';
import { allMatches } from '../../text/pattern.ts';

/** One way of saying who is to do it. Empty when the sentence does not say it that way. */
export type NameRule = (sentence: Sentence) => readonly Name[];

/** What is read after each place where the shape stands. */
export function each(
	sentence: Sentence,
	shape: RegExp,
	read: (end: number) => readonly Name[],
): readonly Name[] {
	return allMatches(shape, sentence.words).flatMap((match) => read(match.index + match[0].length));
}
