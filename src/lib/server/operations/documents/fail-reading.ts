import type { Claim } from '../../jobs/claim.ts';
import type { Trx } from '../../database/transact.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import type { Context } from '../context.ts';

/** Notes why a document could not be read. One that was read before keeps the reading that it has. */
export async function failReading(
	trx: Trx,
	context: Omit<Context, 'db'>,
	{ documentId }: Claim,
	{ mediaType, problem }: { readonly mediaType: string | null; readonly problem: string },
): Promise<void> {
	const { state } = await trx
		.selectFrom('documents')
		.select('state')
		.where('id', '=', documentId)
		.executeTakeFirstOrThrow();
	const occasion = { documentId, date: context.today };
	if (state === 'read') {
		await appendEvent(trx, context, occasion, { kind: 'rereading-failed', problem });
		return;
	}
	await trx
		.updateTable('documents')
		.set((eb) => ({
			...{ state: 'failed', problem, version: eb('version', '+', 1) },
			...(mediaType !== null && { media_type: mediaType }),
		}))
		.where('id', '=', documentId)
		.execute();
	await appendEvent(trx, context, occasion, { kind: 'document-failed', problem });
}
