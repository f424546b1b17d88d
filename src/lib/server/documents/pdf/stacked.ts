import { endingBefore } from './hyphens.ts';
import { cellOf, type Cell, type Word } from './layout.ts';

/** One cell of the lines that it holds, a word that a line end parted whole again; null where it is empty. */
export function stacked(lines: readonly (readonly Word[])[]): Cell | null {
	const words: Word[] = [];
	for (const line of lines) {
		const [last, first] = [words.at(-1), line[0]];
		const ending = last && first && endingBefore(last.text, first.text);
		if (!ending) words.push(...line);
		else {
			words.pop();
			words.push({ ...last, text: last.text.slice(0, -ending.cut) + ending.sign }, { ...first, glued: true });
			words.push(...line.slice(1));
		}
	}
	return words.length > 0 ? cellOf(words) : null;
}
