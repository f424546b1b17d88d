import { isPlainDate } from '$lib/domain/plain-date.ts';
import { listBodies, meetingDates } from '$lib/server/repositories/bodies.ts';
import { readDiagrams } from '$lib/server/repositories/diagrams.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const written = url.searchParams.get('per') || null;
	const per = isPlainDate(written) ? written : today;
	const bodies = await listBodies(db);
	const body = bodies.find(({ id }) => id === url.searchParams.get('organ'))?.id ?? null;
	return {
		...{ bodies, body, wrong: written !== null && !isPlainDate(written) ? written : null },
		diagrams: await readDiagrams(db, { per, body }),
		meetings: await meetingDates(db, body),
	};
};
