import { sectionKindOf } from './sections.ts';

/**
 * The text without the words of a page that its columns have set beside a heading: "Beslut          Utdragsbestyrkande".
 * Same length, a space for each sign; text with none is given back as it is.
 */
export const withoutPageWords = (text: string): string => OF_PAGE.reduce(withoutWord, text);

const OF_PAGE = ['Utdragsbestyrkande', 'Sammanträdesdatum'];

function withoutWord(text: string, word: string): string {
	const parts: string[] = [];
	let done = 0;
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		if (!standsBesideHeading(text, at, at + word.length)) continue;
		parts.push(text.slice(done, at), ' '.repeat(word.length));
		done = at + word.length;
	}
	return done === 0 ? text : parts.join('') + text.slice(done);
}

function standsBesideHeading(text: string, from: number, to: number): boolean {
	if (text[from - 1] !== ' ' || !/^ {0,9}(?:\n|$)/.test(text.slice(to, to + 10))) return false;
	const heading = text.slice(text.lastIndexOf('\n', from) + 1, from);
	return heading.length < 120 && heading.endsWith('   ') && sectionKindOf(heading.trim()) !== null;
}
