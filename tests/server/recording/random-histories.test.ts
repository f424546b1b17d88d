import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Db } from '../../../src/lib/server/database/open.ts';
import { verifyStates } from '../../../src/lib/server/recording/verify-states.ts';
import { confirmSuggestion } from '../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { verifyEvents } from '../../../src/lib/server/repositories/commitments/events.ts';
import type { Reading } from '../../../src/lib/domain/reading.ts';
import { importReading, READING } from '../sample-reading.ts';
import { onDay } from '../temporary-database.ts';
import { laterReading } from '../later-reading.ts';
import { acts, DOES, perform } from './acts/index.ts';
import { expectWhole } from './whole.ts';

const FIRST = '2024-06-01';
const TODAY = '2025-02-01';

/** Set BEVAKA_HISTORIES for a longer run: so many histories. */
const COUNT = Number(process.env.BEVAKA_HISTORIES ?? 30);

/** What thirty histories are sure to hold; all that there is takes more. */
const SURE = [
	'status',
	'report',
	'move',
	'settle',
	'split',
	'evidence',
	'close',
	'many',
	'fill',
	'rest',
] as const;

const histories = fc.array(acts, { minLength: 12, maxLength: 30 });

test(
	'whatever people do, every commitment can be rebuilt from its events alone',
	{ timeout: 10_000 * COUNT },
	async () => {
		const done = new Set<string>();
		await fc.assert(
			fc.asyncProperty(histories, fc.boolean(), async (history, afterwards) => {
				const folder = mkdtempSync(join(tmpdir(), 'bevaka-test-'));
				const db = await openDatabase(join(folder, 'bevaka.db'));
				try {
					await begin(db);
					// People write things up in the order of their days, more or less.
					let today = FIRST;
					for (const act of history.toSorted((a, b) => (a.day.slice(0, 7) < b.day.slice(0, 7) ? -1 : 1))) {
						today = afterwards ? TODAY : act.day > today ? act.day : today;
						const answer = await perform(onDay(db, today), act);
						if (answer?.ok) done.add(act.does);
					}
					const verdict = await verifyStates(db);
					expect(verdict.differences).toEqual([]);
					expect(verdict.checked).toBeGreaterThan(1);
					expect(await verifyEvents(db)).toMatchObject({ ok: true });
					await expectWhole(db);
				} finally {
					await db.destroy();
					rmSync(folder, { recursive: true, force: true });
				}
			}),
			{ numRuns: COUNT },
		);
		// A history of nothing but refusals would prove nothing.
		const must = COUNT < 200 ? SURE : DOES;
		expect(must.filter((what) => !done.has(what))).toEqual([]);
	},
);

/**
 * Two decisions with staffing, a yearly report, later protocols that close, renew and put off, and a meeting with a
 * kallelse whose proposals are followed and a protokoll that nobody has reviewed.
 */
async function begin(db: Db) {
	const context = onDay(db, FIRST);
	for (const reading of [STAFFED, LATER]) {
		const { suggestionList } = await importReading(context, reading, `${reading.facts.date}.txt`);
		for (const { id, version } of suggestionList) {
			await confirmSuggestion(context, { suggestionId: id, version });
		}
	}
	const { suggestionList } = await importReading(context, CALLED, 'kallelse.txt');
	for (const { id, version } of suggestionList)
		await confirmSuggestion(context, { suggestionId: id, version });
	await importReading(context, HELD, 'held.txt');
	for (const [index, effect] of (['closed', 'renewed', 'deferred'] as const).entries()) {
		const later = laterReading({ date: '2023-09-20', item: '23' }, `2024-0${index + 3}-14`, effect);
		await importReading(context, later, `${effect}.txt`);
	}
}

const staffing = {
	...{ fullTimePercent: 150, positions: null, people: null },
	parts: [
		{ unit: 'Kansliet', percent: 100, tentative: false },
		{ unit: 'Skolan', percent: 50, tentative: true },
	],
};
const [response, ...others] = READING.suggestions;
if (!response) throw new Error('The sample has suggestions.');
const STAFFED: Reading = { ...READING, suggestions: [{ ...response, staffing }, ...others] };
const LATER: Reading = {
	...STAFFED,
	facts: { ...READING.facts, date: '2023-11-15' },
	suggestions: [{ ...response, staffing }],
};
const CALLED: Reading = {
	...STAFFED,
	facts: { ...READING.facts, kind: 'kallelse', date: '2023-10-11' },
	suggestions: STAFFED.suggestions.map((each) => ({ ...each, stage: 'proposed' })),
};
/** Decided otherwise: nobody, another day, no longer each year. */
const HELD: Reading = {
	...READING,
	facts: { ...READING.facts, date: '2023-10-11' },
	suggestions: [
		{
			...response,
			responsible: [],
			deadline: response.deadline && { ...response.deadline, date: '2023-12-31' },
		},
		...others.map((each) => ({ ...each, recurrence: null, dependsOn: response.dependsOn })),
	],
};
