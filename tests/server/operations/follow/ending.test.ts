import { expect, test } from 'vitest';
import { EMPTY_FILTER, type Slice } from '../../../../src/lib/domain/filter.ts';
import { answerProposal } from '../../../../src/lib/server/operations/proposals/answer-proposal.ts';
import { setStatus } from '../../../../src/lib/server/operations/follow/set-status.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { listCommitments } from '../../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { confirmSample } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const TODAY = '2024-02-01';

async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId, address } = await confirmSample(context);
	const at = async (per: string) => (await findCommitment(db, address, per, TODAY))!;
	const count = async (slice: Slice, per: string) =>
		(await listCommitments(db, { ...EMPTY_FILTER, slice, per }, TODAY)).total;
	const giveUp = () =>
		setStatus(context, {
			...{ commitmentId, version: 1, status: 'not-feasible', date: '2023-11-02' },
			...{ line: 'Kabeln är redan såld.', proposal: 'Hyr plats i regionens kabel.' },
		});
	return { context, commitmentId, at, count, giveUp };
}

test('what cannot be carried out has its reason and proposal, and is open until the body has decided', async () => {
	const { context, commitmentId, at, count, giveUp } = await start();
	await giveUp();
	expect(await at('2023-11-03')).toMatchObject({ status: 'not-feasible', timing: 'overdue' });
	expect((await at('2023-11-03')).history[0]).toMatchObject({
		sentence: 'Kan inte genomföras. Väntar på beslut.',
		line: 'Kabeln är redan såld. Förslag: Hyr plats i regionens kabel.',
	});
	const meeting = { commitmentId, version: 2, date: '2023-12-13', item: '§ 70' };
	expect(await answerProposal(context, { ...meeting, outcome: 'accepted' })).toMatchObject({ ok: true });
	expect(await at('2023-12-13')).toMatchObject({
		...{ status: 'not-feasible', timing: null, reportedOn: '2023-12-13', reportedItem: '70' },
	});
	expect([await count('overdue', '2023-12-12'), await count('overdue', '2023-12-13')]).toEqual([1, 0]);
	expect([await count('settled', '2023-12-12'), await count('settled', '2023-12-13')]).toEqual([0, 1]);
	const again = await answerProposal(context, { ...meeting, version: 3, outcome: 'declined' });
	expect(again).toMatchObject({ issues: [{ key: 'nothing-proposed' }] });
});

test('when the body wants it done all the same it goes on', async () => {
	const { context, commitmentId, at, giveUp } = await start();
	await giveUp();
	const answer = { commitmentId, version: 2, date: '2023-12-13', item: '70', line: 'Pengar finns.' };
	await answerProposal(context, { ...answer, outcome: 'declined' });
	expect(await at(TODAY)).toMatchObject({
		...{ status: 'in-progress', timing: 'overdue', reportedOn: null },
		lastLine: { text: 'Pengar finns.', date: '2023-12-13' },
	});
	expect((await at(TODAY)).history[0]?.sentence).toBe(
		'Beslutat i § 70, 13 december 2023, att det ska genomföras ändå.',
	);
});

test('what lapses says who decided, and the deciding body has thereby been told', async () => {
	const { context, commitmentId, at } = await start();
	const decision = { body: 'nämnden för skärgården', item: 'NSk § 70', date: '2023-12-13' };
	await setStatus(context, { commitmentId, version: 1, status: 'lapsed', decision });
	expect(await at('2023-12-13')).toMatchObject({
		...{ status: 'lapsed', timing: null, reportedOn: '2023-12-13', reportedItem: '70' },
	});
	expect((await at('2023-12-12')).status).toBe('not-started');
	expect((await at(TODAY)).history[0]?.sentence).toBe(
		'Utgår, enligt nämnden för skärgården § 70, 13 december 2023.',
	);
});

test('another body may decide that it lapses; the one that gave it has not been told', async () => {
	const { context, commitmentId, at } = await start();
	const decision = { body: 'Kommunfullmäktige', item: '12', date: '2023-12-18' };
	await setStatus(context, { commitmentId, version: 1, status: 'lapsed', decision });
	expect(await at(TODAY)).toMatchObject({ status: 'lapsed', reportedOn: null });
});
