import { expect, test } from 'vitest';
import { findMeetingAnswer } from '../../../../src/lib/server/repositories/documents/meeting-answers.ts';
import { proposalChoices } from '../../../../src/lib/server/repositories/documents/proposals.ts';
import { start } from './one-meeting.ts';

test('what the protokoll says is held against what is followed from its kallelse, sentence by sentence in the item', async () => {
	const { db, numbers, protokoll, find } = await start();
	expect(numbers).toHaveLength(4);
	const choices = await proposalChoices(db, protokoll.id);
	const likely = protokoll.suggestionList.map(({ id }) => choices.get(id)?.likely);
	expect(likely.slice(0, 2)).toEqual([(await find(numbers[0])).id, (await find(numbers[1])).id]);
	expect(choices.get(protokoll.suggestionList[0]?.id ?? '')?.proposals).toHaveLength(2);
});

test('what was sent back decides nothing, whatever task it gives; the page of the proposal says so', async () => {
	const { db, numbers, protokoll, find } = await start();
	const choices = await proposalChoices(db, protokoll.id);
	const ofItem = (item: string) => protokoll.suggestionList.filter((each) => each.item === item);
	expect(ofItem('33').length).toBeGreaterThan(0);
	expect(ofItem('33').some(({ id }) => choices.has(id))).toBe(false);
	expect(await findMeetingAnswer(db, await find(numbers[3]))).toEqual({
		...{ protocolId: protokoll.id, item: { number: '33', verdict: 'sent-back' } },
		...{ pending: [], commitments: [] },
	});
	expect(await findMeetingAnswer(db, await find(numbers[0]))).toMatchObject({
		...{ item: { number: '31', verdict: 'changed' }, pending: [1, 2] },
	});
	expect(await findMeetingAnswer(db, await find(numbers[2]))).toMatchObject({
		...{ item: { number: '32', verdict: 'same' }, pending: [] },
	});
});
