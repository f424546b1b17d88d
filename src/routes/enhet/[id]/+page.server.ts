import { error, redirect } from '@sveltejs/kit';
import { EMPTY_FILTER, NO_UNIT, printFilter } from '$lib/domain/filter.ts';
import { isPlainDate } from '$lib/domain/plain-date.ts';
import { listUnits } from '$lib/server/repositories/units.ts';
import type { PageServerLoad } from './$types';

/** A short address for what a unit owes, to keep as a bookmark or send in a mail. */
export const load: PageServerLoad = async ({ locals: { db }, params, url }) => {
	const units = await listUnits(db);
	if (params.id !== NO_UNIT && !units.some(({ id }) => id === params.id)) error(404, 'Enheten finns inte.');
	const per = url.searchParams.get('per');
	const filter = { ...EMPTY_FILTER, unit: params.id, per: isPlainDate(per) ? per : null };
	redirect(303, `/ataganden?${printFilter(filter).toString()}`);
};
