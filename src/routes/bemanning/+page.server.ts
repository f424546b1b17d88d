import { error } from '@sveltejs/kit';
import { isPlainDate } from '$lib/domain/plain-date.ts';
import { entriesBehind, parsePlace } from '$lib/domain/staffing-place.ts';
import { amendCommitment } from '$lib/server/operations/amend-commitment.ts';
import { findCommitment } from '$lib/server/repositories/commitment-detail.ts';
import { readLedger } from '$lib/server/repositories/staffing-ledger.ts';
import { answer, readFields } from '../ataganden/[nr]/answer.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const written = url.searchParams.get('per');
	const per = isPlainDate(written) && written !== today ? written : null;
	const entries = await readLedger(db, per ?? today);
	const place = parsePlace(url.searchParams);
	return {
		per: per ?? today,
		linkPer: per,
		saved: url.searchParams.has('sparat'),
		behind: place && { place, entries: entriesBehind(entries, place) },
		entries,
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
