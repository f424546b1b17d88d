import { fail, redirect } from '@sveltejs/kit';
import { RULESET_VERSION } from '$lib/extraction/extract.ts';
import { snapshot } from '$lib/server/database/transact.ts';
import { prepareReader } from '$lib/server/documents/readers.ts';
import type { Context } from '$lib/server/operations/context.ts';
import { importDocument } from '$lib/server/operations/import-document.ts';
import { readAllAgain } from '$lib/server/operations/read-again.ts';
import { findDocumentRow } from '$lib/server/repositories/document-rows.ts';
import { listDocuments } from '$lib/server/repositories/documents.ts';
import { QUEUE_KEY } from '$lib/ui/document/queue-key.ts';
import { refusedUpload, type UploadResult } from '$lib/ui/document/upload-result.ts';
import type { Actions, PageServerLoad } from './$types';
import { saving } from '../saving.ts';

export const load: PageServerLoad = async ({ locals, depends }) => {
	depends(QUEUE_KEY);
	// Whoever opens this page may soon hand in a file.
	prepareReader();
	return { documents: await snapshot(locals.db, listDocuments), rules: RULESET_VERSION };
};

export const actions: Actions = {
	/** Takes the files in and answers at once; they are read in their turn. */
	lasin: async ({ request, locals }) => {
		const form = await request.formData();
		const files = form.getAll('filer').filter((file) => file instanceof File && (file.name || file.size > 0));
		if (files.length === 0) return fail(400, { missing: true, results: [] as UploadResult[] });

		// One at a time: a file that cannot be taken in never stops the ones after it.
		const results: UploadResult[] = [];
		for (const file of files as File[]) results.push(await takeIn(locals, file));
		return { missing: false, results };
	},

	/** Reads all documents again that were read with other rules than today's. */
	lasomalla: async ({ locals }) => {
		await readAllAgain(locals, RULESET_VERSION);
		redirect(303, '/handlingar');
	},
};

/** What became of one file. When our own machinery fails it is told for that file, and the others go on. */
async function takeIn(context: Context, file: File): Promise<UploadResult> {
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const answer = await saving(() => importDocument(context, { fileName: file.name, bytes }));
		if (!answer.ok) return refusedUpload(file.name, answer.issues?.[0]?.key ?? 'broken');
		const { documentId, duplicate } = answer.value;
		const row = await findDocumentRow(context.db, documentId);
		return { fileName: file.name, documentId, duplicate, problem: null, row };
	} catch (error) {
		console.error(error);
		return refusedUpload(file.name, 'server');
	}
}
