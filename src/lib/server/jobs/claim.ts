import type { Selectable } from 'kysely';
import type { JobKind } from '../../domain/job.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Db } from '../database/open.ts';
import type { Tables } from '../database/tables.ts';
import { transact, type Trx } from '../database/transact.ts';
import type { Context } from '../operations/context.ts';
import { failReading } from '../operations/documents/fail-reading.ts';
import { endJob, leaseFrom } from './lease.ts';
import { isGone, OWNER } from './owner.ts';

/** The instant (UTC) and the day in Stockholm that a reading is recorded under. */
export type Clock = () => { readonly now: string; readonly today: PlainDate };

/** A reading that this process has taken. `attempt` and the owner tell whether its result still counts. */
export interface Claim {
	readonly id: string;
	readonly documentId: string;
	readonly kind: JobKind;
	readonly attempt: number;
	readonly actor: Context['actor'];
}

/** How many times a reading is started whose process dies; a file that kills it shall not do so for ever. */
export const MOST_ATTEMPTS = 3;

type JobRow = Selectable<Tables['jobs']>;

/** Takes the reading that has waited longest; null when none waits. Those whose process has died wait again first. */
export async function claimJob(db: Db, clock: Clock): Promise<Claim | null> {
	// Idle processes ask every second: they must not write.
	if (!(await somethingToDo(db))) return null;
	return transact(db, async (trx) => {
		for (const job of (await runningJobs(trx)).filter(isDead)) await takeBack(trx, clock, job);
		const row = await trx
			.updateTable('jobs')
			.set((eb) => ({
				...{ state: 'running', owner: OWNER, lease_until: leaseFrom(Date.now()), started_at: clock().now },
				...{ pages_done: 0, pages_total: null },
				attempts: eb('attempts', '+', 1),
			}))
			.where('id', '=', (eb) =>
				eb.selectFrom('jobs').select('id').where('state', '=', 'queued').orderBy('arrival').limit(1),
			)
			.returningAll()
			.executeTakeFirst();
		return row ? claimOf(row) : null;
	});
}

/** Whether anything waits or runs, here or elsewhere. */
export const isQueueBusy = async (db: Db): Promise<boolean> =>
	(await someoneWaits(db)) || (await runningJobs(db)).length > 0;

const somethingToDo = async (db: Db): Promise<boolean> =>
	(await someoneWaits(db)) || (await runningJobs(db)).some(isDead);

/** A whole archive may wait: its rows are not gone through to know that there are some. */
const someoneWaits = async (db: Db): Promise<boolean> =>
	(await db.selectFrom('jobs').select('id').where('state', '=', 'queued').limit(1).executeTakeFirst()) !==
	undefined;

const runningJobs = (db: Db): Promise<JobRow[]> =>
	db.selectFrom('jobs').selectAll().where('state', '=', 'running').orderBy('arrival').execute();

/** By the clock of the machine, also where the day of the product stands still. */
const isDead = (job: JobRow) =>
	job.owner === null || (job.lease_until ?? '') < new Date().toISOString() || isGone(job.owner);

async function takeBack(trx: Trx, clock: Clock, job: JobRow): Promise<void> {
	if (job.attempts < MOST_ATTEMPTS) {
		await trx
			.updateTable('jobs')
			.set({ state: 'queued', owner: null, lease_until: null })
			.where('id', '=', job.id)
			.execute();
		return;
	}
	const claim = claimOf(job);
	await failReading(trx, { ...clock(), actor: claim.actor }, claim, { mediaType: null, problem: 'gave-up' });
	await endJob(trx, job.id, { state: 'failed', problem: 'gave-up', now: clock().now });
}

const claimOf = (row: JobRow): Claim => ({
	id: row.id,
	documentId: row.document_id,
	kind: row.kind,
	attempt: row.attempts,
	actor: { id: row.asked_by_id, name: row.asked_by_name },
});
