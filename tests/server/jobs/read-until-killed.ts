import { openDatabase } from '../../../src/lib/server/database/open.ts';
import { Runner } from '../../../src/lib/server/jobs/runner.ts';
import { readingAs } from '../sample-reading.ts';

/**
 * A server that reads the queue of the database at a path. `hang`: its readings never end. Says "reading" when one has
 * begun and "done" when one has ended.
 */
const [path = '', mode = ''] = process.argv.slice(2);
const db = await openDatabase(path);
const clock = () => ({ now: new Date().toISOString(), today: '2023-10-01' });
new Runner({
	db,
	clock,
	read: async (bytes, fileName) => {
		console.log(`reading ${fileName}`);
		if (mode === 'hang') await new Promise((never) => setTimeout(never, 600_000));
		// Long enough to be killed in the middle of it.
		await new Promise((done) => setTimeout(done, 30));
		return readingAs()(bytes, fileName);
	},
}).start();
