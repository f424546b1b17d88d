import type { ReportSheet } from '../../domain/report/printed-report.ts';

/**
 * A sheet's rows as Excel in Swedish opens them: semicolons, CRLF, UTF-8 with a byte order mark, quoted by RFC 4180.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 */
export const writeCsv = ({ columns, rows }: ReportSheet): string =>
	'\ufeff' +
	[columns.map(({ head }) => head), ...rows].map((row) => row.map(field).join(';') + '\r\n').join('');

function field(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const safe = FORMULA.test(value) ? `'${value}` : value;
	return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const FORMULA = /^\s*[=+\-@\t\r]/;
