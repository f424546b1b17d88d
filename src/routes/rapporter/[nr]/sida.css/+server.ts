import { findReport } from '$lib/server/repositories/reports/reports.ts';
import { pageMargins } from '$lib/ui/report/page-margins.ts';
import type { RequestHandler } from './$types';

/** What stands in the upper margin of a saved report's paper. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const found = await findReport(locals.db, params.nr);
	const css = found ? pageMargins(found.content, found.saved.per) : '';
	return new Response(css, {
		headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-store' },
	});
};
