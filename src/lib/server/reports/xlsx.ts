import writeExcelFile from 'write-excel-file/node';
import type { ReportSheet } from '../../domain/report/printed-report.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { withFixedTimes } from './fixed-zip.ts';

/** Sheets as an Excel workbook: days are days and numbers numbers, text is never a formula. The same rows give the same bytes. */
export async function writeXlsx(sheets: readonly ReportSheet[], day: PlainDate): Promise<Buffer> {
	const file = writeExcelFile(
		sheets.map(({ name, columns, rows }) => ({
			sheet: name,
			stickyRowsCount: 1,
			columns: columns.map(({ width }) => ({ width })),
			data: [
				columns.map(({ head }) => ({ value: head, type: String, ...HEAD })),
				...rows.map((row) => row.map((value, index) => cell(value, columns[index]!.kind))),
			],
		})),
	);
	return withFixedTimes(await file.toBuffer(), day);
}

const HEAD = { fontWeight: 'bold', alignVertical: 'top', wrap: true } as const;
const BODY = { alignVertical: 'top', wrap: true } as const;

function cell(value: string | number | null, kind: ReportSheet['columns'][number]['kind']) {
	if (value === null) return null;
	if (typeof value === 'number') return { value, type: Number, ...BODY };
	if (kind === 'date') {
		return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...BODY };
	}
	return { value, type: String, ...BODY };
}
