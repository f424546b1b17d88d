import { error } from '@sveltejs/kit';
import { isPlainDate } from '$lib/domain/plain-date.ts';
import { findMatter } from '$lib/server/repositories/matters.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, params, url }) => {
	const written = url.searchParams.get('per');
	const per = isPlainDate(written) && written !== today ? written : null;
	const matter = await findMatter(db, params.nyckel, per ?? today);
	if (!matter) error(404, 'Ärendet finns inte i de handlingar som är inlästa.');
	return { matter, per: per ?? today, linkPer: per };
};
