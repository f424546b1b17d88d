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
	unsure: [],
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
		[0, 0, 'information, läggs till handlingarna'],
		[2, 1, null],
		[0, 0, 'information, informationen läggs till handlingarna'],
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

test('every item has a class and a reason, and what is only dismissed is nothing to follow', () => {
	const items = [
		item('1', { classification: 'formality', reason: 'Rubriken: ”justerare”' }),
		item('2', { classification: 'decision', outcome: 'rejected', reason: '”Motionen avslås.”' }),
		item('3', { classification: 'unreadable', outcome: null }),
		item('4', { classification: 'commitment', reason: 'Ett åtagande hittades' }),
	];
	const { sentence, ...coverage } = coverageOf(
		'protokoll',
		items,
		[aSuggestion({ itemId: 'i4', review: 'dismissed' })],
		[],
	);
	expect(coverage.items.map(({ reason }) => reason)).toEqual([
		'formalia, rubriken: ”justerare”',
		'beslut utan uppföljning, ”Motionen avslås.”',
		'oläst, inget mer är läst',
		'förslaget är avvisat',
	]);
	expect(sentence).toContain('4 paragrafer = 0 med åtaganden + 3 utan + 1 olästa.');
	expect(coverage.withCommitments + coverage.without + coverage.unreadable).toBe(items.length);
});

test('a series that jumps or repeats is not called whole', () => {
	const series = (...numbers: string[]) =>
		coverageOf(
			'protokoll',
			numbers.map((number) => item(number)),
			[],
			[],
		).sentence.split('olästa. ')[1];
	expect(series('26', '208')).toBe(
		'Efter §\u00a026 kommer §\u00a0208. Kontrollera att det är två möten i samma fil.',
	);
	expect(series('4', '5', '4')).toBe('§\u00a04 står mer än en gång.');
	expect(series('12', '12a', '13')).toBe('Serien 12–13 är hel.');
});

test('a document in which nothing was understood says so', () => {
	const silent = [item('1', { outcome: null }), item('2', { outcome: null, classification: 'decision' })];
	expect(coverageOf('protokoll', silent, [], []).warning).toMatch(/^Inget beslut och inget förslag/);
	expect(coverageOf('protokoll', silent, [aSuggestion({ itemId: 'i1' })], []).warning).toBeNull();
	expect(coverageOf('protokoll', [...silent, item('3')], [], []).warning).toBeNull();
});

test('a document that was found without the headings of minutes says so', () => {
	const without = (number: string) => item(number, { unsure: ['no-heading'], outcome: 'decided' });
	const warning = (...items: StoredItem[]) => coverageOf('protokoll', items, [], []).warning;

	expect(warning(without('1'), without('2'), item('3', { outcome: null }))).toBe(
		'Inget beslut har någon rubrik över sig: de är hittade på sina ord. Kontrollera att inget saknas.',
	);
	expect(warning(without('1'), item('2'))).toBeNull();
	expect(warning(item('1', { unsure: ['own-numbers'] }))).toBe(
		'Numren står på handlingens eget sätt och är lästa så. Kontrollera att inget saknas.',
	);
});
