import { expect, test } from 'vitest';
import {
	currentOf,
	neighbour,
	nextPending,
	numbered,
	queued,
} from '../../../src/lib/ui/review/review-queue.ts';
import { aSuggestion } from './a-suggestion.ts';

const list = numbered([
	aSuggestion({ id: 'c', span: [50, 60], confidence: 0.4 }),
	aSuggestion({ id: 'a', span: [0, 30], review: 'confirmed' }),
	aSuggestion({ id: 'b', span: [0, 10], confidence: 0.6 }),
]);
const ids = (all: typeof list) => all.map(({ suggestion }) => suggestion.id);

test('numbers follow the text, the longer first where two begin together', () => {
	expect(list.map(({ no, suggestion }) => [no, suggestion.id])).toEqual([
		[1, 'a'],
		[2, 'b'],
		[3, 'c'],
	]);
});

test('doubtful first changes the order, never the numbers', () => {
	expect(ids(queued(list, 'doubtful'))).toEqual(['c', 'b', 'a']);
	expect(queued(list, 'doubtful')[0]?.no).toBe(3);
	expect(ids(queued(list, 'text'))).toEqual(['a', 'b', 'c']);
});

test('the address decides what is reviewed, else the first that is left', () => {
	expect(currentOf(list, '3')?.no).toBe(3);
	expect(currentOf(list, null)?.no).toBe(2);
	expect(currentOf(list, '99')?.no).toBe(2);
	expect(currentOf([], '1')).toBeUndefined();
});

test('a step past the end begins again', () => {
	expect(neighbour(list, 3, 1)?.no).toBe(1);
	expect(neighbour(list, 1, -1)?.no).toBe(3);
});

test('after a decision comes the next that is left, also from before', () => {
	expect(nextPending(list, 2)?.no).toBe(3);
	expect(nextPending(list, 3)?.no).toBe(2);
	expect(nextPending(numbered([aSuggestion({ review: 'dismissed' })]), 1)).toBeUndefined();
});
