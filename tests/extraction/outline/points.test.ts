import { describe, expect, test } from 'vitest';
import { decided, found } from '../reading.ts';

describe('points that are counted with capital letters or Roman numbers', () => {
	test.each([
		['A.', 'B.', 'C.'],
		['I.', 'II.', 'III.'],
	])('%s', (first, second, third) => {
		const reading = decided(
			`${first} Nämnden godkänner rapporten om kajerna`,
			`${second} Hamnkontoret får i uppdrag att laga bryggan`,
			`${third} Kostnaden finansieras inom nämndens ram`,
		);
		expect(found(reading).map(({ quote }) => quote)).toEqual([
			'Hamnkontoret får i uppdrag att laga bryggan',
			'Kostnaden finansieras inom nämndens ram',
		]);
	});

	test('clauses in a column of their own are told apart, whatever word stands before "att"', () => {
		const { suggestions } = decided(
			'Nämnden beslutar',
			'',
			'att       kostnaden finansieras genom att ianspråkta nämndens reserv för oförutsedda',
			'          behov',
			'att       två lotsar anställs vid slussen',
		);
		expect(suggestions.map(({ kind }) => kind)).toEqual(['funding', 'staffing']);
	});

	test('an initial at the beginning of a line is no point', () => {
		const reading = decided(
			'Nämnden ger hamnchefen i uppdrag att tillsammans med',
			'A. Lindqvist laga bryggan.',
		);
		expect(found(reading).map(({ quote }) => quote)).toEqual([
			'Nämnden ger hamnchefen i uppdrag att tillsammans med A. Lindqvist laga bryggan.',
		]);
	});
});

test('points whose mark markdown has set a backslash before', () => {
	const reading = decided(
		'Nämnden beslutar att:',
		'\\* godkänna budgeten',
		'\\* uppdra åt hamnchefen att måla bryggan',
	);
	expect(found(reading).map(({ quote }) => quote)).toEqual(['uppdra åt hamnchefen att måla bryggan']);
});
