import { compareReports } from '$lib/domain/report/report-comparison.ts';
import { findReport, listReports } from '$lib/server/repositories/reports/reports.ts';
import type { PageServerLoad } from './$types';

/** Two saved reports beside each other: `?a=R-2023-0003&b=R-2023-0004`, in any order. */
export const load: PageServerLoad = async ({ locals: { db }, url }) => {
	const numbers = ['a', 'b'].map((name) => url.searchParams.get(name) ?? '');
	const reports = await listReports(db);
	const [first, second] = [await findReport(db, numbers[0]!), await findReport(db, numbers[1]!)];
	if (!first || !second || first.saved.number === second.saved.number)
		return { reports, numbers, result: null };
	const [then, now] = first.saved.per <= second.saved.per ? [first, second] : [second, first];
	return {
		reports,
		numbers,
		result: {
			then: then.saved,
			now: now.saved,
			comparison: compareReports(then.content, now.content),
		},
	};
};
