import { error } from '@sveltejs/kit';
import { findReport } from '$lib/server/repositories/reports/reports.ts';
import { SAVED_REPORTS } from '$lib/ui/text/saved-reports.ts';
import { fileOf, formIn } from '../../../report-file.ts';
import type { RequestHandler } from './$types';

/** A saved report as a file; with `?text=stor` in large print. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const form = formIn(params.form);
	const found = await findReport(locals.db, params.nr);
	if (!form || !found) error(404, SAVED_REPORTS.unknown);
	const { saved, content } = found;
	const large = url.searchParams.get('text') === 'stor';
	return fileOf(form, content, { name: saved.number, saved, large });
};
