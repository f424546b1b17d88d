import { error } from '@sveltejs/kit';
import { findReport, listReports } from '$lib/server/repositories/reports/reports.ts';
import { RenderOnly } from '$lib/ui/layout/render-only.ts';
import { sealInWords } from '$lib/ui/text/report-captions.ts';
import { SAVED_REPORTS } from '$lib/ui/text/saved-reports.ts';
import type { PageServerLoad } from './$types';

/** A sheet of paper: a thousand rows are read, not worked in, and need not be sent twice (once more as data for a script). */
export const csr = false;

export const load: PageServerLoad = async ({ locals: { db }, params, url }) => {
	const found = await findReport(db, params.nr);
	if (!found) error(404, SAVED_REPORTS.unknown);
	const { saved, content } = found;
	const { report, body, unit, figures, parts, meetings } = content;
	const question = { ...report.question, large: url.searchParams.get('text') === 'stor' };
	const others = await listReports(db, report.question);
	return {
		saved,
		/** The report of the same before this one. */
		before: others.find(({ per }) => per < saved.per)?.number ?? null,
		large: question.large,
		sheet: new RenderOnly({
			...{ report: { ...report, question }, body, unit, figures, parts, meetings },
			seal: sealInWords(saved),
		}),
	};
};
