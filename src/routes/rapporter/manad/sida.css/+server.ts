import { parseReportQuestion } from '$lib/domain/report-question.ts';
import { listBodies } from '$lib/server/repositories/bodies.ts';
import { pageMargins } from '$lib/ui/report/page-margins.ts';
import type { RequestHandler } from './$types';

/** What stands in the upper margin of the printed sheet with the same parameters. */
export const GET: RequestHandler = async ({ locals: { db, today }, url }) => {
	const { question } = parseReportQuestion(url.searchParams, today);
	const body = question && (await listBodies(db)).find(({ id }) => id === question.body);
	const css = question ? pageMargins(body?.name ?? null, question.per) : '';
	return new Response(css, {
		headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-store' },
	});
};
