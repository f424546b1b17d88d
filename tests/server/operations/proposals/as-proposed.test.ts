import { expect, test } from 'vitest';
import {
	decideAsProposed,
	undoAsProposed,
} from '../../../../src/lib/server/operations/proposals/decide-as-proposed.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { start, decide } from './one-meeting.ts';

test('decided as proposed, with no words of its own: the words of the kallelse under the § of the meeting; and back', async () => {
	const { db, context, numbers, find } = await start();
	const proposal = await find(numbers[2]);
	const target = { commitmentId: proposal.id, version: proposal.version };
	expect(await decideAsProposed(context, { ...target, item: '' })).toMatchObject({
		issues: [{ field: 'item', key: 'required' }],
	});
	expect((await decideAsProposed(context, { ...target, item: '§ 32' })).ok).toBe(true);
	const decided = await find(numbers[2]);
	expect(decided).toMatchObject({ stage: 'decided', item: '32', wording: proposal.wording });
	expect(decided.history[0]?.sentence).toBe('Beslutat i § 32, 20 mars 2024, som föreslaget.');
	expect(await decideAsProposed(context, { ...target, version: 2, item: '32' })).toMatchObject({
		issues: [{ key: 'no-such-proposal' }],
	});
	await undoAsProposed(context, { ...target, version: 2 });
	expect(await find(numbers[2])).toMatchObject({ stage: 'proposed', item: '2', version: 3 });
	expect((await verifyStates(db)).differences).toEqual([]);
});

test('a meeting that has not been held has decided nothing, and one meeting does not decide for another', async () => {
	const { before, numbers, find, context, protokoll } = await start();
	const proposal = await find(numbers[2]);
	const target = { commitmentId: proposal.id, version: proposal.version };
	expect(await decideAsProposed(before, { ...target, item: '32' })).toMatchObject({
		issues: [{ key: 'no-such-proposal' }],
	});
	const [first, second] = protokoll.suggestionList;
	const made = await decide(context, first, null);
	if (!made.ok) throw new Error('It was not confirmed.');
	expect(await decide(context, second, made.value.commitmentId)).toMatchObject({
		issues: [{ key: 'no-such-proposal' }],
	});
});
