import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StoredSuggestion } from '../../../src/lib/domain/document.ts';
import { openDatabase, type Db } from '../../../src/lib/server/database/open.ts';
import { runQueue } from '../../../src/lib/server/jobs/run-queue.ts';
import { addSuggestion } from '../../../src/lib/server/operations/review/add-suggestion.ts';
import { confirmSuggestion } from '../../../src/lib/server/operations/review/confirm-suggestion.ts';
import type { Context } from '../../../src/lib/server/operations/context.ts';
import { dismissSuggestion } from '../../../src/lib/server/operations/review/dismiss-suggestion.ts';
import { readAgain } from '../../../src/lib/server/operations/documents/read-again.ts';
import { splitSuggestion } from '../../../src/lib/server/operations/review/split-suggestion.ts';
import { undoReview } from '../../../src/lib/server/operations/review/undo-review.ts';
import { writeLine } from '../../../src/lib/server/operations/follow/write-line.ts';
import { findCommitmentById } from '../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findDocument } from '../../../src/lib/server/repositories/documents/documents.ts';
import { verifyEvents } from '../../../src/lib/server/repositories/commitments/events.ts';
import { importReading, readingAs } from '../sample-reading.ts';
import { onDay } from '../temporary-database.ts';
import { readingBy, someRules } from './invent-readings.ts';

const ACTS = ['leave', 'confirm', 'edit', 'dismiss', 'split', 'split-confirm', 'undone', 'follow'] as const;
const acts = fc.array(fc.constantFrom(...ACTS), { minLength: 18, maxLength: 18 });

/** Does one thing with a suggestion, as a person would. */
async function act(context: Context, { id, version, span }: StoredSuggestion, what: (typeof ACTS)[number]) {
	const target = { suggestionId: id, version };
	if (what === 'confirm' || what === 'undone') await confirmSuggestion(context, target);
	if (what === 'undone') await undoReview(context, { suggestionId: id, version: version + 1 });
	if (what === 'dismiss') await dismissSuggestion(context, { ...target, reason: 'Bakgrund' });
	if (what === 'edit') {
		const edits = { responsible: ['Kulturförvaltningen'], deadline: { date: '2024-06-30' } };
		await confirmSuggestion(context, { ...target, edits });
	}
	if (what === 'follow') {
		const answer = await confirmSuggestion(context, target);
		if (!answer.ok) throw new Error('Not confirmed.');
		await writeLine(context, { commitmentId: answer.value.commitmentId, version: 1, line: 'På gång.' });
	}
	if (what === 'split' || what === 'split-confirm') {
		const answer = await splitSuggestion(context, { ...target, at: span[0] + 25 });
		if (!answer.ok) throw new Error('Not split.');
		if (what === 'split-confirm') {
			await confirmSuggestion(context, { suggestionId: answer.value.suggestionIds[0], version: 1 });
		}
	}
}

const decidedOf = (list: readonly StoredSuggestion[]) =>
	list.filter(({ review, addedByPerson }) => review !== 'suggested' || addedByPerson);

/** Everything about the commitments that a person sees, but for their place in the text and the history. */
async function commitmentsOf(db: Db) {
	const rows = await db.selectFrom('commitments').select('id').orderBy('number_key').execute();
	const details = [];
	for (const { id } of rows) {
		const detail = (await findCommitmentById(db, id, '2024-12-31'))!;
		const { span: _span, context: _context, page: _page, history: _history, ...rest } = detail;
		details.push(rest);
	}
	return details;
}

test('whatever people decided and however the rules changed: all of it is there after reading again', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'bevaka-reread-'));
	let run = 0;
	await fc.assert(
		fc.asyncProperty(someRules('2'), someRules('3'), acts, async (before, after, list) => {
			const db = await openDatabase(join(folder, `${run++}.db`));
			const context = onDay(db, '2023-10-02');
			const { id, suggestionList, text } = await importReading(context, readingBy(before));
			for (const [index, one] of suggestionList.entries()) await act(context, one, list[index] ?? 'leave');
			const at = text.indexOf('arkivet i område 24');
			await addSuggestion(context, { documentId: id, span: [at, at + 19], kind: 'report' });
			const [document, commitments] = [(await findDocument(db, id))!, await commitmentsOf(db)];
			const split = await db.selectFrom('suggestions').select('id').where('review', '=', 'split').execute();

			const reading = readingBy(after);
			expect(await readAgain(context, id)).toMatchObject({ ok: true });
			await runQueue(context, readingAs(reading));

			const now = (await findDocument(db, id))!;
			expect(now).toMatchObject({ rulesetVersion: '3', text: reading.text, job: { state: 'done' } });
			expect(await commitmentsOf(db)).toEqual(commitments);
			for (const one of decidedOf(document.suggestionList)) {
				const again = now.suggestionList.find((other) => other.id === one.id)!;
				expect(again).toMatchObject({
					...{ review: one.review, commitment: one.commitment, outcome: one.outcome },
					...{ addedByPerson: one.addedByPerson, item: one.item },
				});
				if (one.addedByPerson) expect([again.quote, again.kind]).toEqual([one.quote, one.kind]);
			}
			const stillSplit = await db
				.selectFrom('suggestions')
				.select('id')
				.where('review', '=', 'split')
				.execute();
			expect(stillSplit).toEqual(split);
			// All that the new rules see is there, once, or has been decided under another cut.
			for (const { span } of reading.suggestions) {
				const over = now.suggestionList.filter((one) => one.span[0] < span[1] && span[0] < one.span[1]);
				expect(over.length).toBeGreaterThan(0);
			}
			const undecided = now.suggestionList.filter(
				(one) => one.review === 'suggested' && !one.reread.vanished && !one.addedByPerson,
			);
			expect(undecided.every((one) => now.text.slice(...one.span) === one.quote)).toBe(true);
			expect(now.items.map((item) => now.text.slice(...item.span).slice(0, 4))).toEqual([
				'§ 22',
				'§ 23',
				'§ 24',
			]);
			expect(await verifyEvents(db)).toMatchObject({ ok: true });

			// Reading the same once more changes nothing.
			await readAgain(context, id);
			await runQueue(context, readingAs(reading));
			const third = (await findDocument(db, id))!;
			const shown = ({ version: _version, ...rest }: StoredSuggestion) => rest;
			expect(third.suggestionList.map(shown)).toEqual(now.suggestionList.map(shown));
			await db.destroy();
		}),
		{ numRuns: 12 },
	);
	rmSync(folder, { recursive: true, force: true });
}, 120_000);
