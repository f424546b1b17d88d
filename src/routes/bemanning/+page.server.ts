import { error } from '@sveltejs/kit';
import { amendCommitment } from '$lib/server/operations/amend-commitment.ts';
import { findCommitment } from '$lib/server/repositories/commitment-detail.ts';
import { readLedger } from '$lib/server/repositories/staffing-ledger.ts';
import { dayAsked } from '../day-asked.ts';
import { answer, readFields } from '../ataganden/[nr]/answer.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const { per, linkPer } = dayAsked(url, today);
	return {
		...{ per, linkPer },
		saved: url.searchParams.has('sparat'),
		entries: await readLedger(db, per),
	};
};

export const actions: Actions = {
	/** Yes to a question: the later one changes the numbers of the earlier. */
	andring: async ({ request, locals }) => {
		const values = await readFields(request);
		const later = await findCommitment(locals.db, (values.later ?? '').slice(2), null, locals.today);
		if (!later) error(404, 'Åtagandet finns inte.');
		const base = { commitmentId: later.id, version: Number(values.version), number: values.number ?? '' };
		return answer('andring', values, '/bemanning', () => amendCommitment(locals, base));
	},
};
