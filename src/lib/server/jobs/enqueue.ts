import type { JobKind } from '../../domain/job.ts';
import { newId } from '../database/ids.ts';
import type { Trx } from '../database/transact.ts';
import type { Recorder } from '../repositories/commitments/events.ts';

/** Puts a reading last in the queue. False when the document already waits or is being read. */
export async function enqueue(
	trx: Trx,
	{ actor, now }: Recorder,
	documentId: string,
	kind: JobKind,
): Promise<boolean> {
	const live = await trx
		.selectFrom('jobs')
		.select('id')
		.where('document_id', '=', documentId)
		.where('state', 'in', ['queued', 'running'])
		.executeTakeFirst();
	if (live) return false;
	const { last } = await trx
		.selectFrom('jobs')
		.select((eb) => eb.fn.max('arrival').as('last'))
		.executeTakeFirstOrThrow();
	await trx
		.insertInto('jobs')
		.values({
			...{ id: newId(), arrival: (last ?? 0) + 1, document_id: documentId, kind, state: 'queued' },
			...{ attempts: 0, owner: null, lease_until: null, pages_done: 0, pages_total: null, problem: null },
			...{ asked_by_id: actor.id, asked_by_name: actor.name, asked_at: now },
		})
		.execute();
	return true;
}
