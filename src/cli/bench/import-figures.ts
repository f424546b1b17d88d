import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../lib/server/database/open.ts';
import { readDocument } from '../../lib/server/documents/read-document.ts';
import { runQueue } from '../../lib/server/jobs/run-queue.ts';
import { importDocument } from '../../lib/server/operations/documents/import-document.ts';
import { findDocumentRow } from '../../lib/server/repositories/documents/document-rows.ts';
import { barePdfText } from '../../../tests/server/bare-engines.ts';
import { pagesOf } from '../../../tests/server/documents/sample-texts.ts';
import { writePdf } from '../../../tests/server/documents/pdf-writer.ts';
import { duration, memory, type Figure } from './figure.ts';
import { timeOf } from './measure.ts';
import { sampleProtocol } from './sample-protocol.ts';
import { watchPeak } from './watch-peak.ts';

/** A protocol of forty pages, from the bytes of its PDF to rows in the database. */
export async function importFigures(): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bevaka-bench-'));
	const db = await openDatabase(join(folder, 'bench.db'));
	const context = {
		db,
		actor: { id: 'bench', name: 'Mätning' },
		now: '2024-09-18T08:00:00.000Z',
		today: '2024-09-18',
	};
	const pdf = writePdf(
		sampleProtocol()
			.split('\f')
			.map((page) => pagesOf(page)[0] ?? []),
	);
	const peak = watchPeak();
	let copy = 0;
	const importing = await timeOf(async () => {
		// The same bytes twice would be found, not read: a comment after the end makes them new.
		const bytes = Buffer.concat([pdf, Buffer.from(`% ${copy++}\n`)]);
		const result = await importDocument(context, { fileName: 'protokoll.pdf', bytes });
		await runQueue(context, readDocument);
		const row = result.ok && (await findDocumentRow(db, result.value.documentId));
		if (!row || row.state !== 'read') throw new Error(`Could not be read: ${JSON.stringify(result)}`);
	}, 6000);
	const reading = await timeOf(() => readDocument(pdf, 'protokoll.pdf'), 4000);
	const bare = await timeOf(() => barePdfText(pdf), 3000);
	const most = peak();
	await db.destroy();
	rmSync(folder, { recursive: true });
	return [
		duration('Läsa protokoll på 40 sidor (PDF)', reading, bare, 'pdf.js text av samma sidor, redan startat'),
		duration('Ta in samma protokoll i databasen', importing, reading, 'läsa det utan databas'),
		...(most > 0 ? [memory('Minne som mest, läsprocessen', most)] : []),
	];
}
