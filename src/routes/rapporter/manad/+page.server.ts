import { error, fail, redirect } from '@sveltejs/kit';
import { parseReportQuestion } from '$lib/domain/report/report-question.ts';
import { saveReport } from '$lib/server/operations/save-report.ts';
import { listBodies } from '$lib/server/repositories/bodies.ts';
import { readReportContent } from '$lib/server/repositories/reports/report-content.ts';
import { whoseReport } from '$lib/server/repositories/reports/report-whose.ts';
import { sinceLastReport } from '$lib/server/repositories/reports/reports.ts';
import { listUnits } from '$lib/server/repositories/units.ts';
import { RenderOnly } from '$lib/ui/layout/render-only.ts';
import { REPORTS } from '$lib/ui/text/reports.ts';
import { isStopped, saving } from '../../saving.ts';
import type { Actions, PageServerLoad } from './$types';

/** A sheet of paper: a thousand rows are read, not worked in, and need not be sent twice (once more as data for a script). */
export const csr = false;

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const [bodies, units] = [await listBodies(db), await listUnits(db)];
	const { fields, issues, question } = await sinceLastReport(
		db,
		parseReportQuestion(url.searchParams, today),
	);
	if (!question) return { bodies, units, fields, issues, question, sheet: null };
	if (!(await whoseReport(db, question))) error(404, REPORTS.unknown);
	const { report, ...rest } = await readReportContent(db, question);
	const sheet = new RenderOnly({ report: { ...report, question }, ...rest });
	return { bodies, units, fields, issues, question, sheet };
};

export const actions: Actions = {
	/** Keeps the sheet that the address asks for, and goes to it. */
	spara: async ({ locals, url }) => {
		const { question } = await sinceLastReport(
			locals.db,
			parseReportQuestion(url.searchParams, locals.today),
		);
		if (!question) return fail(400);
		if (!(await whoseReport(locals.db, question))) error(404, REPORTS.unknown);
		const result = await saving(() => saveReport(locals, question));
		if (!result.ok) return fail(isStopped(result.issues) ? 503 : 400, { issues: result.issues ?? [] });
		redirect(303, `/rapporter/${result.value.number}${question.large ? '?text=stor' : ''}`);
	},
};
