import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { bandsOf, errorsByHalf, rankingOf } from './calibration.ts';
import { judge, type Judged } from './judge.ts';
import { LABELLED, labelledProtocols } from './labelled-sentences.ts';

const judged = labelledProtocols().flatMap(
	({ text, expected }) => judge(extract(text, null), { commitments: expected }).judged,
);

describe('how sure the rules are of the labelled sentences', () => {
	test('a third of the sentences are no commitments, though their words are near', () => {
		expect(LABELLED.length).toBeGreaterThanOrEqual(60);
		expect(LABELLED.filter(({ found }) => found.length === 0).length).toBeGreaterThanOrEqual(20);
	});

	test('the surer half has no more errors than the rest', () => {
		const { top, rest } = errorsByHalf(judged);
		expect(top).toBeLessThanOrEqual(rest);
	});

	test('a right one is mostly ranked above a wrong one', () => {
		expect(rankingOf(judged) ?? 1).toBeGreaterThan(0.8);
	});

	test('no more is missed or invented than is known', () => {
		// A list of what is still beyond the rules. Lower the figures when a rule learns more; never raise them.
		const missed = labelledProtocols().flatMap(
			({ text, expected }) => judge(extract(text, null), { commitments: expected }).missed,
		);
		expect(judged.filter(({ right }) => !right).length).toBeLessThanOrEqual(11);
		expect(missed.length).toBeLessThanOrEqual(2);
	});
});

describe('the figures themselves', () => {
	const one = (confidence: number, right: boolean): Judged => ({
		...{ confidence, right, item: '1', rule: 'uppdrag', quote: '' },
	});

	test('every suggestion stands in one band', () => {
		const list = [one(1, true), one(0.95, true), one(0.9, false), one(0.7, true), one(0, false)];
		const bands = bandsOf(list);
		expect(bands.reduce((sum, { right, wrong }) => sum + right + wrong, 0)).toBe(list.length);
		expect(bands.map(({ right, wrong }) => `${right}/${wrong}`)).toEqual([
			'2/0',
			'0/1',
			'0/0',
			'0/0',
			'1/0',
			'0/0',
			'0/1',
		]);
	});

	test('errors are counted by half, and what is equally sure is split', () => {
		expect(errorsByHalf([one(0.9, true), one(0.8, true), one(0.7, false), one(0.6, true)])).toEqual({
			top: 0,
			rest: 1,
		});
		expect(errorsByHalf([one(0.9, false), one(0.9, true), one(0.9, false), one(0.9, true)])).toEqual({
			top: 1,
			rest: 1,
		});
	});

	test('a ranking tells of nothing where nothing is wrong, of all where all are told apart', () => {
		expect(rankingOf([one(0.9, true)])).toBeNull();
		expect(rankingOf([one(0.9, true), one(0.8, false)])).toBe(1);
		expect(rankingOf([one(0.9, true), one(0.9, false)])).toBe(0.5);
	});
});
