import { fail } from '@sveltejs/kit';
import { readDocument } from '$lib/server/documents/read-document.ts';
import { prepareReader } from '$lib/server/documents/readers.ts';
import type { Context } from '$lib/server/operations/context.ts';
import { importDocument, type ImportedDocument } from '$lib/server/operations/import-document.ts';
import { readAgain } from '$lib/server/operations/read-again.ts';
import { listDocuments } from '$lib/server/repositories/documents.ts';
import { findDocumentRow } from '$lib/server/repositories/document-rows.ts';
import { refusedUpload, type UploadResult } from '$lib/ui/document/upload-result.ts';
import type { Actions, PageServerLoad } from './$types';
import { saving } from '../saving.ts';

export const load: PageServerLoad = async ({ locals }) => {
	// Whoever opens this page may soon hand in a file.
	prepareReader();
	return { documents: await listDocuments(locals.db) };
};

export const actions: Actions = {
	lasin: async ({ request, locals }) => {
		const form = await request.formData();
		const files = form.getAll('filer').filter((file) => file instanceof File && (file.name || file.size > 0));
		if (files.length === 0) return fail(400, { missing: true, results: [] as UploadResult[] });

		// One at a time: a file that cannot be read never stops the ones after it.
		const results: UploadResult[] = [];
		for (const file of files as File[]) results.push(await takeIn(locals, file));
		return { missing: false, results };
	},

	lasigen: async ({ request, locals }) => {
		const id = String((await request.formData()).get('id') ?? '');
		const row = await findDocumentRow(locals.db, id);
		if (!row) return fail(404, { missing: false, results: [] as UploadResult[] });
		const result = await report(locals, row.fileName, () => readAgain(locals, id, readDocument));
		return { missing: false, results: [result] };
	},
};

async function takeIn(context: Context, file: File): Promise<UploadResult> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	return report(context, file.name, () =>
		importDocument(context, { fileName: file.name, bytes }, readDocument),
	);
}

/** What became of one file. When our own machinery fails it is told for that file, and the others go on. */
async function report(context: Context, fileName: string, take: () => ReturnType<typeof importDocument>) {
	try {
		return await resultOf(context, fileName, await saving(take));
	} catch (error) {
		console.error(error);
		return refusedUpload(fileName, 'server');
	}
}

type Answer = Awaited<ReturnType<typeof importDocument>> | Awaited<ReturnType<typeof saving>>;

async function resultOf(context: Context, fileName: string, answer: Answer): Promise<UploadResult> {
	if (!isTaken(answer)) return refusedUpload(fileName, keyOf(answer));
	const { documentId, duplicate, problem } = answer.value;
	const row = await findDocumentRow(context.db, documentId);
	return { fileName, documentId, duplicate, problem, row };
}

const isTaken = (answer: Answer): answer is { ok: true; value: ImportedDocument } =>
	(answer as { ok: boolean }).ok;

const keyOf = (answer: unknown) => (answer as { issues?: { key: string }[] }).issues?.[0]?.key ?? 'broken';
