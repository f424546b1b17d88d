import { error, fail, redirect } from '@sveltejs/kit';
import { storeList } from '$lib/server/operations/lists/store-list.ts';
import { readList } from '$lib/server/lists/read-list.ts';
import { LIST_LIMITS } from '$lib/server/lists/limits.ts';
import { listLists } from '$lib/server/repositories/lists.ts';
import { isStopped, saving } from '../saving.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, openVersion } }) => {
	// A list as it was handed in says what is closed as well.
	if (openVersion) error(404, 'Sidan finns inte.');
	return { lists: await listLists(db) };
};

export const actions: Actions = {
	/** Keeps the list until the columns are chosen; nothing of it is a commitment yet. */
	lasin: async ({ request, locals }) => {
		if (Number(request.headers.get('content-length') ?? 0) > LIST_LIMITS.bytes + 100_000)
			return fail(413, { problem: 'too-large', issues: [] });
		const file = (await request.formData()).get('fil');
		if (!(file instanceof File) || file.size === 0)
			return fail(400, { problem: null, issues: [{ field: 'fil', key: 'required' }] });
		const bytes = new Uint8Array(await file.arrayBuffer());
		const answer = await saving(() => storeList(locals, { fileName: file.name, bytes }, readList));
		if (!answer.ok) {
			const [found] = answer.issues ?? [];
			if (found?.key === 'already-imported' && found.context?.id)
				redirect(303, `/import/${found.context.id}?fanns=1`);
			return fail(isStopped(answer.issues) ? 503 : 400, { problem: null, issues: answer.issues ?? [] });
		}
		const { listId, problem } = answer.value;
		if (listId === null) return fail(400, { problem, issues: [] });
		redirect(303, `/import/${listId}`);
	},
};
