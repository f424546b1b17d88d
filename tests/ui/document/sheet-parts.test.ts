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

test('in the text of a list each cell is a line, under the number of its row', () => {
	const list =
		'lista.xlsx\n\nRad 2\nNr: 1\nOrgan: Barnnämnden\nÄrende: Skolvägar som är trygga för alla barn\n';
	const items = [{ number: '1', title: 'Skolvägar', span: [list.indexOf('Rad'), list.length] as const }];
	const [, row] = sheetParts({ text: list, pageOffsets: [0], items, asLines: true });
	expect(row!.blocks.map(({ kind, span }) => [kind, list.slice(...span)])).toEqual([
		['title', 'Rad 2\n'],
		['paragraph', 'Nr: 1\n'],
		['paragraph', 'Organ: Barnnämnden\n'],
		['paragraph', 'Ärende: Skolvägar som är trygga för alla barn\n'],
	]);
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
