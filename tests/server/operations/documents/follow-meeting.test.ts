import { expect, test } from 'vitest';
import { editCommitment } from '../../../../src/lib/server/operations/correct/edit-commitment.ts';
import { setMeetingFacts } from '../../../../src/lib/server/operations/documents/set-meeting-facts.ts';
import { verifyStates } from '../../../../src/lib/server/recording/verify-states.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { confirmSample } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const TODAY = '2023-10-20';

test.each(['2023-09-13', '2023-09-27'])(
	'a corrected deadline stays the latest one when the meeting turns out to have been on %s',
	async (date) => {
		const { db } = await temporaryDatabase();
		const context = onDay(db, TODAY);
		const { commitmentId, address } = await confirmSample(context);
		const edits = { deadline: { date: '2023-12-07' } };
		expect(await editCommitment(context, { commitmentId, version: 1, edits })).toMatchObject({ ok: true });
		const { id, version } = await db
			.selectFrom('documents')
			.select(['id', 'version'])
			.executeTakeFirstOrThrow();
		const facts = { documentId: id, version, body: 'Nämnden för skärgården', date };
		expect(await setMeetingFacts(context, facts)).toMatchObject({ ok: true });
		const { deadline, deadlineMoves, decided } = (await findCommitment(db, address, null, TODAY))!;
		expect([decided, deadline?.date]).toEqual([date, '2023-12-07']);
		expect(deadlineMoves.map((move) => [move.date, move.to])).toEqual([
			[date, '2023-10-31'],
			[date, '2023-12-07'],
		]);
		expect(await verifyStates(db)).toMatchObject({ differences: [] });
	},
);
