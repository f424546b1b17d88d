import type { JobState } from '../../domain/job.ts';
import type { Db } from '../database/open.ts';
import type { Trx } from '../database/transact.ts';
import type { Claim } from './claim.ts';
import { OWNER } from './owner.ts';

/** A process that has not been heard of for so long is taken for dead; the heart beats far more often. */
const LEASE = 30_000;

/** Until when a process that is heard of at `instant` (ms) keeps its job: UTC. */
export const leaseFrom = (instant: number) => new Date(instant + LEASE).toISOString();

export interface Progress {
	readonly done: number;
	readonly total: number | null;
}

/** Says that the reading goes on, and how far it has come. False when it is no longer ours: cancelled, or taken over. */
export async function renewLease(db: Db, claim: Claim, { done, total }: Progress): Promise<boolean> {
	const { numUpdatedRows } = await ours(db, claim)
		.set({ lease_until: leaseFrom(Date.now()), pages_done: done, pages_total: total })
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Inside the transaction that keeps the result: whether it is still ours to keep. */
export async function isStillOurs(trx: Trx, claim: Claim): Promise<boolean> {
	const row = await trx
		.selectFrom('jobs')
		.select('id')
		.where('id', '=', claim.id)
		.where('state', '=', 'running')
		.where('owner', '=', OWNER)
		.where('attempts', '=', claim.attempt)
		.executeTakeFirst();
	return row !== undefined;
}

/** Gives a reading back to the queue, at its old place. When we were told to stop, the try does not count. */
export async function giveBack(db: Db, claim: Claim, counts: boolean): Promise<void> {
	await ours(db, claim)
		.set({ state: 'queued', owner: null, lease_until: null, attempts: claim.attempt - (counts ? 0 : 1) })
		.execute();
}

/** The job is over: read, failed or cancelled. `now` is UTC. */
export async function endJob(
	trx: Trx,
	id: string,
	{ state, problem = null, now }: { state: JobState; problem?: string | null; now: string },
): Promise<void> {
	await trx
		.updateTable('jobs')
		.set({ state, problem, owner: null, lease_until: null, ended_at: now })
		.where('id', '=', id)
		.execute();
}

/** The row, as long as it is this very try of this very process. */
const ours = (db: Db, { id, attempt }: Claim) =>
	db
		.updateTable('jobs')
		.where('id', '=', id)
		.where('state', '=', 'running')
		.where('owner', '=', OWNER)
		.where('attempts', '=', attempt);
