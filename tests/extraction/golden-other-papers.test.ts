import { expect, test } from 'vitest';
import { found, readFixture } from './reading.ts';

test('a föredragningslista: points of a förslag are no items', () => {
	const reading = readFixture('social-foredragningslista');
	expect(reading.facts.kind).toBe('kallelse');
	expect(reading.items.map((item) => item.number)).toEqual(['1', '2', '3', '4', '5']);
	expect(found(reading).map(({ item, kind }) => `${item} ${kind}`)).toEqual([
		'3 response',
		'4 assignment',
		'4 staffing',
		'4 report',
	]);
});

test('a kallelse as an HTML table', () => {
	const reading = readFixture('kallelse-tabell');
	expect(reading.items.map((item) => item.title)).toEqual([
		'Val av justerare',
		'Gatubelysning i Norrängen',
		'Meddelanden',
	]);
	expect(reading.suggestions).toHaveLength(1);
	expect(reading.suggestions[0]!.deadline?.date).toBe('2024-10-01');
});

test('a tjänsteskrivelse is one item without a §', () => {
	const reading = readFixture('tjansteskrivelse');
	expect(reading.facts).toMatchObject({ kind: 'other', body: 'Byggnadsnämnden', date: null });
	expect(reading.items).toMatchObject([
		{ number: '1', title: 'Översyn av skyltprogram', officers: ['Eva Lund'] },
	]);
	expect(found(reading).map(({ kind, stage }) => `${kind} ${stage}`)).toEqual([
		'assignment proposed',
		'funding proposed',
	]);
});
