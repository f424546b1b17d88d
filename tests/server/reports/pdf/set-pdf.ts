import type { PdfStandard } from '../../../../src/lib/server/reports/pdf/typeset.ts';
import { writeReport } from '../../../../src/lib/server/reports/write-report.ts';
import { manyRows } from '../../../domain/report-sample.ts';
import { contentOf, writable } from '../writable.ts';

/** Set once for all the tests that look at it. */
export function setPdf(count: number, standard: PdfStandard = 'ua-1'): Promise<Buffer> {
	const key = `${count} ${standard}`;
	const report = writable(contentOf(numbered(count), manyRows(count).slice(0, 2)));
	if (!set.has(key)) set.set(key, writeReport(standard === 'ua-1' ? 'pdf' : 'arkiv.pdf', report));
	return set.get(key)!;
}

/** Rows whose first and last words tell which row they belong to. */
export const numbered = (count: number) =>
	manyRows(count).map((row, index) => ({ ...row, wording: `Start${index}s ${row.wording} Slut${index}s` }));

const set = new Map<string, Promise<Buffer>>();
