import type { DocumentJob } from '../../../domain/job.ts';
import type { Db } from '../../database/open.ts';

/** The latest reading of each document, by its id; null: of all documents. */
export async function latestJobs(db: Db, ids: readonly string[] | null): Promise<Map<string, DocumentJob>> {
	const rows = await db
		.selectFrom('jobs as j')
		.select(['document_id', 'kind', 'state', 'pages_done', 'pages_total', 'problem', 'arrival'])
		.where('arrival', '=', (eb) =>
			eb
				.selectFrom('jobs as latest')
				.select((max) => max.fn.max('latest.arrival').as('latest'))
				.whereRef('latest.document_id', '=', 'j.document_id'),
		)
		.$if(ids !== null, (query) => query.where('document_id', 'in', ids ?? []))
		.orderBy('arrival')
		.execute();
	const waiting = rows.some(({ state }) => state === 'queued') ? await arrivalsOfWaiting(db) : [];
	return new Map(
		rows.map((row) => [
			row.document_id,
			{
				kind: row.kind,
				state: row.state,
				place: row.state === 'queued' ? waiting.indexOf(row.arrival) + 1 : null,
				pagesDone: row.pages_done,
				pagesTotal: row.pages_total,
				problem: row.problem,
			},
		]),
	);
}

async function arrivalsOfWaiting(db: Db): Promise<number[]> {
	const rows = await db
		.selectFrom('jobs')
		.select('arrival')
		.where('state', '=', 'queued')
		.orderBy('arrival')
		.execute();
	return rows.map(({ arrival }) => arrival);
}
