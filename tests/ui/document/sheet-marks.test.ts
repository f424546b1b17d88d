import { expect, test } from 'vitest';
import { markAnchor } from '../../../src/lib/ui/address.ts';
import { markText } from '../../../src/lib/ui/document/sheet/mark-text.ts';
import {
	ownerOf,
	partMarks,
	stableMarks,
	suggestionMarks,
	type SheetMark,
} from '../../../src/lib/ui/document/sheet/sheet-marks.ts';
import { numbered } from '../../../src/lib/ui/review/review-queue.ts';
import { aSuggestion } from '../review/a-suggestion.ts';

const text = 'Nämnden utreder frågan och återkommer i maj.';
const list = numbered([
	aSuggestion({ id: 'a', span: [0, 44] }),
	aSuggestion({ id: 'b', span: [27, 43], commitment: 'Å-2024-0007', review: 'confirmed' }),
]);
const marks = suggestionMarks(list, ({ no }) => `/x?forslag=${no}`);

test('the shorter suggestion owns its words, unless the longer is reviewed now', () => {
	const owners = (current: number | null) =>
		markText<SheetMark>(text, [0, text.length], marks).map((segment) => ownerOf(segment, current)?.no);
	expect(owners(null)).toEqual([1, 2, 1]);
	expect(owners(1)).toEqual([1, 1, 1]);
});

test('a commitment has its own place in the text, a suggestion the number it has now', () => {
	expect(markAnchor('Å-2024-0007')).toBe('atagande-2024-0007');
	expect(marks.map(({ anchor }) => anchor)).toEqual(['text-1', 'atagande-2024-0007']);
});

test('parts that no words carry have no mark', () => {
	const [one] = numbered([
		aSuggestion({
			responsible: [{ value: 'Nämnden', span: [0, 7], certainty: 'stated' }],
			recipient: [{ value: 'Fullmäktige', span: null, certainty: 'assumed' }],
		}),
	]);
	expect(partMarks(one!)).toEqual([{ type: 'part', span: [0, 7], label: 'vem' }]);
});

test('a list that says the same is the same list', () => {
	const stable = stableMarks();
	const first = stable(marks);
	expect(stable(suggestionMarks(list, ({ no }) => `/x?forslag=${no}`))).toBe(first);
	expect(stable(suggestionMarks(list, ({ no }) => `/y?forslag=${no}`))).not.toBe(first);
});
