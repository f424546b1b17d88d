import type { PrintedReport, ReportSheet } from '../../domain/report/printed-report.ts';
import { writeCsv } from './csv.ts';
import { typeset } from './pdf/typeset.ts';

/** The forms of a report beside the page: in addresses, and as the ending of a file. */
export const REPORT_FORMS = ['pdf', 'arkiv.pdf', 'docx', 'xlsx', 'csv'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** The same report in words for paper, and in rows for spreadsheets. */
export interface WritableReport {
	readonly printed: PrintedReport;
	readonly rows: readonly [open: ReportSheet, done: ReportSheet];
}

export const MEDIA_TYPES: Readonly<Record<ReportForm, string>> = {
	pdf: 'application/pdf',
	'arkiv.pdf': 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8',
};

/** A report as a file. The same report gives the same bytes in every form. CSV has one table: the open ones. */
export async function writeReport(form: ReportForm, { printed, rows }: WritableReport): Promise<Buffer> {
	switch (form) {
		case 'pdf':
			return (await typeset(printed, 'ua-1'))[0];
		case 'arkiv.pdf':
			return (await typeset(printed, 'a-2a'))[0];
		// The libraries are read in when they are asked for: the server starts without them.
		case 'docx':
			return (await import('./docx.ts')).writeDocx(printed);
		case 'xlsx':
			return (await import('./xlsx.ts')).writeXlsx(rows, printed.per);
		case 'csv':
			return Buffer.from(writeCsv(rows[0]));
	}
}

/** A report in all its forms. Both PDFs are set at once. */
export async function writeAllForms(report: WritableReport): Promise<Map<ReportForm, Buffer>> {
	const [pdf, archive] = await typeset(report.printed, 'ua-1', 'a-2a');
	const files = new Map<ReportForm, Buffer>([
		['pdf', pdf],
		['arkiv.pdf', archive],
	]);
	for (const form of REPORT_FORMS) {
		if (!files.has(form)) files.set(form, await writeReport(form, report));
	}
	return files;
}

/** The form that a file name asks for by its ending; null when it is none of ours. */
export const formOf = (fileName: string): ReportForm | null =>
	// 'arkiv.pdf' before 'pdf': both end alike.
	[...REPORT_FORMS]
		.sort((a, b) => b.length - a.length)
		.find((form) => fileName.toLowerCase().endsWith(`.${form}`)) ?? null;
