import type { ReportContent, SavedReport } from '$lib/domain/report/report-content.ts';
import { downloadHeaders } from '$lib/server/http/download-headers.ts';
import { MEDIA_TYPES, REPORT_FORMS, writeReport, type ReportForm } from '$lib/server/reports/write-report.ts';
import { writable } from '$lib/ui/report/writable.ts';

/** The form that an address asks for; null when it is none of ours. */
export const formIn = (form: string): ReportForm | null => REPORT_FORMS.find((each) => each === form) ?? null;

/** A report as a file to be saved under its name. */
export async function fileOf(
	form: ReportForm,
	content: ReportContent,
	{ name, saved, large }: { name: string; saved: SavedReport | null; large: boolean },
): Promise<Response> {
	const bytes = await writeReport(form, writable(content, { saved, large }));
	const fileName = `${name}${large ? '-stor' : ''}.${form}`;
	return new Response(new Uint8Array(bytes), {
		headers: downloadHeaders(fileName, MEDIA_TYPES[form], bytes.length),
	});
}
