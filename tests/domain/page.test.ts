import { expect, test } from 'vitest';
import { boxesOver, type PageWord } from '../../src/lib/domain/page.ts';

const WORDS: readonly PageWord[] = [
	[0, 3, 70, 100, 90, 112],
	[4, 9, 93, 100, 140, 112],
	[10, 14, 70, 116, 100, 128],
	[20, 24, 320, 116, 350, 128],
];

test('words of a line are one box, the next line and the next column others', () => {
	expect(boxesOver(WORDS, [0, 24])).toEqual([
		[70, 100, 140, 112],
		[70, 116, 100, 128],
		[320, 116, 350, 128],
	]);
});

test('a word is marked whole when the span touches it', () => {
	expect(boxesOver(WORDS, [6, 7])).toEqual([[93, 100, 140, 112]]);
	expect(boxesOver(WORDS, [3, 4])).toEqual([]);
});
