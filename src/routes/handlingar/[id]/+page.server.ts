import { documentFacts } from './document-facts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	document: await documentFacts(locals.db, params.id),
});
