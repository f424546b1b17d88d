import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { closeDocument, openDocument } from '$lib/server/operations/close-to-public.ts';
import { isStopped, saving } from '../../saving.ts';

type Event = RequestEvent<{ id: string }>;

/** Closing a whole document to the public, and opening it again. What was written comes back when it was refused. */
export const closureActions = {
	stang: async ({ request, locals, params }: Event) => {
		const ground = String((await request.formData()).get('ground') ?? '');
		return answer(params.id, ground, () => closeDocument(locals, params.id, ground));
	},
	slapp: ({ locals, params }: Event) => answer(params.id, '', () => openDocument(locals, params.id)),
};

async function answer(id: string, ground: string, work: () => ReturnType<typeof openDocument>) {
	const result = await saving(work);
	if (result.ok) redirect(303, `/handlingar/${encodeURIComponent(id)}`);
	return fail(isStopped(result.issues) ? 503 : 400, { issues: result.issues ?? [], ground });
}
