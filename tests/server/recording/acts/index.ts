import fc from 'fast-check';
import { addDays } from '../../../../src/lib/domain/plain-date.ts';
import type { Context, Result } from '../../../../src/lib/server/operations/context.ts';
import { begin, type Doing } from './acting.ts';
import { DESK } from './desk.ts';
import { FOLLOW } from './follow.ts';
import { LEDGER } from './ledger.ts';
import { PROPOSALS } from './proposals.ts';

const ACTS = { ...FOLLOW, ...LEDGER, ...DESK, ...PROPOSALS } as const satisfies Record<string, Doing>;

/** Something that a person may do; whether it can be done is the operation's to say. */
export interface Act {
	readonly does: keyof typeof ACTS;
	/** Which commitment, occurrence, dependency … among those there are, in thousandths. */
	readonly which: number;
	readonly day: string;
	readonly word: number;
}

export const DOES = Object.keys(ACTS) as readonly (keyof typeof ACTS)[];

/** What is done most is tried most. */
const OFTEN = ['status', 'report', 'many', 'close'] as const satisfies readonly Act['does'][];

export const acts: fc.Arbitrary<Act> = fc.record({
	does: fc.constantFrom(...DOES, ...OFTEN),
	which: fc.integer({ min: 0, max: 999 }),
	day: fc.integer({ min: 0, max: 480 }).map((days) => addDays('2023-09-18', days)),
	word: fc.integer({ min: 0, max: 5 }),
});

/** Does it, on the day `act.day`; answers with what the operation said, or null when there is nothing to do it to. */
export async function perform(context: Context, act: Act): Promise<Result<unknown> | null> {
	const acting = await begin(context, act);
	return acting && ACTS[act.does](acting);
}
