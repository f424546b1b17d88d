import { error } from '@sveltejs/kit';
import { findReport } from '$lib/server/repositories/reports.ts';
import { MEDIA_TYPES, REPORT_FORMS, writeReport } from '$lib/server/reports/write-report.ts';
import { printedReport } from '$lib/ui/report/printed-report.ts';
import { reportRows } from '$lib/ui/report/report-rows.ts';
import { SAVED_REPORTS } from '$lib/ui/text/saved-reports.ts';
import type { RequestHandler } from './$types';

/** A saved report as a file; with `?text=stor` in large print. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const form = REPORT_FORMS.find((each) => each === params.form);
	const found = await findReport(locals.db, params.nr);
	if (!form || !found) error(404, SAVED_REPORTS.unknown);
	const { saved, content } = found;
	const large = url.searchParams.get('text') === 'stor';
	const bytes = await writeReport(form, {
		printed: printedReport(content, { saved, large }),
		rows: reportRows(content),
	});
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': MEDIA_TYPES[form],
			'content-length': String(bytes.length),
			'content-disposition': `attachment; filename="${saved.number}${large ? '-stor' : ''}.${form}"`,
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'private, no-cache',
		},
	});
};
