import type { Context } from '../operations/context.ts';
import type { ReadDocument } from '../operations/documents/import-document.ts';
import { claimJob, isQueueBusy } from './claim.ts';
import { runJob } from './run-job.ts';

/** So many documents are read at once, in every process. */
export const AT_ONCE = 2;

/**
 * Reads until the queue is empty and nothing is being read, also by other processes: for commands, seeds and tests that
 * want to wait. Events are recorded under the context's instant and day, by whoever asked for the reading.
 */
export async function runQueue({ db, now, today }: Context, read: ReadDocument): Promise<void> {
	const context = { db, read, clock: () => ({ now, today }) };
	const running = new Set<Promise<void>>();
	for (;;) {
		while (running.size < AT_ONCE) {
			const claim = await claimJob(db, context.clock);
			if (!claim) break;
			const job: Promise<void> = runJob(context, claim).finally(() => running.delete(job));
			running.add(job);
		}
		if (running.size > 0) await Promise.race(running);
		else if (await isQueueBusy(db)) await new Promise((done) => setTimeout(done, 200));
		else return;
	}
}
