import { countByUnit } from '$lib/server/repositories/figures/unit-counts.ts';
import { dayAsked } from '../day-asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const { per, linkPer } = dayAsked(url, today);
	return { units: await countByUnit(db, per), per, linkPer };
};
