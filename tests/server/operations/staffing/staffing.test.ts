import { expect, test } from 'vitest';
import { amendmentQuestions } from '../../../../src/lib/domain/amendment.ts';
import type { Suggestion } from '../../../../src/lib/domain/reading.ts';
import {
	amendCommitment,
	undoAmendment,
} from '../../../../src/lib/server/operations/staffing/amend-commitment.ts';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import type { Context } from '../../../../src/lib/server/operations/context.ts';
import {
	declineAmendment,
	undoDecline,
} from '../../../../src/lib/server/operations/staffing/decline-amendment.ts';
import { undoReview } from '../../../../src/lib/server/operations/review/undo-review.ts';
import { fillStaffing } from '../../../../src/lib/server/operations/staffing/fill-staffing.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { readLedger } from '../../../../src/lib/server/repositories/figures/staffing-ledger.ts';
import { importReading, READING } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const TODAY = '2024-06-01';

async function confirmStaffing(context: Context, date: string, staffing: Suggestion['staffing']) {
	const [first] = READING.suggestions;
	const reading = {
		...READING,
		facts: { ...READING.facts, date },
		suggestions: [{ ...first!, kind: 'staffing' as const, deadline: null, staffing }],
	};
	const { suggestionList } = await importReading(context, reading, `${date}.txt`);
	const { id: suggestionId, version } = suggestionList[0]!;
	const result = await confirmSuggestion(context, { suggestionId, version });
	if (!result.ok) throw new Error('The sample was not confirmed.');
	return result.value;
}

const PARTS = {
	...{ fullTimePercent: 170, positions: null, people: null },
	parts: [
		{ unit: 'Socialförvaltningen', percent: 120, tentative: false },
		{ unit: 'Gymnasieförvaltningen', percent: 50, tentative: true },
	],
};

test('filled is noted by a person with day and line, and an earlier day shows what was known then', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId } = await confirmStaffing(context, '2023-04-25', PARTS);
	const note = (version: number, percent: string, date: string, unit = 'socialförvaltningen') =>
		fillStaffing(context, { commitmentId, version, unit, percent, date, line: 'En tjänst är tillsatt.' });
	expect(await note(1, '50 %', '2023-09-01')).toMatchObject({ ok: true });
	expect(await note(2, '120', '2024-01-15')).toMatchObject({ ok: true });
	const filledOn = async (per: string) => (await readLedger(db, per))[0]?.fills.map(({ percent }) => percent);
	expect(await filledOn('2023-08-31')).toEqual([]);
	expect(await filledOn('2023-09-01')).toEqual([50]);
	expect(await filledOn(TODAY)).toEqual([120]);

	expect(await note(3, '', '2024-02-01')).toMatchObject({ issues: [{ key: 'no-figure' }] });
	expect(await note(3, 'många', '2024-02-01')).toMatchObject({ issues: [{ key: 'not-a-number' }] });
	expect(await note(3, '10', '2024-02-01', 'Polisen')).toMatchObject({ issues: [{ key: 'unknown-word' }] });
	expect(await note(3, '10', '2023-12-31')).toMatchObject({ issues: [{ key: 'before-latest-change' }] });
	expect(await note(2, '10', '2024-02-01')).toMatchObject({ conflict: true });
	const history = (await findCommitment(db, '2023-0001', null, TODAY))!.history[0];
	expect(history).toMatchObject({
		sentence: 'Tillsatt vid Socialförvaltningen: 120\u00a0%, från 15 januari 2024.',
		line: 'En tjänst är tillsatt.',
	});
	expect(await verifyStates(db)).toMatchObject({ differences: [] });
});

test('a later decision amends an earlier one from its own day, both tell of it, and it can be taken back', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const earlier = await confirmStaffing(context, '2023-04-25', PARTS);
	const staffing = { fullTimePercent: 80, positions: null, people: null, parts: [] };
	const later = await confirmStaffing(context, '2024-02-20', staffing);
	const amend = (commitmentId: string, version: number, number: string) =>
		amendCommitment(context, { commitmentId, version, number });
	expect(await amend(earlier.commitmentId, 1, later.number)).toMatchObject({
		issues: [{ key: 'not-later' }],
	});
	expect(await amend(later.commitmentId, 1, later.number)).toMatchObject({ issues: [{ key: 'itself' }] });
	expect(await amend(later.commitmentId, 1, 'Å-1999-0001')).toMatchObject({
		issues: [{ key: 'no-such-number' }],
	});
	expect(await amend(later.commitmentId, 1, earlier.number)).toMatchObject({ ok: true });
	expect(await amend(later.commitmentId, 2, earlier.number)).toMatchObject({
		issues: [{ key: 'already-there' }],
	});

	const numbersOn = async (per: string) =>
		(await readLedger(db, per)).map(({ number, amendedBy }) => [number, amendedBy.map((ref) => ref.number)]);
	expect(await numbersOn('2024-02-19')).toEqual([[earlier.number, []]]);
	expect(await numbersOn('2024-02-20')).toEqual([
		[later.number, []],
		[earlier.number, [later.number]],
	]);
	const sentence = async (address: string) =>
		(await findCommitment(db, address, null, TODAY))!.history[0]?.sentence;
	expect(await sentence('2023-0001')).toBe(`Talen ändrades av ${later.number}.`);
	expect(await sentence('2024-0001')).toBe(`Ändrar talen i ${earlier.number}.`);

	const amendmentId = (await readLedger(db, TODAY))[0]!.amends[0]!.id;
	const undone = await undoAmendment(context, { amendmentId, version: 2 });
	expect(undone).toMatchObject({ ok: true });
	expect(await numbersOn(TODAY)).toEqual([
		[later.number, []],
		[earlier.number, []],
	]);
	expect(await verifyStates(db)).toMatchObject({ differences: [] });
});

test('a no to an amendment is not asked about again, can be taken back, and gives way to a yes', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2024-03-01');
	const earlier = await confirmStaffing(context, '2023-04-25', PARTS);
	const later = await confirmStaffing(context, '2024-02-20', PARTS);
	const pair = (version: number) => ({ commitmentId: later.commitmentId, version, number: earlier.number });
	const asked = async (per: string) => amendmentQuestions(await readLedger(db, per)).length;
	const leaves = async (per: string) => (await readLedger(db, per)).flatMap((entry) => entry.leaves);
	expect(await asked(TODAY)).toBe(1);
	expect(await declineAmendment(context, pair(1))).toMatchObject({ ok: true });
	expect(await declineAmendment(context, pair(2))).toMatchObject({ issues: [{ key: 'already-there' }] });
	expect([await asked('2024-02-29'), await asked(TODAY)]).toEqual([1, 0]);
	const { suggestionId, version } = await db
		.selectFrom('suggestions')
		.select(['id as suggestionId', 'version'])
		.where('commitment_id', '=', earlier.commitmentId)
		.executeTakeFirstOrThrow();
	expect(await undoReview(context, { suggestionId, version })).toMatchObject({
		issues: [{ key: 'has-history' }],
	});
	const history = (await findCommitment(db, '2024-0001', null, TODAY))!.history;
	expect(history[0]?.sentence).toBe(`Ändrar inte talen i ${earlier.number}.`);

	const [said] = await leaves(TODAY);
	const undone = await undoDecline(onDay(db, '2024-04-01'), { declineId: said!.id, version: 2 });
	expect(undone).toMatchObject({ ok: true });
	// What was known meanwhile stays known.
	expect([await asked('2024-03-15'), await asked(TODAY)]).toEqual([0, 1]);
	expect(await undoDecline(context, { declineId: said!.id, version: 3 })).toMatchObject({
		issues: [{ key: 'not-found' }],
	});

	await declineAmendment(onDay(db, '2024-05-01'), pair(3));
	expect(await amendCommitment(onDay(db, TODAY), pair(4))).toMatchObject({ ok: true });
	expect(await leaves(TODAY)).toEqual([]);
	expect(await declineAmendment(onDay(db, TODAY), pair(5))).toMatchObject({
		issues: [{ key: 'already-there' }],
	});
	expect(await verifyStates(db)).toMatchObject({ differences: [] });
});
