import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openPublicVersion } from '../../../src/lib/server/database/open.ts';
import { snapshot } from '../../../src/lib/server/database/transact.ts';
import { noteOutcome } from '../../../src/lib/server/operations/chair/note-outcome.ts';
import { closeCommitment } from '../../../src/lib/server/operations/close-to-public.ts';
import { listHistory } from '../../../src/lib/server/repositories/commitments/commitment-parts.ts';
import { confirmSample } from '../sample-reading.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

async function start() {
	const { db, path } = await temporaryDatabase();
	const context = onDay(db, '2023-11-15');
	const { commitmentId } = await confirmSample(context);
	const open = openPublicVersion(path);
	const close = () => closeCommitment(context, { commitmentId, version: 1, ground: 'OSL 26 kap. 1 §' });
	const shown = (on = open) => on.selectFrom('commitments').select('id').execute();
	return { context, open, close, shown, commitmentId, path };
}

test('what is closed in the house is gone in the next statement', async () => {
	const { close, shown } = await start();
	expect(await shown()).toHaveLength(1);
	expect((await close()).ok).toBe(true);
	expect(await shown()).toEqual([]);
});

test('a page that is being read sees one state: closed while it is read, it is gone on the next', async () => {
	const { open, commitmentId, path, shown } = await start();
	const house = new Sqlite(path);
	await snapshot(open, async (trx) => {
		expect(await shown(trx)).toHaveLength(1);
		house
			.prepare(
				`insert into closures (id, commitment_id, ground, from_date, to_date, actor, recorded_at)
				values ('k', ?, 'OSL 26 kap. 1 §', '2023-11-15', '9999-12-31', 'Astrid Ek', '')`,
			)
			.run(commitmentId);
		expect(await shown(trx)).toHaveLength(1);
	});
	house.close();
	expect(await shown()).toEqual([]);
});

test('a page that fails does not leave behind that everything is open', async () => {
	const { open, close, shown } = await start();
	expect((await close()).ok).toBe(true);
	await expect(
		snapshot(open, async (trx) => {
			expect(await shown(trx)).toEqual([]);
			throw new Error('The page failed.');
		}),
	).rejects.toThrow('The page failed.');
	expect(await shown()).toEqual([]);
});

test('what the chair asks is history in the house, and is not told outside it', async () => {
	const { context, open, commitmentId } = await start();
	const asking = { concern: 'unexplained', outcome: 'explanation', line: 'Varför dröjer det?' } as const;
	expect((await noteOutcome(context, { commitmentId, version: 1, ...asking })).ok).toBe(true);
	const told = async (on: typeof open) =>
		(await listHistory(on, commitmentId, context.today)).map(({ sentence, line }) => `${sentence} ${line}`);
	expect(await told(context.db)).toHaveLength(3);
	expect((await told(context.db)).join()).toContain('Varför dröjer det?');
	expect(await told(open)).toHaveLength(1);
	expect((await told(open)).join()).not.toContain('Förklaring begärdes');
});
