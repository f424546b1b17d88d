import { error } from '@sveltejs/kit';
import { parseReportQuestion } from '$lib/domain/report/report-question.ts';
import { readReportContent } from '$lib/server/repositories/reports/report-content.ts';
import { whoseReport } from '$lib/server/repositories/reports/report-whose.ts';
import { sinceLastReport } from '$lib/server/repositories/reports/reports.ts';
import { REPORTS } from '$lib/ui/text/reports.ts';
import { fileOf, formIn } from '../../../report-file.ts';
import type { RequestHandler } from './$types';

/** The sheet that the address asks for as a file, without a number: it has not been saved. */
export const GET: RequestHandler = async ({ locals: { db, today }, params, url }) => {
	const form = formIn(params.form);
	const { question } = await sinceLastReport(db, parseReportQuestion(url.searchParams, today));
	if (!form || !question || !(await whoseReport(db, question))) error(404, REPORTS.unknown);
	const content = await readReportContent(db, question);
	const { body, unit, per } = question;
	const name = ['uppfoljning', body ?? (unit ? '' : 'alla'), unit ?? '', per].filter(Boolean).join('-');
	return fileOf(form, content, { name, saved: null, large: question.large });
};
