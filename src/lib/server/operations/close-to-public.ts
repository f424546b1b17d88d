import type { CommitmentDetail } from '../../domain/commitment.ts';
import { newId } from '../database/ids.ts';
import { FOREVER } from '../database/tables.ts';
import { transact, type Trx } from '../database/transact.ts';
import { standingClosure, type ClosureTarget } from '../repositories/closures.ts';
import { appendEvent } from '../repositories/commitments/events.ts';
import { changeCommitment } from './change-commitment.ts';
import { checkLength, checkRequired, issuesOf, MAX_NAME, tidy } from './checks.ts';
import { issue, refused, success, type Context, type Result } from './context.ts';

export interface CloseCommitmentInput {
	readonly commitmentId: string;
	readonly version: number;
	/** The legal ground as people write it: 'OSL 26 kap. 1 §'. */
	readonly ground: string;
}

/**
 * Marks a commitment as closed to the public, on a legal ground: from now on it is in no list, figure, search or paper
 * of the open version, and neither is the item that it stands under. In the house it is marked.
 */
export function closeCommitment(
	context: Context,
	input: CloseCommitmentInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const ground = tidy(input.ground);
	const issues = groundIssues(ground);
	if (issues.length || ground === null) return Promise.resolve(refused(...issues));
	return changeCommitment(context, input, async ({ trx, commitment, record }) => {
		if (await standingClosure(trx, { commitmentId: commitment.id })) {
			return [issue('ground', 'already-closed')];
		}
		await insertClosure(trx, context, { commitmentId: commitment.id }, ground);
		await record(context.today, { kind: 'closed-to-public', ground });
		return {};
	});
}

/** Takes the mark away again; that it was there, and on which ground, stays in the history. */
export function openCommitment(
	context: Context,
	input: Omit<CloseCommitmentInput, 'ground'>,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	return changeCommitment(context, input, async ({ trx, commitment, record }) => {
		const standing = await standingClosure(trx, { commitmentId: commitment.id });
		if (!standing) return [issue('ground', 'not-closed')];
		await endClosure(trx, context, standing.id);
		await record(context.today, { kind: 'opened-to-public', ground: standing.ground });
		return {};
	});
}

/** The same for a whole document, with everything in it. A closing that stands is not written over. */
export function closeDocument(
	context: Context,
	documentId: string,
	written: string,
): Promise<Result<{ documentId: string }, never>> {
	const ground = tidy(written);
	const issues = groundIssues(ground);
	if (issues.length || ground === null) return Promise.resolve(refused(...issues));
	return transact(context.db, async (trx) => {
		const known = await trx
			.selectFrom('documents')
			.select('id')
			.where('id', '=', documentId)
			.executeTakeFirst();
		if (!known) return refused(issue('ground', 'not-found'));
		if (await standingClosure(trx, { documentId })) return refused(issue('ground', 'already-closed'));
		await insertClosure(trx, context, { documentId }, ground);
		await appendEvent(
			trx,
			context,
			{ documentId, date: context.today },
			{ kind: 'closed-to-public', ground },
		);
		return success({ documentId });
	});
}

/** Shows a document to the public again. That it was closed, and why, stays in its history. */
export function openDocument(
	context: Context,
	documentId: string,
): Promise<Result<{ documentId: string }, never>> {
	return transact(context.db, async (trx) => {
		const standing = await standingClosure(trx, { documentId });
		if (!standing) return refused(issue('ground', 'not-closed'));
		await endClosure(trx, context, standing.id);
		const event = { kind: 'opened-to-public', ground: standing.ground } as const;
		await appendEvent(trx, context, { documentId, date: context.today }, event);
		return success({ documentId });
	});
}

const groundIssues = (ground: string | null) =>
	issuesOf(checkRequired('ground', ground), checkLength('ground', ground, MAX_NAME));

async function insertClosure(
	trx: Trx,
	{ actor, now, today }: Context,
	target: ClosureTarget,
	ground: string,
): Promise<void> {
	await trx
		.insertInto('closures')
		.values({
			...{ id: newId(), commitment_id: target.commitmentId ?? null, document_id: target.documentId ?? null },
			...{ ground, from_date: today, to_date: FOREVER, actor: actor.name, recorded_at: now },
		})
		.execute();
}

const endClosure = (trx: Trx, { today }: Context, id: string) =>
	trx.updateTable('closures').set({ to_date: today }).where('id', '=', id).execute();
