import { error } from '@sveltejs/kit';
import { findDocumentRow } from '$lib/server/repositories/documents/document-rows.ts';
import { compareDocument } from '$lib/server/repositories/documents/meeting-comparison.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db }, params }) => {
	const comparison = await compareDocument(db, params.id);
	const protokoll = comparison && (await findDocumentRow(db, comparison.protokoll));
	if (!comparison || !protokoll) error(404, 'Det finns inte både kallelse och protokoll från mötet.');
	return { comparison, protokoll };
};
