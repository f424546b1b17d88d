import { listBodies, meetingDates } from '$lib/server/repositories/bodies.ts';
import { listReports } from '$lib/server/repositories/reports/reports.ts';
import { listUnits } from '$lib/server/repositories/units.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const [bodies, days] = [await listBodies(locals.db), await meetingDates(locals.db, null)];
	const units = await listUnits(locals.db);
	const reports = await listReports(locals.db);
	return { bodies, units, today: locals.today, hasMeetings: days.length > 0, reports };
};
