import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { removeFilter, saveFilter } from '$lib/server/operations/desk/save-filter.ts';
import type { DeskAnswer } from '$lib/ui/desk/desk-answer.ts';
import { saving } from '../saving.ts';
import { listAddress } from './desk.ts';

/** Keeps the filter that is shown under a name. */
export async function saveShown({ request, locals, url }: RequestEvent) {
	const name = String((await request.formData()).get('namn') ?? '').trim();
	const query = listAddress(url, {}).split('?')[1] ?? '';
	const result = await saving(() => saveFilter(locals, { name, query }));
	const answer: DeskAnswer = { named: { name, issues: result.ok ? [] : (result.issues ?? []) } };
	if (!result.ok) return fail(400, answer);
	redirect(303, listAddress(url, {}));
}

/** Takes a saved filter away; one that is gone already is gone. */
export async function removeShown({ request, locals, url }: RequestEvent) {
	await saving(async () => removeFilter(locals, String((await request.formData()).get('urval') ?? '')));
	redirect(303, listAddress(url, {}));
}
