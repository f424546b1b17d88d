import { error } from '@sveltejs/kit';
import { parseReportQuestion } from '$lib/domain/report-question.ts';
import { listBodies } from '$lib/server/repositories/bodies.ts';
import { readReportContent } from '$lib/server/repositories/report-content.ts';
import { sinceLastReport } from '$lib/server/repositories/reports.ts';
import { REPORTS } from '$lib/ui/text/reports.ts';
import { fileOf, formIn } from '../../../report-file.ts';
import type { RequestHandler } from './$types';

/** The sheet that the address asks for as a file, without a number: it has not been saved. */
export const GET: RequestHandler = async ({ locals: { db, today }, params, url }) => {
	const form = formIn(params.form);
	const { question } = await sinceLastReport(db, parseReportQuestion(url.searchParams, today));
	const isKnown = question?.body == null || (await listBodies(db)).some(({ id }) => id === question.body);
	if (!form || !question || !isKnown) error(404, REPORTS.unknownBody);
	const content = await readReportContent(db, question);
	const name = ['uppfoljning', question.body ?? 'alla', question.per].join('-');
	return fileOf(form, content, { name, saved: null, large: question.large });
};
