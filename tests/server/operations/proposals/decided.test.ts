import { expect, test } from 'vitest';
import { moveDeadline } from '../../../../src/lib/server/operations/follow/move-deadline.ts';
import { splitCommitment } from '../../../../src/lib/server/operations/parts/split-commitment.ts';
import { undoReview } from '../../../../src/lib/server/operations/review/undo-review.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { documentThen, findDocument } from '../../../../src/lib/server/repositories/documents/documents.ts';
import { onDay } from '../../temporary-database.ts';
import { start, decide } from './one-meeting.ts';

test('decided in other words, the same number goes on in the words, § and deadline of the decision; both are kept', async () => {
	const { db, context, numbers, protokoll, find } = await start();
	const [first] = protokoll.suggestionList;
	const proposal = await find(numbers[0]);
	expect(proposal).toMatchObject({ stage: 'proposed', item: '1', documentKind: 'kallelse' });
	const answer = await decide(context, first, proposal.id);
	expect(answer).toMatchObject({ ok: true, value: { number: proposal.number } });
	const decided = await find(numbers[0]);
	expect(decided).toMatchObject({
		...{ stage: 'decided', item: '31', documentKind: 'protokoll', documentId: protokoll.id },
		...{ deadline: { date: '2024-06-01', basis: 'stated' }, moves: 0, version: 2 },
		responsible: [{ name: 'Tekniska kontoret' }, { name: 'Hamnkontoret' }],
	});
	expect(decided.wording).toContain('1 juni 2024');
	expect(decided.history[0]).toMatchObject({
		sentence: 'Beslutat i § 31, 20 mars 2024. Förslaget löd:',
		line: proposal.wording,
	});
	expect(decided.proposed).toMatchObject({ item: '1', wording: proposal.wording });
	const now = await findDocument(db, protokoll.id);
	expect(now?.suggestionList[0]).toMatchObject({ review: 'confirmed', commitment: proposal.number });
	expect((await verifyStates(db)).differences).toEqual([]);
});

test('what a person has said since the kallelse stays: a moved deadline, an owner, the lines', async () => {
	const { before, context, numbers, protokoll, find } = await start();
	const { id: commitmentId } = await find(numbers[0]);
	await moveDeadline(onDay(before.db, '2024-03-25'), {
		...{ commitmentId, version: 1, to: '2024-08-01', reason: 'Isen' },
	});
	await decide(context, protokoll.suggestionList[0], commitmentId);
	expect(await find(numbers[0])).toMatchObject({ deadline: { date: '2024-08-01' }, moves: 1 });
});

test('the yes is taken back as it came, and can be given again; not once more has happened', async () => {
	const { db, context, numbers, protokoll, find } = await start();
	const before = await find(numbers[0]);
	await decide(context, protokoll.suggestionList[0], before.id);
	const given = async () => (await findDocument(db, protokoll.id))?.suggestionList[0];
	const undone = await undoReview(context, {
		suggestionId: protokoll.suggestionList[0]?.id ?? '',
		version: 2,
	});
	expect(undone.ok).toBe(true);
	const after = await find(numbers[0]);
	expect(after).toEqual({ ...before, version: 3, history: after.history });
	expect(after.history.map(({ sentence }) => sentence).slice(0, 2)).toEqual([
		'Att förslaget beslutades i § 31 togs tillbaka.',
		'Beslutat i § 31, 20 mars 2024. Förslaget löd:',
	]);
	expect((await verifyStates(db)).differences).toEqual([]);
	expect(await given()).toMatchObject({ review: 'suggested', commitment: null });
	expect((await decide(context, await given(), before.id)).ok).toBe(true);
	await writeLine(context, { commitmentId: before.id, version: 4, line: 'Båten är beställd' });
	const again = await given();
	expect(
		await undoReview(context, { suggestionId: again?.id ?? '', version: again?.version ?? 0 }),
	).toMatchObject({ issues: [{ key: 'has-history' }] });
});

test('a day before the answer the protokoll was not reviewed', async () => {
	const { db, context, numbers, protokoll, find } = await start();
	const { id } = await find(numbers[0]);
	await decide(onDay(db, '2024-04-05'), protokoll.suggestionList[0], id);
	const now = await findDocument(db, protokoll.id);
	const then = now && (await documentThen(db, now, '2024-04-04T00:00:00.000Z'));
	expect(context.today < '2024-04-04').toBe(true);
	expect(then?.suggestionList[0]?.review).toBe('suggested');
});

test('the parts of a proposal are decided with it, and proposals again with it', async () => {
	const { db, context, before, numbers, protokoll, find } = await start();
	const { id: commitmentId } = await find(numbers[0]);
	const parts = [
		{ text: 'Virket', responsible: ['Förrådet'] },
		{ text: 'Arbetet', responsible: [] },
	];
	await splitCommitment(onDay(before.db, '2024-03-21'), { commitmentId, version: 1, parts });
	await decide(context, protokoll.suggestionList[0], commitmentId);
	const whole = await find(numbers[0]);
	expect(whole.relations.parts.map(({ stage, item, part }) => [stage, item, part])).toEqual([
		['decided', '31', 'Virket'],
		['decided', '31', 'Arbetet'],
	]);
	expect(whole.relations.parts[0]?.responsible).toMatchObject([{ name: 'Förrådet' }]);
	await undoReview(context, { suggestionId: protokoll.suggestionList[0]?.id ?? '', version: 2 });
	expect((await find(numbers[0])).relations.parts.map(({ stage }) => stage)).toEqual([
		'proposed',
		'proposed',
	]);
	expect((await verifyStates(db)).differences).toEqual([]);
});
