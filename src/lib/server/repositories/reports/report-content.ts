import { doneFilter, makeReport, openFilter, type ReportQuestion } from '../../../domain/report/report.ts';
import type { ReportContent } from '../../../domain/report/report-content.ts';
import type { Db } from '../../database/open.ts';
import { snapshot } from '../../database/transact.ts';
import { meetingDates } from '../bodies.ts';
import { allCommitments } from '../commitments/commitment-list.ts';
import { readOverview } from '../figures/overview.ts';
import { readReportParts } from './report-parts.ts';
import { whoseReport } from './report-whose.ts';

/**
 * All that a sheet says, from one state of the database. The same database and question give the same content, always.
 * Large print is a way of showing it: it is not part of the content. Throws when there is no such body or unit.
 */
export const readReportContent = (db: Db, question: ReportQuestion): Promise<ReportContent> =>
	snapshot(db, async (trx) => {
		const whose = await whoseReport(trx, question);
		if (!whose) throw new Error('There is no such body or unit to report on.');
		const overview = await readOverview(trx, question);
		const open = await allCommitments(trx, openFilter(question), question.per);
		const done = await allCommitments(trx, doneFilter(question), question.per);
		const { per, tally, months, undatedAges, units } = overview;
		return {
			format: 1,
			report: makeReport({ ...question, large: false }, { open, done, overview }),
			...whose,
			// Of one unit there is nothing to compare between units.
			figures: { per, tally, months, undatedAges, units: question.unit ? [] : units },
			parts: await readReportParts(trx, question, [...open, ...done]),
			meetings: await meetingDates(trx, question.body),
		};
	});
