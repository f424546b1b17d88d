import { error, redirect } from '@sveltejs/kit';
import { caseKey } from '$lib/domain/case-number.ts';
import { findMatter } from '$lib/server/repositories/links/matters.ts';
import { matterHref } from '$lib/ui/address.ts';
import { dayAsked } from '../../day-asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, params, url }) => {
	const { per, linkPer } = dayAsked(url, today);
	const matter = await findMatter(db, params.nyckel, per);
	if (!matter) {
		// Somebody may write the number as it stands on paper: 'KS-2024-00123'.
		const key = caseKey(params.nyckel);
		if (key !== null && key !== params.nyckel) redirect(307, matterHref(key, linkPer));
		error(404, 'Ärendet finns inte i de handlingar som är inlästa.');
	}
	return { matter, per, linkPer };
};
