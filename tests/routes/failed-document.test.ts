import { expect, test } from 'vitest';
import { runQueue } from '../../src/lib/server/jobs/run-queue.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { actions as upload, load } from '../../src/routes/handlingar/+page.server.ts';
import { actions } from '../../src/routes/handlingar/[id]/+page.server.ts';
import { problemText } from '../../src/lib/ui/text/documents.ts';
import { readingAs } from '../server/sample-reading.ts';
import { onDay, temporaryDatabase } from '../server/temporary-database.ts';
import { send } from './send.ts';

const TODAY = '2024-06-12';

/** The first row of the list of documents. */
async function firstRow({ db, today }: Context) {
	const url = new URL('http://x/handlingar');
	const event = { locals: { db, today, openVersion: null }, url, depends: () => undefined };
	const data = await load(event as unknown as Parameters<typeof load>[0]);
	return (data as Exclude<typeof data, void>).documents[0]!;
}

test('a file that could not be read says why, and is read when it is tried again', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	await send(upload.lasin, context, { filer: new File(['%PDF-1.4 halv'], 'halv.pdf') });
	await runQueue(context, () => Promise.resolve({ ok: false, mediaType: null, problem: 'broken' }));
	const failed = await firstRow(context);
	expect(failed).toMatchObject({ state: 'failed', problem: 'broken' });
	expect(problemText(failed.problem)).toMatch(/skadad/);

	const options = { params: { id: failed.id } };
	const again = await send(actions.lasigen, context, { till: '/handlingar' }, options);
	expect(again).toMatchObject({ status: 303, location: '/handlingar' });
	expect((await firstRow(context)).job).toMatchObject({ state: 'queued', place: 1 });
	// Pressed twice, it waits once.
	expect(await send(actions.lasigen, context, { till: '/handlingar' }, options)).toMatchObject({
		status: 409,
	});
	await runQueue(context, readingAs());
	expect(await firstRow(context)).toMatchObject({ state: 'read', problem: null });
});
