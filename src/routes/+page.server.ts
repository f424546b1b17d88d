import { addMonths } from '$lib/domain/plain-date.ts';
import { listBodies, meetingDates } from '$lib/server/repositories/bodies.ts';
import { listDocuments } from '$lib/server/repositories/documents/documents.ts';
import { readFrontPage } from '$lib/server/repositories/figures/overview.ts';
import { dayAsked } from './day-asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { db, today }, url }) => {
	const { per, wrong } = dayAsked(url, today);
	const bodies = await listBodies(db);
	const wanted = url.searchParams.get('organ') || null;
	const body = bodies.find(({ id }) => id === wanted)?.id ?? null;
	const [overview, meetings] = await Promise.all([
		readFrontPage(db, { per, since: addMonths(per, -1), body }),
		meetingDates(db, body),
	]);
	const { open, closed, doneNotReported, proposed } = overview.tally;
	// Only an installation without a single commitment needs to be told what to do first: not a body or a past day.
	const isAll = body === null && per === today;
	const isNew = isAll && open + closed + doneNotReported + proposed === 0;
	const documents = isNew ? await listDocuments(db) : null;
	return {
		overview,
		bodies,
		meetings,
		body,
		wrong,
		start: documents && {
			documents: documents.length,
			pending: documents.reduce((sum, { counts }) => sum + counts.pending, 0),
		},
	};
};
