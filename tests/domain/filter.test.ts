import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterWords, shareWords } from '../../src/lib/domain/filter-words.ts';
import {
	EMPTY_FILTER,
	NO_UNIT,
	parseFilter,
	printFilter,
	SLICES,
	SORTS,
	type CommitmentFilter,
} from '../../src/lib/domain/filter.ts';
import { addDays } from '../../src/lib/domain/plain-date.ts';
import { KINDS } from '../../src/lib/domain/words.ts';

const day = fc.option(fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days)));
const id = fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/));
const words = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim());
const filters: fc.Arbitrary<CommitmentFilter> = fc.record({
	per: day,
	slice: fc.constantFrom(...SLICES),
	words,
	body: id,
	unit: id,
	kind: fc.option(fc.constantFrom(...KINDS)),
	dueFrom: day,
	dueTo: day,
	decidedFrom: day,
	decidedTo: day,
	sort: fc.constantFrom(...SORTS),
	descending: fc.boolean(),
	page: fc.integer({ min: 1, max: 100_000 }),
});

describe('a filter is its address', () => {
	test('print and parse give it back', () => {
		fc.assert(
			fc.property(filters, (filter) => {
				expect(parseFilter(printFilter(filter))).toEqual({ ...filter });
			}),
		);
	});

	test('through a real address too', () => {
		fc.assert(
			fc.property(filters, (filter) => {
				const { searchParams } = new URL(`http://localhost/ataganden?${printFilter(filter)}`);
				expect(printFilter(parseFilter(searchParams)).toString()).toBe(printFilter(filter).toString());
			}),
		);
	});

	test('defaults are left out', () => expect(printFilter(EMPTY_FILTER).toString()).toBe(''));

	test('what is not understood stays at its default', () => {
		const strange = new URLSearchParams('visa=allt&per=2023-02-30&sida=-4&ordning=x&slag=y&frist-fran=igår');
		expect(parseFilter(strange)).toEqual(EMPTY_FILTER);
	});
});

describe('a filter says itself in words', () => {
	const say = (filter: Partial<CommitmentFilter>, names: { body?: string; unit?: string } = {}) =>
		filterWords(
			{ ...EMPTY_FILTER, ...filter },
			{ body: names.body ?? null, unit: names.unit ?? null, today: '2024-01-31' },
		);

	test.each([
		[say({}), 'Öppna åtaganden per 2024-01-31'],
		[
			say({ slice: 'overdue', unit: 'sf', per: '2023-11-15' }, { unit: 'Socialförvaltningen' }),
			'Försenade åtaganden hos Socialförvaltningen per 2023-11-15',
		],
		[say({ unit: NO_UNIT }), 'Öppna åtaganden utan ansvarig per 2024-01-31'],
		[say({ body: 'x' }), 'Öppna åtaganden från ett okänt organ per 2024-01-31'],
		[
			say({ dueFrom: '2023-11-01', dueTo: '2023-11-30' }),
			'Öppna åtaganden med frist 2023-11-01 till 2023-11-30 per 2024-01-31',
		],
		[say({ decidedTo: '2023-04-22' }), 'Öppna åtaganden beslutade till och med 2023-04-22 per 2024-01-31'],
		[
			say({ words: 'skola', kind: 'response' }),
			'Öppna åtaganden av slaget yttranden som innehåller ”skola” per 2024-01-31',
		],
	])('%#', (said, expected) => expect(said).toBe(expected));

	test('two slices never say the same', () => {
		expect(new Set(SLICES.map((slice) => say({ slice }))).size).toBe(SLICES.length);
	});

	test('how many of how many', () => {
		expect([shareWords(3, 35), shareWords(35, 35), shareWords(1, null)]).toEqual([
			'3 av 35',
			'35 stycken',
			'1 styck',
		]);
	});
});
