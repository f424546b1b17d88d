import { listBodies, meetingDates } from '$lib/server/repositories/bodies.ts';
import { readDiagrams } from '$lib/server/repositories/figures/diagrams.ts';
import { dayAsked } from '../day-asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const { per, wrong } = dayAsked(url, today);
	const bodies = await listBodies(db);
	const body = bodies.find(({ id }) => id === url.searchParams.get('organ'))?.id ?? null;
	return {
		...{ bodies, body, wrong },
		diagrams: await readDiagrams(db, { per, body }),
		meetings: await meetingDates(db, body),
	};
};
