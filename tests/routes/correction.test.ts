import { expect, test } from 'vitest';
import { findCommitment } from '../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { readingOf } from '../../src/lib/ui/commitment/acts/correction.ts';
import { actions } from '../../src/routes/ataganden/[nr]/+page.server.ts';
import { confirmSample } from '../server/sample-reading.ts';
import { onDay, temporaryDatabase } from '../server/temporary-database.ts';
import { send } from './send.ts';

const TODAY = '2024-02-01';

async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { address } = await confirmSample(context, 0);
	const now = async () => (await findCommitment(db, address, null, TODAY))!;
	/** The form as it stands, with what a person changes in it. */
	const correct = async (changes: Readonly<Record<string, string>>, version = '1') =>
		send(
			actions.ratta,
			context,
			{ ...readingOf(await now()), version, ...changes },
			{ params: { nr: address }, path: `/ataganden/${address}` },
		);
	return { now, correct, saved: { status: 303, location: `/ataganden/${address}?sparat=ratta` } };
}

test('what was read wrong is put right after it has been confirmed, and the history tells', async () => {
	const { now, correct, saved } = await start();
	const { wording } = await now();
	const [first = '', ...rest] = wording.split(' ');
	expect(
		await correct({
			slag: 'report',
			till: 'Socialnämnden\nRegionen',
			frist: '2023-11-15',
			ord: rest.join(' '),
		}),
	).toEqual(saved);
	const after = await now();
	expect(after).toMatchObject({
		...{ kind: 'report', recipients: ['Socialnämnden', 'Regionen'], moves: 0, version: 2 },
		deadline: { date: '2023-11-15', basis: 'set' },
	});
	expect(after.wording).toBe(wording.slice(first.length + 1));
	expect(after.history[0]?.sentence).toMatch(/^Rättat: /);
});

test('words that the document does not have, and a form nobody wrote in, are told and kept', async () => {
	const { now, correct } = await start();
	expect(await correct({ ord: 'orden som ingen skrev', frist: '2023-02-30' })).toMatchObject({
		status: 400,
		data: {
			act: 'ratta',
			values: { ord: 'orden som ingen skrev', frist: '2023-02-30' },
			issues: [
				{ field: 'frist', key: 'impossible-date' },
				{ field: 'ord', key: 'not-in-text' },
			],
		},
	});
	expect(await correct({})).toMatchObject({ status: 400, data: { issues: [{ key: 'unchanged' }] } });
	expect(await correct({ slag: 'report' }, '0')).toMatchObject({
		status: 409,
		data: { theirs: { version: 1 } },
	});
	expect((await now()).version).toBe(1);
});
