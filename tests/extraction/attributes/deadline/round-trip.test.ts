import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	endOfMonth,
	endOfWeek,
	isoWeek,
	plainDate,
	yearOf,
} from '../../../../src/lib/domain/plain-date.ts';
import { readDeadline } from '../../../../src/lib/extraction/attributes/deadline/read-deadline.ts';

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
	' ',
);
const MEETING = '2020-01-01';
const read = (sentence: string, meetingDate: string | null = MEETING) =>
	readDeadline(sentence, [0, sentence.length], { meetingDate });

/** Any day of thirty years after the meeting. */
const days = fc.integer({ min: 1, max: 10_900 }).map((count) => addDays(MEETING, count));
const parts = (date: string) => date.split('-').map(Number) as [number, number, number];

describe('every day that is written is read back', () => {
	it('in words and in figures', () => {
		fc.assert(
			fc.property(days, (date) => {
				const [year, month, day] = parts(date);
				for (const written of [
					`den ${day} ${MONTHS[month - 1]} ${year}`,
					date,
					`${day}/${month} ${year}`,
					`${day}.${month}.${year}`,
				]) {
					expect(read(`Svaret lämnas senast ${written}.`)).toMatchObject({
						date,
						precision: 'day',
						basis: 'stated',
					});
				}
			}),
		);
	});

	it('without its year: the first one on or after the meeting', () => {
		fc.assert(
			fc.property(days, fc.integer({ min: 0, max: 364 }), (meeting, later) => {
				const date = addDays(meeting, later);
				const [, month, day] = parts(date);
				fc.pre(!(month === 2 && day === 29));
				expect(read(`Svaret lämnas senast den ${day} ${MONTHS[month - 1]}.`, meeting)?.date).toBe(date);
			}),
		);
	});

	it('as a month, a quarter, a tertial and a half-year: the last day', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2020, max: 2060 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
				const end = (last: number) => endOfMonth(plainDate(year, last, 1) ?? MEETING);
				expect(read(`Svaret lämnas i ${MONTHS[month - 1]} ${year}.`)?.date).toBe(end(month));
				const quarter = Math.ceil(month / 3);
				expect(read(`Svaret lämnas senast kvartal ${quarter} ${year}.`)?.date).toBe(end(quarter * 3));
				const tertial = Math.ceil(month / 4);
				expect(read(`Svaret lämnas senast tertial ${tertial} ${year}.`)?.date).toBe(end(tertial * 4));
				const half = Math.ceil(month / 6);
				expect(read(`Svaret lämnas senast ${half === 1 ? 'första' : 'andra'} halvåret ${year}.`)?.date).toBe(
					end(half * 6),
				);
			}),
		);
	});

	it('as a week: its Sunday', () => {
		fc.assert(
			fc.property(days, (date) => {
				const week = isoWeek(date);
				const year = yearOf(date);
				fc.pre(
					isoWeek(endOfWeek(year, week)) === week && endOfWeek(year, week) >= date && week > 1 && week < 52,
				);
				expect(read(`Svaret lämnas senast vecka ${week} ${year}.`)?.date).toBe(endOfWeek(year, week));
			}),
		);
	});

	it('days that do not exist are never read', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2020, max: 2060 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 28, max: 99 }),
				(year, month, day) => {
					fc.pre(plainDate(year, month, day) === null);
					expect(read(`Svaret lämnas senast den ${day} ${MONTHS[month - 1]} ${year}.`)).toBeNull();
					expect(read(`Svaret lämnas senast ${year}-${String(month).padStart(2, '0')}-${day}.`)).toBeNull();
				},
			),
		);
	});
});
