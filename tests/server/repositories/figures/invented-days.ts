import fc from 'fast-check';
import { addDays, type PlainDate } from '../../../../src/lib/domain/plain-date.ts';
import { slug } from '../../../../src/lib/domain/swedish-text.ts';
import { BODIES, FIRST_DAY, type Invented } from '../../invent-commitments.ts';
import { tellAt } from '../naive-model.ts';

/** Any day of the invented years, since when, and of which body. */
export const questions = fc
	.record({
		per: fc.integer({ min: 200, max: 1700 }).map((days) => addDays(FIRST_DAY, days)),
		back: fc.integer({ min: 1, max: 90 }),
		body: fc.option(fc.constantFrom(...BODIES.map(slug))),
	})
	.map(({ per, back, body }) => ({ per, since: addDays(per, -back), body }));

/** How each commitment of a body stands on a day, counted one by one. */
export const tell = (invented: readonly Invented[], day: PlainDate, body: string | null) =>
	tellAt(invented, day).filter((told) => body === null || slug(told.body) === body);
