import { expect, test } from 'vitest';
import type { StoredItem } from '../../../src/lib/domain/document.ts';
import { coverageOf } from '../../../src/lib/ui/review/coverage.ts';
import { aSuggestion } from './a-suggestion.ts';

const item = (number: string, over: Partial<StoredItem> = {}): StoredItem => ({
	id: `i${number}`,
	number,
	title: `Ärende ${number}`,
	caseNumbers: [],
	officers: [],
	span: [0, 0],
	classification: 'information',
	outcome: 'noted',
	reason: '',
	references: [],
	suggestions: 0,
	pending: 0,
	...over,
});

test('every paragraph is counted once and the sentence says the sum', () => {
	const items = [item('22'), item('23'), item('24', { reason: 'Informationen läggs till handlingarna' })];
	const coverage = coverageOf(
		'protokoll',
		items,
		[aSuggestion({ id: 'a', itemId: 'i23', review: 'confirmed' }), aSuggestion({ id: 'b', itemId: 'i23' })],
		[],
	);

	expect(coverage.sentence).toBe('3 paragrafer = 1 med åtaganden + 2 utan + 0 olästa. Serien 22–24 är hel.');
	expect(coverage.items.map((one) => [one.suggestions, one.reviewed, one.reason])).toEqual([
		[0, 0, 'läggs till handlingarna'],
		[2, 1, null],
		[0, 0, 'Informationen läggs till handlingarna'],
	]);
});

test('missing numbers are said, and unreadable items counted apart', () => {
	const items = [item('1'), item('4', { classification: 'unreadable' })];
	expect(coverageOf('protokoll', items, [], ['2', '3']).sentence).toBe(
		'2 paragrafer = 0 med åtaganden + 1 utan + 1 olästa. §\u00a02 och 3 saknas i serien.',
	);
	expect(coverageOf('kallelse', [item('1')], [], []).sentence).toBe(
		'1 punkt = 0 med åtaganden + 1 utan + 0 olästa.',
	);
});

test('an unreadable item in which a person marked a commitment is accounted for', () => {
	const items = [item('4', { classification: 'unreadable' })];
	const coverage = coverageOf('protokoll', items, [aSuggestion({ itemId: 'i4' })], []);
	expect([coverage.withCommitments, coverage.without, coverage.unreadable]).toEqual([1, 0, 0]);
});
