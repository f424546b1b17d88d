import type { Db } from '../database/open.ts';
import { databaseTrouble } from '../database/dialect.ts';
import { findOriginal } from '../repositories/documents/documents.ts';
import type { ReadDocument, ReadOutcome } from '../operations/documents/import-document.ts';
import { storeReading } from '../operations/documents/store-reading.ts';
import { MOST_ATTEMPTS, type Claim, type Clock } from './claim.ts';
import { giveBack, renewLease, type Progress } from './lease.ts';
import { onWake } from './wake.ts';

export interface JobContext {
	readonly db: Db;
	readonly read: ReadDocument;
	readonly clock: Clock;
}

/**
 * Reads one document that has been claimed, and keeps the result. Never throws: what goes wrong with our own machinery
 * puts it back in the queue, at most three times. Stopped by `stop` it goes back as well; a reading that was cancelled
 * or taken over meanwhile is let go.
 */
export async function runJob(context: JobContext, claim: Claim, stop?: AbortSignal): Promise<void> {
	const lost = new AbortController();
	const progress = { done: 0, total: null as number | null };
	const rest = beat(context.db, claim, progress, lost);
	const signal = AbortSignal.any([lost.signal, ...(stop ? [stop] : [])]);
	try {
		const outcome = await readOrStop(context, claim, progress, signal);
		if (lost.signal.aborted) return;
		if (outcome === null) await giveBack(context.db, claim, false);
		else await keep(context, claim, outcome);
	} catch (error) {
		if (lost.signal.aborted) return;
		console.error(error);
		await afterFault(context, claim).catch(console.error);
	} finally {
		await rest();
	}
}

/** Null when it was stopped before there was a result. */
async function readOrStop(
	{ db, read }: JobContext,
	{ documentId }: Claim,
	progress: { done: number; total: number | null },
	signal: AbortSignal,
): Promise<ReadOutcome | null> {
	const original = await findOriginal(db, documentId);
	if (!original) throw new Error(`Document ${documentId} is gone.`);
	const stopped = new Promise<null>((resolve) => {
		if (signal.aborted) resolve(null);
		signal.addEventListener('abort', () => resolve(null), { once: true });
	});
	const onProgress = (done: number, total: number) => Object.assign(progress, { done, total });
	const reading = read(original.file, original.fileName, { onProgress, signal });
	// One that fails after it was stopped is nobody's business any more.
	reading.catch(() => {});
	return Promise.race([reading, stopped]);
}

/** Renews the lease each second and whenever the queue is touched, so that a cancelled reading ends at once. */
function beat(db: Db, claim: Claim, progress: Progress, lost: AbortController): () => Promise<void> {
	let beating: Promise<void> | null = null;
	const renew = async () => {
		if (!(await renewLease(db, claim, progress))) lost.abort();
	};
	const once = () => {
		beating ??= renew()
			.catch(console.error)
			.finally(() => (beating = null));
	};
	const timer = setInterval(once, 1000);
	const deafen = onWake(once);
	return async () => {
		clearInterval(timer);
		deafen();
		await beating;
	};
}

/** A database that is busy for a while must not cost the reading of a hundred pages. */
async function keep({ db, clock }: JobContext, claim: Claim, outcome: ReadOutcome): Promise<void> {
	for (let attempt = 1; ; attempt++) {
		try {
			await storeReading({ db, ...clock(), actor: claim.actor }, claim, outcome);
			return;
		} catch (error) {
			if (databaseTrouble(error) !== 'locked' || attempt === 5) throw error;
		}
	}
}

async function afterFault({ db, clock }: JobContext, claim: Claim): Promise<void> {
	if (claim.attempt < MOST_ATTEMPTS) return giveBack(db, claim, true);
	const outcome: ReadOutcome = { ok: false, mediaType: null, problem: 'server' };
	await storeReading({ db, ...clock(), actor: claim.actor }, claim, outcome);
}
