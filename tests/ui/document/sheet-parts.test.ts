import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetParts } from '../../../src/lib/ui/document/sheet/sheet-parts.ts';

const text =
	'Barnnämnden\nSammanträde\n§ 1 Val av\njusterare\nEn justerare väljs.\n\f§ 2 Budget\nBeslut\nAntas.\nUnderskrift';
const second = text.indexOf('§ 2');
const sheet = {
	text,
	pageOffsets: [0, second],
	items: [
		{ number: '1', title: 'Val av justerare', span: [text.indexOf('§ 1'), second] as const },
		{ number: '2', title: 'Budget', span: [second, text.indexOf('Underskrift')] as const },
	],
};

test('items and what stands outside them, each with its blocks', () => {
	const parts = sheetParts(sheet);

	expect(parts.map((part) => [part.number, part.blocks.map((b) => b.kind)])).toEqual([
		[null, ['paragraph', 'paragraph']],
		['1', ['title', 'paragraph']],
		['2', ['page', 'title', 'section', 'paragraph']],
		[null, ['paragraph']],
	]);
	const [title] = parts[1]!.blocks;
	expect(text.slice(...title!.span)).toBe('§ 1 Val av\njusterare\n');
	expect(parts[2]!.blocks[0]!.page).toBe(2);
});

test('whatever the items, the blocks are the text', () => {
	const item = fc.record({
		number: fc.constantFrom('1', '2'),
		title: fc.constantFrom('Budget', 'Val av justerare', 'Finns inte'),
		span: fc.tuple(fc.nat(120), fc.nat(120)),
	});
	fc.assert(
		fc.property(fc.array(item, { maxLength: 4 }), (items) => {
			const blocks = sheetParts({ ...sheet, items }).flatMap((part) => part.blocks);
			expect(blocks.map((block) => text.slice(...block.span)).join('')).toBe(text);
		}),
	);
});
