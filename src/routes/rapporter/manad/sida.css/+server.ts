import { parseReportQuestion } from '$lib/domain/report/report-question.ts';
import { whoseReport } from '$lib/server/repositories/reports/report-whose.ts';
import { pageMargins } from '$lib/ui/report/page-margins.ts';
import type { RequestHandler } from './$types';

/** What stands in the upper margin of the printed sheet with the same parameters. */
export const GET: RequestHandler = async ({ locals: { db, today }, url }) => {
	const { question } = parseReportQuestion(url.searchParams, today);
	const whose = question && (await whoseReport(db, question));
	const css = whose ? pageMargins(whose, question.per) : '';
	return new Response(css, {
		headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-store' },
	});
};
