import type { PrintedReport, ReportSheet } from '../../domain/report/printed-report.ts';
import type { ReportContent, SavedReport } from '../../domain/report/report-content.ts';
import { printedReport } from './printed-report.ts';
import { reportRows } from './report-rows.ts';

/** A report in the words of the paper, and in rows for spreadsheets: what its files are written from. */
export const writable = (
	content: ReportContent,
	{ saved = null, large = false }: { saved?: SavedReport | null; large?: boolean } = {},
): { printed: PrintedReport; rows: readonly [open: ReportSheet, done: ReportSheet] } => ({
	printed: printedReport(content, { saved, large }),
	rows: reportRows(content),
});
