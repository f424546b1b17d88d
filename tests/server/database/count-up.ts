import { openDatabase } from '../../../src/lib/server/database/open.ts';
import { transact } from '../../../src/lib/server/database/transact.ts';

/** Counts a row up by one, a hundred times, reading it first each time. */
const db = await openDatabase(process.argv[2] ?? '');
for (let turn = 0; turn < 100; turn++) {
	await transact(db, async (trx) => {
		const { last } = await trx.selectFrom('number_series').select('last').executeTakeFirstOrThrow();
		await trx
			.updateTable('number_series')
			.set({ last: last + 1 })
			.execute();
	});
}
await db.destroy();
