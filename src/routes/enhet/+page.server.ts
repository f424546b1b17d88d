import { isPlainDate } from '$lib/domain/plain-date.ts';
import { countByUnit } from '$lib/server/repositories/unit-counts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const written = url.searchParams.get('per');
	const per = isPlainDate(written) && written !== today ? written : null;
	return { units: await countByUnit(db, per ?? today), per: per ?? today, linkPer: per };
};
