import { transact, type Trx } from '../../database/transact.ts';
import type { Claim } from '../../jobs/claim.ts';
import { endJob, isStillOurs } from '../../jobs/lease.ts';
import { writePages } from '../../repositories/documents/document-pages.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { writeMotionSightings } from '../../repositories/motions/motion-index.ts';
import { rereadDocument } from '../../rereading/reread-document.ts';
import type { Context } from '../context.ts';
import { failReading } from './fail-reading.ts';
import type { ReadOutcome } from './import-document.ts';
import { insertReading } from './insert-reading.ts';
import { writeFacts, type ReadOutcomeOf } from './read-facts.ts';

/**
 * Keeps what a reading gave, or why there is none, and ends its job, in one transaction. A reading that is no longer
 * ours (cancelled, or taken over by another process) leaves no trace.
 */
export function storeReading(context: Context, claim: Claim, outcome: ReadOutcome): Promise<void> {
	return transact(context.db, async (trx) => {
		if (!(await isStillOurs(trx, claim))) return;
		const { now } = context;
		if (!outcome.ok) {
			await failReading(trx, context, claim, outcome);
			await endJob(trx, claim.id, { state: 'failed', problem: outcome.problem, now });
			return;
		}
		const { state } = await trx
			.selectFrom('documents')
			.select('state')
			.where('id', '=', claim.documentId)
			.executeTakeFirstOrThrow();
		if (state === 'read') await rereadDocument(trx, context, claim.documentId, outcome);
		else await keep(trx, context, claim.documentId, outcome);
		await writeMotionSightings(trx, claim.documentId);
		await writePages(trx, claim.documentId, outcome.pages ?? []);
		await endJob(trx, claim.id, { state: 'done', now });
	});
}

async function keep(trx: Trx, context: Context, documentId: string, outcome: ReadOutcomeOf): Promise<void> {
	const { reading } = outcome;
	const similarTo = await writeFacts(trx, documentId, outcome);
	await insertReading(trx, documentId, reading);
	await appendEvent(
		trx,
		context,
		{ documentId, date: context.today },
		{
			kind: 'document-read',
			rulesetVersion: reading.rulesetVersion,
			items: reading.items.length,
			suggestions: reading.suggestions.length,
			closings: reading.closings.length,
			similarTo,
		},
	);
}
