import { fail, redirect } from '@sveltejs/kit';
import type { DocumentRow } from '$lib/domain/document.ts';
import { isLive } from '$lib/domain/job.ts';
import { pageOf } from '$lib/domain/paging.ts';
import type { PlainDate } from '$lib/domain/plain-date.ts';
import { RULESET_VERSION } from '$lib/extraction/extract.ts';
import { dayInStockholm } from '$lib/server/clock.ts';
import { snapshot } from '$lib/server/database/transact.ts';
import { prepareReader } from '$lib/server/documents/readers.ts';
import { FormBroken, type FormFile } from '$lib/server/http/form-files.ts';
import { readForm } from '$lib/server/http/read-form.ts';
import type { Context } from '$lib/server/operations/context.ts';
import { importDocument } from '$lib/server/operations/documents/import-document.ts';
import { readAllAgain } from '$lib/server/operations/documents/read-again.ts';
import { findDocumentRow } from '$lib/server/repositories/documents/document-rows.ts';
import { listDocuments } from '$lib/server/repositories/documents/documents.ts';
import { documentsThen } from '$lib/server/repositories/documents/documents-then.ts';
import { QUEUE_KEY } from '$lib/ui/document/reading/queue-key.ts';
import { refusedUpload, type UploadResult } from '$lib/ui/document/upload/upload-result.ts';
import type { Actions, PageServerLoad } from './$types';
import { isOutdated } from '$lib/ui/text/reading.ts';
import { dayAsked } from '../day-asked.ts';
import { saving } from '../saving.ts';

export const load: PageServerLoad = async ({ locals: { db, today }, depends, url }) => {
	depends(QUEUE_KEY);
	const day = dayAsked(url, today);
	const { until } = day;
	// Whoever opens this page may soon hand in a file.
	if (until === null) prepareReader();
	return snapshot(db, async (trx) => {
		const all = await listDocuments(trx, until);
		const { rows, ...paging } = pageOf(all, url.searchParams.get('sida'));
		return {
			...{ ...day, ...paging, rules: RULESET_VERSION },
			documents: until === null ? rows : (await documentsThen(trx, rows, until)).map(({ row }) => row),
			// Of all pages; what stood in the queue and was left to answer is only known of today.
			now: until === null ? workOf(all, today) : null,
		};
	});
};

/** What there is to do with the documents, and those that are new or being read. */
const workOf = (all: readonly DocumentRow[], today: PlainDate) => ({
	pending: all.reduce((sum, { counts }) => sum + counts.pending, 0),
	questions: all.reduce((sum, { counts }) => sum + counts.closings, 0),
	failed: all.filter(({ state }) => state === 'failed').length,
	outdated: all.filter((row) => isOutdated(row, RULESET_VERSION) && !isLive(row.job)).length,
	arrivals: all.filter(
		({ importedAt, job }) => isLive(job) || dayInStockholm(new Date(importedAt)) === today,
	),
});

export const actions: Actions = {
	/** Takes the files in while they come and answers at once; they are read in their turn. */
	lasin: async ({ request, locals }) => {
		// One at a time: a file that cannot be taken in never stops the ones after it.
		const { files, problem } = await readForm(request, (file) => takeIn(locals, file));
		const results = files.filter((result) => result !== null);
		const answer = { missing: results.length === 0 && !problem, results, problem };
		if (answer.missing || problem === 'broken') return fail(400, answer);
		return problem || results.every(isTooLarge) ? fail(413, answer) : answer;
	},

	/** Reads all documents again that were read with other rules than today's. */
	lasomalla: async ({ locals }) => {
		await readAllAgain(locals, RULESET_VERSION);
		redirect(303, '/handlingar');
	},
};

/**
 * What became of one file; null for a field without one. When our own machinery fails it is told for that file, and
 * the others go on.
 */
async function takeIn(context: Context, { field, fileName, pieces }: FormFile): Promise<UploadResult | null> {
	if (field !== 'filer') return null;
	try {
		const answer = await saving(() => importDocument(context, { fileName, pieces }));
		if (!answer.ok) {
			const key = answer.issues?.[0]?.key ?? 'broken';
			return key === 'empty' && !fileName ? null : refusedUpload(fileName, key);
		}
		const { documentId, duplicate } = answer.value;
		const row = await findDocumentRow(context.db, documentId);
		return { fileName, documentId, duplicate, problem: null, row };
	} catch (error) {
		if (error instanceof FormBroken) throw error;
		console.error(error);
		return refusedUpload(fileName, 'server');
	}
}

const isTooLarge = ({ problem }: UploadResult) => problem === 'too-large';
