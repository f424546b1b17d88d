import { canonicalJson, fromJson } from '../../database/json.ts';
import { transact, type Trx } from '../../database/transact.ts';
import { ANSWER, DECISION, pick, PLACE, type Moves } from '../../replacing/moves.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { raiseVersion, takeCommitment } from '../change-commitment.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';

/**
 * Takes back that a document was replaced: its commitments stand in it again, and the other version has its suggestions
 * as they were. Refused once somebody has gone on with them there.
 */
export function undoReplacement(
	context: Context,
	documentId: string,
): Promise<Result<{ documentId: string }, never>> {
	return transact(context.db, async (trx) => {
		const row = await trx
			.selectFrom('replacements')
			.selectAll()
			.where('document_id', '=', documentId)
			.executeTakeFirst();
		if (!row) return refused(issue('documentId', 'not-a-version'));
		const moves = fromJson<Moves>(row.moves);
		if (!(await isUntouched(trx, moves))) return refused(issue('documentId', 'has-history'));
		await goBack(trx, context, documentId, moves);
		await trx.deleteFrom('replacements').where('document_id', '=', documentId).execute();
		await trx
			.updateTable('documents')
			.set((eb) => ({ replaced_by: null, version: eb('version', '+', 1) }))
			.where('id', '=', documentId)
			.execute();
		await appendEvent(
			trx,
			context,
			{ documentId, date: context.today },
			{ kind: 'replacement-undone', replacedBy: row.replaced_by },
		);
		return success({ documentId });
	});
}

/** Whether everything stands as the replacement made it. What happened to the commitments since does not matter. */
async function isUntouched(trx: Trx, { commitments, suggestions, inserted, closings }: Moves) {
	for (const { id, after } of commitments) {
		const row = await trx.selectFrom('commitments').selectAll().where('id', '=', id).executeTakeFirst();
		if (!row || !isSame(pick(row, PLACE), after)) return false;
	}
	for (const { id, after } of suggestions) {
		const row = await trx.selectFrom('suggestions').selectAll().where('id', '=', id).executeTakeFirst();
		// A difference may have been answered meanwhile: that is about the commitment, and stays with it.
		if (!row || !isSame({ ...pick(row, DECISION), found_before: null }, { ...after, found_before: null }))
			return false;
	}
	for (const { id, review } of inserted) {
		const row = await trx.selectFrom('suggestions').select('review').where('id', '=', id).executeTakeFirst();
		if (row?.review !== review) return false;
	}
	for (const { id, after } of closings) {
		const row = await trx.selectFrom('closings').selectAll().where('id', '=', id).executeTakeFirst();
		if (!row || !isSame(pick(row, ANSWER), after)) return false;
	}
	return true;
}

async function goBack(
	trx: Trx,
	context: Context,
	documentId: string,
	{ commitments, suggestions, inserted, closings }: Moves,
): Promise<void> {
	const { file_name: fileName } = await trx
		.selectFrom('documents')
		.select('file_name')
		.where('id', '=', documentId)
		.executeTakeFirstOrThrow();
	for (const { id, before } of commitments) {
		const changing = await takeCommitment(trx, context, id);
		if (!changing) continue;
		await trx.updateTable('commitments').set(before).where('id', '=', id).execute();
		await raiseVersion(trx, changing.commitment);
		await changing.record(context.today, { kind: 'moved-back', fileName, item: before.item }, documentId);
	}
	for (const { id } of inserted) await trx.deleteFrom('suggestions').where('id', '=', id).execute();
	for (const { id, before } of suggestions) {
		await trx
			.updateTable('suggestions')
			.set((eb) => ({ ...before, version: eb('version', '+', 1) }))
			.where('id', '=', id)
			.execute();
	}
	for (const { id, before } of closings) {
		await trx.updateTable('closings').set(before).where('id', '=', id).execute();
	}
}

const isSame = (a: object, b: object) => canonicalJson(a) === canonicalJson(b);
