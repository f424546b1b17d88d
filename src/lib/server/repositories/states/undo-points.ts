import { newId } from '../../database/ids.ts';
import { fromJson } from '../../database/json.ts';
import type { StateTable } from '../../database/tables.ts';
import type { Trx } from '../../database/transact.ts';
import { followBlocking } from './blocking.ts';
import { unitIntervals } from './states.ts';

/** How a commitment stands, from day to day, before a change that can be taken back. */
export interface Before {
	readonly states: readonly StateTable[];
	/** Ids of the deadlines that it has had. */
	readonly deadlines: readonly string[];
}

export const newBatch = newId;

/** How a commitment stands now, to be kept before it is changed. */
export async function standing(trx: Trx, commitmentId: string): Promise<Before> {
	const states = await trx
		.selectFrom('commitment_states')
		.selectAll()
		.where('commitment_id', '=', commitmentId)
		.orderBy('from_date')
		.execute();
	const deadlines = await trx
		.selectFrom('deadlines')
		.select('id')
		.where('commitment_id', '=', commitmentId)
		.execute();
	return { states, deadlines: deadlines.map(({ id }) => id) };
}

/** Keeps what stood before the latest event of a commitment; an older one is forgotten. */
export async function keepUndoPoint(
	trx: Trx,
	commitmentId: string,
	point: {
		readonly batchId: string;
		readonly version: number;
		readonly day: string;
		readonly before: Before;
	},
): Promise<void> {
	const event = await trx
		.selectFrom('events')
		.select(['seq', 'kind', 'date'])
		.where('commitment_id', '=', commitmentId)
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	await forgetUndoPoint(trx, commitmentId);
	await trx
		.insertInto('undo_points')
		.values({
			...{ commitment_id: commitmentId, batch_id: point.batchId, version: point.version, day: point.day },
			...{ seq: event.seq, kind: event.kind, date: event.date, before: JSON.stringify(point.before) },
		})
		.execute();
}

/** The latest change can no longer be taken back. */
export async function forgetUndoPoint(trx: Trx, commitmentId: string): Promise<void> {
	await trx.deleteFrom('undo_points').where('commitment_id', '=', commitmentId).execute();
}

/** What was changed with one press of a button, in the order of the events; or the latest of one commitment. */
export const pointsOf = (
	trx: Trx,
	target: { readonly batchId: string } | { readonly commitmentId: string },
) =>
	trx
		.selectFrom('undo_points')
		.selectAll()
		.where((eb) =>
			'batchId' in target
				? eb('batch_id', '=', target.batchId)
				: eb('commitment_id', '=', target.commitmentId),
		)
		.orderBy('seq')
		.execute();

/** Puts back what stood before: states, who was responsible, and the deadlines. What blocks is as it is now. */
export async function putBack(trx: Trx, commitmentId: string, text: string): Promise<void> {
	const { states, deadlines } = fromJson<Before>(text);
	await trx.deleteFrom('commitment_states').where('commitment_id', '=', commitmentId).execute();
	await trx.insertInto('commitment_states').values(states).execute();
	await trx.deleteFrom('commitment_units').where('commitment_id', '=', commitmentId).execute();
	const units = unitIntervals(states).map((row) => ({ ...row, commitment_id: commitmentId }));
	if (units.length) await trx.insertInto('commitment_units').values(units).execute();
	await trx
		.deleteFrom('deadlines')
		.where('commitment_id', '=', commitmentId)
		.$if(deadlines.length > 0, (query) => query.where('id', 'not in', deadlines))
		.execute();
	await followBlocking(trx, commitmentId);
}
