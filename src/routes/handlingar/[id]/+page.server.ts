import { fail, redirect } from '@sveltejs/kit';
import { RULESET_VERSION } from '$lib/extraction/extract.ts';
import type { Context, Result } from '$lib/server/operations/context.ts';
import { cancelReading } from '$lib/server/operations/documents/cancel-reading.ts';
import { readAgain } from '$lib/server/operations/documents/read-again.ts';
import { replaceDocument } from '$lib/server/operations/documents/replace-document.ts';
import { undoReplacement } from '$lib/server/operations/documents/undo-replacement.ts';
import { listDocumentHistory } from '$lib/server/repositories/documents/document-history.ts';
import { findLinks } from '$lib/server/repositories/links/item-links.ts';
import { findCounterpart } from '$lib/server/repositories/documents/meeting-comparison.ts';
import { findEarlierVersions, findReplaced } from '$lib/server/repositories/documents/versions.ts';
import { QUEUE_KEY } from '$lib/ui/document/reading/queue-key.ts';
import { dayAsked } from '../../day-asked.ts';
import { isStopped, saving } from '../../saving.ts';
import { closureActions } from './closure-actions.ts';
import { documentFactsAt } from './document-facts.ts';
import { looksOf } from './page-look.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, params: { id }, depends, url }) => {
	depends(QUEUE_KEY);
	const asked = dayAsked(url, today);
	const { until } = asked;
	const { document, notYet } = await documentFactsAt(db, id, until);
	// A kallelse to a meeting to come is known today.
	const { meetingDate } = document;
	const day = meetingDate && meetingDate > asked.per ? meetingDate : asked.per;
	const ids = document.items.map((item) => item.id);
	const replaced = await findReplaced(db, id);
	return {
		...{ ...asked, document, notYet, rules: RULESET_VERSION, links: await findLinks(db, ids, day) },
		looks: await looksOf(db, document, url.searchParams),
		// Questions of today.
		earlier: until === null ? await findEarlierVersions(db, id) : [],
		replaced: until === null ? replaced : replaced.filter(({ importedAt }) => importedAt < until),
		history: await listDocumentHistory(db, id, until),
		counterpart: await findCounterpart(db, id),
	};
};

export const actions: Actions = {
	...closureActions,
	lasigen: ({ request, locals, params }) => answer(request, locals, params.id, readAgain),
	avbryt: ({ request, locals, params }) => answer(request, locals, params.id, cancelReading),
	/** Says that this is the corrected version of an earlier document. */
	ersatter: ({ request, locals, params: { id } }) =>
		answer(request, locals, id, (context, documentId, form) =>
			replaceDocument(context, { documentId, replaces: String(form.get('tidigare') ?? '') }),
		),
	angraersatt: ({ request, locals, params }) => answer(request, locals, params.id, undoReplacement),
};

/** Back to where the person was, when it is one of the two places that have the button. */
async function answer<T>(
	request: Request,
	context: Context,
	id: string,
	work: (context: Context, id: string, form: FormData) => Promise<Result<T, never>>,
) {
	const form = await request.formData();
	const to = String(form.get('till') ?? '');
	const result = await saving(() => work(context, id, form));
	if (!result.ok) return fail(isStopped(result.issues) ? 503 : 409, { issues: result.issues ?? [] });
	redirect(303, to === '/handlingar' ? to : `/handlingar/${encodeURIComponent(id)}`);
}
