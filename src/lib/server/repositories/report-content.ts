import { doneFilter, makeReport, openFilter, type ReportQuestion } from '../../domain/report.ts';
import type { ReportContent } from '../../domain/report-content.ts';
import type { Db } from '../database/open.ts';
import { snapshot } from '../database/transact.ts';
import { meetingDates } from './bodies.ts';
import { allCommitments } from './commitment-list.ts';
import { readOverview } from './overview.ts';
import { readReportParts } from './report-parts.ts';

/**
 * All that a sheet says, from one state of the database. The same database and question give the same content, always.
 * Large print is a way of showing it: it is not part of the content.
 */
export const readReportContent = (db: Db, question: ReportQuestion): Promise<ReportContent> =>
	snapshot(db, async (trx) => {
		const overview = await readOverview(trx, question);
		const open = await allCommitments(trx, openFilter(question), question.per);
		const done = await allCommitments(trx, doneFilter(question), question.per);
		const { per, tally, months, undatedAges, units } = overview;
		return {
			format: 1,
			report: makeReport({ ...question, large: false }, { open, done, overview }),
			body: await bodyName(trx, question.body),
			figures: { per, tally, months, undatedAges, units },
			parts: await readReportParts(trx, question, [...open, ...done]),
			meetings: await meetingDates(trx, question.body),
		};
	});

async function bodyName(db: Db, id: string | null): Promise<string | null> {
	if (id === null) return null;
	const { name } = await db
		.selectFrom('bodies')
		.select('name')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return name;
}
