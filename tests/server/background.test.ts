import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBackground } from '../../src/lib/server/background.ts';
import { listDocumentHistory } from '../../src/lib/server/repositories/documents/document-history.ts';
import { listDocuments } from '../../src/lib/server/repositories/documents/documents.ts';
import { until } from './jobs/held-readings.ts';
import { readingAs } from './sample-reading.ts';
import { temporaryDatabase } from './temporary-database.ts';

test('what is laid in the watched folder is read while the server runs, and nothing goes on after it', async () => {
	const { db, folder } = await temporaryDatabase();
	const inbox = join(folder, 'inkorg');
	mkdirSync(inbox);
	const stop = startBackground({
		...{ db, inbox, read: readingAs(), reasonOf: (problem) => problem },
		clock: () => ({ now: '2023-10-01T08:00:00.000Z', today: '2023-10-01' }),
	});
	writeFileSync(join(inbox, 'mars.txt'), 'ett möte');
	const klart = join(inbox, 'klart');
	await until(
		'the file is put away',
		() => readdirSync(inbox).includes('klart') && readdirSync(klart).length === 1,
	);
	const [document] = await listDocuments(db);
	expect(document).toMatchObject({ state: 'read', fileName: 'mars.txt', importedBy: 'Inkorgen' });
	const history = await listDocumentHistory(db, document!.id);
	expect(history.map(({ event, actor }) => [event.kind, actor])).toEqual([
		['document-read', 'Inkorgen'],
		['document-stored', 'Inkorgen'],
	]);
	await stop();
	writeFileSync(join(inbox, 'april.txt'), 'ett annat möte');
	await new Promise((done) => setTimeout(done, 2500));
	expect(readdirSync(inbox)).toContain('april.txt');
});
