import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { confirmSuggestion } from '../../../src/lib/server/operations/review/confirm-suggestion.ts';
import type { Context } from '../../../src/lib/server/operations/context.ts';
import {
	decideAsProposed,
	undoAsProposed,
} from '../../../src/lib/server/operations/proposals/decide-as-proposed.ts';
import { moveDeadline } from '../../../src/lib/server/operations/follow/move-deadline.ts';
import { splitCommitment } from '../../../src/lib/server/operations/parts/split-commitment.ts';
import { undoReview } from '../../../src/lib/server/operations/review/undo-review.ts';
import { writeLine } from '../../../src/lib/server/operations/follow/write-line.ts';
import { verifyStates } from '../../../src/lib/server/recording/verify-states.ts';
import { findCommitment } from '../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { documentThen, findDocument } from '../../../src/lib/server/repositories/documents/documents.ts';
import { findMeetingAnswer } from '../../../src/lib/server/repositories/documents/meeting-answers.ts';
import { proposalChoices } from '../../../src/lib/server/repositories/documents/proposals.ts';
import { importReading } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const KALLELSE = `Kallelse

Skärgårdsnämnden
Datum: 2024-03-20

1 Bryggan vid Norrviken
Diarienummer: SkN 8/2024

Förslag till beslut
1. Tekniska kontoret får i uppdrag att laga bryggan vid Norrviken senast den 1 maj 2024.
2. Hamnkontoret får i uppdrag att redovisa kostnaden minst en gång per år.

2 Vinterväg
Diarienummer: SkN 12/2024

Förslag till beslut
Kansliet får i uppdrag att utreda vinterväg över fjärden.

3 Båtplatser
Diarienummer: SkN 14/2024

Förslag till beslut
Hamnkontoret får i uppdrag att ta fram en plan för båtplatser.
`;

const PROTOKOLL = `Sammanträdesprotokoll

Skärgårdsnämnden
Datum: 2024-03-20

§ 31 Bryggan vid Norrviken
Diarienummer: SkN 8/2024

Beslut
Skärgårdsnämnden beslutar:
1. Tekniska kontoret och hamnkontoret får i uppdrag att laga bryggan vid Norrviken senast den 1 juni 2024.
2. Hamnkontoret får i uppdrag att redovisa kostnaden minst en gång per år.

§ 32 Vinterväg
Diarienummer: SkN 12/2024

Beslut
Skärgårdsnämnden beslutar enligt förvaltningens förslag.

§ 33 Båtplatser
Diarienummer: SkN 14/2024

Beslut
Skärgårdsnämnden beslutar att återremittera ärendet till hamnkontoret.
`;

/** The kallelse with everything in it confirmed, then the protokoll of its meeting with nothing answered. */
async function start() {
	const { db } = await temporaryDatabase();
	const before = onDay(db, '2024-03-10');
	const kallelse = await importReading(before, extract(KALLELSE, null), 'kallelse.txt');
	const numbers: string[] = [];
	for (const { id: suggestionId, version } of kallelse.suggestionList) {
		const result = await confirmSuggestion(before, { suggestionId, version });
		if (!result.ok) throw new Error('The proposal was not confirmed.');
		numbers.push(result.value.number.slice(2));
	}
	const context = onDay(db, '2024-04-02');
	const protokoll = await importReading(context, extract(PROTOKOLL, null), 'protokoll.txt');
	const find = async (number: string | undefined, today = '2024-04-02') => {
		const found = await findCommitment(db, number ?? '', null, today);
		if (!found) throw new Error('There is no such commitment.');
		return found;
	};
	return { db, before, context, kallelse, numbers, protokoll, find };
}

const decide = (context: Context, of: { id: string; version: number } | undefined, decides: string | null) =>
	confirmSuggestion(context, { suggestionId: of?.id ?? '', version: of?.version ?? 0, decides });

test('what the protokoll says is held against what is followed from its kallelse, sentence by sentence in the item', async () => {
	const { db, numbers, protokoll, find } = await start();
	expect(numbers).toHaveLength(4);
	const choices = await proposalChoices(db, protokoll.id);
	const likely = protokoll.suggestionList.map(({ id }) => choices.get(id)?.likely);
	expect(likely.slice(0, 2)).toEqual([(await find(numbers[0])).id, (await find(numbers[1])).id]);
	expect(choices.get(protokoll.suggestionList[0]?.id ?? '')?.proposals).toHaveLength(2);
});

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
