import { transact } from '../../database/transact.ts';
import { endJob } from '../../jobs/lease.ts';
import { wakeRunners } from '../../jobs/wake.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';

/**
 * Takes a document out of the queue, or stops its reading: from this moment no result of it counts, and the process
 * that reads is stopped within a second. The bytes stay, and it can be read later.
 */
export async function cancelReading(
	context: Context,
	documentId: string,
): Promise<Result<{ documentId: string }, never>> {
	const answer = await transact(context.db, async (trx) => {
		const job = await trx
			.selectFrom('jobs')
			.select('id')
			.where('document_id', '=', documentId)
			.where('state', 'in', ['queued', 'running'])
			.executeTakeFirst();
		if (!job) return refused(issue('documentId', 'not-queued'));
		await endJob(trx, job.id, { state: 'cancelled', now: context.now });
		await appendEvent(trx, context, { documentId, date: context.today }, { kind: 'reading-cancelled' });
		return success({ documentId });
	});
	wakeRunners();
	return answer;
}
