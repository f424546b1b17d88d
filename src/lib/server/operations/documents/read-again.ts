import { isListed } from '../../../domain/lists/list-rule.ts';
import type { Db } from '../../database/open.ts';
import { transact, type Trx } from '../../database/transact.ts';
import { enqueue } from '../../jobs/enqueue.ts';
import { wakeRunners } from '../../jobs/wake.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';

/**
 * Puts a document in the queue once more, from its original bytes: one that failed or was cancelled is tried again; one
 * that is read is read with the rules of today, and nothing that a person has decided is touched.
 */
export async function readAgain(
	context: Context,
	documentId: string,
): Promise<Result<{ documentId: string }, never>> {
	const answer = await transact(context.db, async (trx) => {
		const document = await trx
			.selectFrom('documents')
			.select(['state', 'replaced_by', 'ruleset_version as rulesetVersion'])
			.where('id', '=', documentId)
			.executeTakeFirst();
		if (!document) return refused(issue('documentId', 'not-found'));
		if (document.replaced_by !== null) return refused(issue('documentId', 'replaced'));
		if (isListed(document)) return refused(issue('documentId', 'is-a-list'));
		return (await ask(trx, context, documentId, document.state === 'read'))
			? success({ documentId })
			: refused(issue('documentId', 'already-queued'));
	});
	wakeRunners();
	return answer;
}

/** All that were read with other rules than `rulesetVersion`; null: all that are read. Answers with how many. */
export async function readAllAgain(context: Context, rulesetVersion: string | null): Promise<number> {
	let count = 0;
	for (const id of await readWithOtherRules(context.db, rulesetVersion)) {
		if ((await readAgain(context, id)).ok) count += 1;
	}
	return count;
}

async function ask(trx: Trx, context: Context, documentId: string, isRead: boolean): Promise<boolean> {
	if (!(await enqueue(trx, context, documentId, isRead ? 'read-again' : 'read'))) return false;
	await appendEvent(trx, context, { documentId, date: context.today }, { kind: 'reading-asked' });
	return true;
}

async function readWithOtherRules(db: Db, rulesetVersion: string | null): Promise<string[]> {
	const rows = await db
		.selectFrom('documents')
		.select('id')
		.where('state', '=', 'read')
		.where('replaced_by', 'is', null)
		.where('id', 'not in', db.selectFrom('lists').select('id'))
		.$if(rulesetVersion !== null, (query) => query.where('ruleset_version', '!=', rulesetVersion ?? ''))
		.orderBy('imported_at')
		.orderBy('id')
		.execute();
	return rows.map(({ id }) => id);
}
