import { error, redirect } from '@sveltejs/kit';
import { caseKey } from '$lib/domain/case-number.ts';
import { isPlainDate } from '$lib/domain/plain-date.ts';
import { findMatter } from '$lib/server/repositories/matters.ts';
import { matterHref } from '$lib/ui/address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, params, url }) => {
	const written = url.searchParams.get('per');
	const per = isPlainDate(written) && written !== today ? written : null;
	const matter = await findMatter(db, params.nyckel, per ?? today);
	if (!matter) {
		// Somebody may write the number as it stands on paper: 'KS-2024-00123'.
		const key = caseKey(params.nyckel);
		if (key !== null && key !== params.nyckel) redirect(307, matterHref(key, per));
		error(404, 'Ärendet finns inte i de handlingar som är inlästa.');
	}
	return { matter, per: per ?? today, linkPer: per };
};
