import { expect, test } from 'vitest';
import { boxesOver, pageOver, type PageRecord, type PageWord } from '../../src/lib/domain/page.ts';

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

test('the page of a span is the one with its first word', () => {
	const page = (number: number, words: readonly PageWord[]): PageRecord => ({
		...{ number, width: 595, height: 842, machineRead: false, words },
	});
	const pages = [page(1, []), page(2, WORDS), page(3, [[20, 24, 0, 0, 1, 1]])];
	expect(pageOver(pages, [12, 24])).toBe(2);
	expect(pageOver(pages, [24, 30])).toBeNull();
});
