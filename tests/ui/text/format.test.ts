import { describe, expect, test } from 'vitest';
import {
	capitalised,
	counted,
	dayAndWeek,
	freeDayNote,
	instant,
	longDate,
	nearDate,
	number,
	numeral,
	ordinal,
	shortDate,
	signed,
} from '../../../src/lib/ui/text/format.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('days', () => {
	test.each([
		['2023-10-31', '31 oktober 2023', '31 okt'],
		['2024-03-01', '1 mars 2024', '1 mars'],
		['2024-05-09', '9 maj 2024', '9 maj'],
	])('%s', (date, long, short) => {
		expect(plain(longDate(date))).toBe(long);
		expect(plain(shortDate(date))).toBe(short);
	});

	test('never break inside', () => expect(longDate('2023-10-31')).not.toContain(' '));

	test('the year is written only when it is another', () => {
		expect(plain(nearDate('2023-10-31', '2023-11-15'))).toBe('31 okt');
		expect(plain(nearDate('2022-10-31', '2023-11-15'))).toBe('31 okt 2022');
	});

	test('weekday and ISO week, also where the week belongs to another year', () => {
		expect(plain(dayAndWeek('2023-10-31'))).toBe('tis v. 44');
		expect(plain(dayAndWeek('2023-01-01'))).toBe('sön v. 52');
	});

	test.each([
		['2024-11-17', 'infaller på en söndag'],
		['2024-06-21', 'infaller på midsommarafton'],
		['2025-05-29', 'infaller på Kristi himmelsfärdsdag'],
	])('%s is told to be free', (date, note) => expect(plain(freeDayNote(date) ?? '')).toBe(note));

	test('a working day has no note', () => expect(freeDayNote('2024-11-15')).toBeNull());

	test('an instant is told by the clock of Stockholm', () => {
		expect(instant('2023-10-31T23:30:00.000Z')).toBe('2023-11-01 00:30');
		expect(instant('2023-07-01T10:00:00.000Z')).toBe('2023-07-01 12:00');
	});
});

describe('numbers', () => {
	test('a true minus, never a hyphen', () => {
		expect(signed(-4)).toBe('\u22124');
		expect(signed(4)).toBe('+4');
		expect(signed(0)).toBe('±0');
	});

	test('thousands are parted', () => expect(plain(number(12500))).toBe('12 500'));

	test('words up to twelve, with gender', () => {
		expect(numeral(1)).toBe('en');
		expect(numeral(1, true)).toBe('ett');
		expect(numeral(12)).toBe('tolv');
		expect(numeral(13)).toBe('13');
	});

	test('numbers of order in words up to ten, then with the ending that they have', () => {
		expect([2, 10, 11, 12, 21, 112].map(ordinal)).toEqual([
			'andra',
			'tionde',
			'11:e',
			'12:e',
			'21:a',
			'112:e',
		]);
	});

	test('one and many', () => {
		expect(plain(counted(1, 'dag', 'dagar'))).toBe('1 dag');
		expect(plain(counted(0, 'dag', 'dagar'))).toBe('0 dagar');
	});
});

test('capitals know Swedish', () => expect(capitalised('ärendet')).toBe('Ärendet'));
