import * as v from 'valibot';
import { PROBLEMS } from '../problems.ts';
import type { PageAnswer } from './picture-protocol.ts';

/** What the process that reads pictures wrote, or null when it is no answer: its word is checked, as the reader's is. */
export function answerOfPage(line: string): PageAnswer | null {
	try {
		const result = v.safeParse(ANSWER, JSON.parse(line));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}

const place = v.pipe(v.number(), v.finite());
const length = v.pipe(place, v.minValue(1), v.maxValue(100_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const box = { left: place, top: place, right: place, bottom: place };
const cell = v.optional(v.object({ table: count, row: count, column: count }));
const word = v.object({ text: v.string(), block: count, line: count, ...box, cell });
const pixels = v.pipe(count, v.minValue(1), v.maxValue(100_000));
const size = { ok: v.literal(true), width: length, height: length };

const ANSWER = v.union([
	v.object({ ...size, pixels, lie: v.picklist([0, 90, -90, 180]), askew: place, words: v.array(word) }),
	v.object({ ...size, picture: v.object({ width: pixels, height: pixels }) }),
	v.object({ ok: v.literal(false), problem: v.picklist(PROBLEMS) }),
]);
