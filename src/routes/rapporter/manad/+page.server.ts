import { error } from '@sveltejs/kit';
import { doneFilter, makeReport, openFilter } from '$lib/domain/report.ts';
import { parseReportQuestion } from '$lib/domain/report-question.ts';
import { listBodies, meetingDates } from '$lib/server/repositories/bodies.ts';
import { allCommitments } from '$lib/server/repositories/commitment-list.ts';
import { readOverview } from '$lib/server/repositories/overview.ts';
import { REPORTS } from '$lib/ui/text/reports.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const bodies = await listBodies(db);
	const { fields, issues, question } = parseReportQuestion(url.searchParams, today);
	if (!question) return { bodies, fields, issues, sheet: null };

	const body = bodies.find(({ id }) => id === question.body) ?? null;
	if (question.body && !body) error(404, REPORTS.unknownBody);

	const overview = await readOverview(db, question);
	const open = await allCommitments(db, openFilter(question), today);
	const done = await allCommitments(db, doneFilter(question), today);
	const meetings = await meetingDates(db, question.body);
	return {
		bodies,
		fields,
		issues,
		sheet: {
			report: makeReport(question, { open, done, overview }),
			body: body?.name ?? null,
			overview,
			meetings,
		},
	};
};
