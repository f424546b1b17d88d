import { countPending } from '$lib/server/repositories/documents/pending.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => ({
	today: locals.today,
	who: locals.actor.name,
	pending: await countPending(locals.db),
	openVersion: locals.openVersion,
});
