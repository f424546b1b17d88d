import { error, fail, redirect } from '@sveltejs/kit';
import { parseReportQuestion } from '$lib/domain/report-question.ts';
import { saveReport } from '$lib/server/operations/save-report.ts';
import { listBodies } from '$lib/server/repositories/bodies.ts';
import { readReportContent } from '$lib/server/repositories/report-content.ts';
import { sinceLastReport } from '$lib/server/repositories/reports.ts';
import { REPORTS } from '$lib/ui/text/reports.ts';
import { isStopped, saving } from '../../saving.ts';
import type { Actions, PageServerLoad } from './$types';

/** A sheet of paper: a thousand rows are read, not worked in, and need not be sent twice (once more as data for a script). */
export const csr = false;

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const bodies = await listBodies(db);
	const { fields, issues, question } = await sinceLastReport(
		db,
		parseReportQuestion(url.searchParams, today),
	);
	if (!question) return { bodies, fields, issues, question, sheet: null };
	if (question.body && !bodies.some(({ id }) => id === question.body)) error(404, REPORTS.unknownBody);
	const { report, ...rest } = await readReportContent(db, question);
	return { bodies, fields, issues, question, sheet: { report: { ...report, question }, ...rest } };
};

export const actions: Actions = {
	/** Keeps the sheet that the address asks for, and goes to it. */
	spara: async ({ locals, url }) => {
		const { question } = await sinceLastReport(
			locals.db,
			parseReportQuestion(url.searchParams, locals.today),
		);
		if (!question) return fail(400);
		const result = await saving(() => saveReport(locals, question));
		if (!result.ok) return fail(isStopped(result.issues) ? 503 : 400, { issues: result.issues ?? [] });
		redirect(303, `/rapporter/${result.value.number}${question.large ? '?text=stor' : ''}`);
	},
};
