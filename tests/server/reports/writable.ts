import type { CommitmentRow } from '../../../src/lib/domain/commitment.ts';
import type { DueMonth, UnitTally } from '../../../src/lib/domain/overview.ts';
import { endOfMonth } from '../../../src/lib/domain/plain-date.ts';
import { makeReport } from '../../../src/lib/domain/report/report.ts';
import type { ReportParts } from '../../../src/lib/domain/report/report-parts.ts';
import type { ReportContent } from '../../../src/lib/domain/report/report-content.ts';
import type { WritableReport } from '../../../src/lib/server/reports/write-report.ts';
import { printedReport } from '../../../src/lib/ui/report/printed-report.ts';
import { reportRows } from '../../../src/lib/ui/report/report-rows.ts';
import { overviewOf, PER, SINCE } from '../../domain/report-sample.ts';

export const BODY = 'Kommunstyrelsens trygghetsutskott';

/** A whole report of these rows, as it is kept. */
export function contentOf(
	open: readonly CommitmentRow[],
	done: readonly CommitmentRow[] = [],
	parts: Partial<ReportParts> = {},
): ReportContent {
	const count = (timing: string) => open.filter((row) => row.timing === timing).length;
	const tally = {
		...overviewOf().tally,
		...{ open: open.length, overdue: count('overdue'), dueSoon: count('due-soon') },
		...{ onTrack: count('on-track'), undated: count('undated'), ageing: count('ageing') },
	};
	const overview = overviewOf({ tally }, { openThen: open.length, openNow: open.length });
	return {
		format: 1,
		report: makeReport({ body: 'tu', per: PER, since: SINCE, large: false }, { open, done, overview }),
		body: BODY,
		figures: { per: PER, tally, months: monthsOf(open), undatedAges: [], units: unitsOf(open) },
		parts: { recurring: [], staffing: [], asked: [], ...parts },
		meetings: ['2023-10-11'],
	};
}

function monthsOf(rows: readonly CommitmentRow[]): DueMonth[] {
	const months = new Map<string, DueMonth>();
	for (const { deadline, timing, blockedBy } of rows) {
		if (!deadline || (timing !== 'overdue' && timing !== 'due-soon' && timing !== 'on-track')) continue;
		const month = deadline.date.slice(0, 7);
		const from = `${month}-01`;
		const { count = 0, blocked = 0 } = months.get(month + timing) ?? {};
		const counts = { count: count + 1, blocked: blocked + Math.min(1, blockedBy.length) };
		months.set(month + timing, { month, from, to: endOfMonth(from), timing, ...counts });
	}
	return [...months.values()];
}

function unitsOf(rows: readonly CommitmentRow[]): UnitTally[] {
	const none = { overdue: 0, 'due-soon': 0, 'on-track': 0, undated: 0, ageing: 0 };
	const units = new Map(rows.map((row) => [row.responsible[0]?.id, row.responsible[0] ?? null]));
	return [...units.values()].map((unit) => {
		const own = rows.filter((row) => row.responsible[0]?.id === unit?.id);
		const of = (timing: string) => own.filter((row) => row.timing === timing).length;
		return {
			...{ unit, open: own.length, overdue: of('overdue'), dueSoon: of('due-soon') },
			...{ onTrack: of('on-track'), undated: of('undated'), ageing: of('ageing') },
			...{ blocked: 0, blockedOf: none },
		};
	});
}

/** The same, ready for every form; saved as R-2023-0001. */
export function writable(content: ReportContent, large = false): WritableReport {
	const saved = {
		...{ number: 'R-2023-0001', body: { id: 'tu', name: BODY }, unit: null, per: PER, since: SINCE },
		...{ open: content.report.sums.open, overdue: content.report.sums.overdue },
		...{ savedAt: '2023-10-20T08:00:00.000Z', savedBy: 'Astrid Ek', checksum: 'ab12'.repeat(16) },
	};
	return { printed: printedReport(content, { saved, large }), rows: reportRows(content) };
}
