import type { PlacedWord } from '../parsed-document.ts';
import type { WrittenLine } from './hyphens.ts';
import type { Cell, Line } from './layout.ts';

/** "| Se över skyltarna | Gatukontoret | 2024-05-31 |" */
export function barred(line: Line): WrittenLine {
	let text = '|';
	const words: PlacedWord[] = [];
	for (const cell of line.cells) {
		words.push(...placed(cell, text.length + 1));
		text += ` ${cell.text} |`;
	}
	return { text, words };
}

/** The words of a cell at their offsets in a text in which it begins at `offset`. */
export function placed({ words }: Cell, offset: number): PlacedWord[] {
	let at = offset;
	return words.map(({ text, left, top, right, bottom, glued }, i) => {
		if (i > 0 && !glued) at += 1;
		const start = at;
		at += text.length;
		return [start, at, left, top, right, bottom];
	});
}
