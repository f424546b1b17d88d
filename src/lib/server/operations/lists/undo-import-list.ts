import { isHeldFast } from '../../database/dialect.ts';
import { transact } from '../../database/transact.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { listedCommitments } from '../../repositories/lists.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';
import { deleteCommitment } from '../delete-commitment.ts';
import { documentBecomesList } from './list-document.ts';

/**
 * Takes back a whole import: its commitments go, their numbers are never given again, and the list is a draft once more.
 * Only while nothing has happened to any of them since.
 */
export async function undoImportList(
	context: Context,
	listId: string,
): Promise<Result<{ rows: number }, never>> {
	try {
		return await transact(context.db, async (trx) => {
			const list = await trx.selectFrom('lists').selectAll().where('id', '=', listId).executeTakeFirst();
			if (list?.state !== 'imported') return refused(issue('lista', 'nothing-to-undo'));
			const rows = await listedCommitments(trx, listId);
			const changed = rows.filter(({ version, imported }) => version !== imported);
			if (changed.length > 0) return refused(issue('lista', 'list-changed-since', { count: changed.length }));
			await trx.deleteFrom('list_rows').where('list_id', '=', listId).execute();
			for (const { id, number } of rows) {
				await trx.deleteFrom('undo_points').where('commitment_id', '=', id).execute();
				await deleteCommitment(trx, id);
				await appendEvent(
					trx,
					context,
					{ commitmentId: id, documentId: listId, date: context.today },
					{ kind: 'import-undone', number, fileName: list.file_name },
				);
			}
			const bytes = await documentBecomesList(trx, listId);
			await appendEvent(
				trx,
				context,
				{ documentId: listId, date: context.today },
				{ kind: 'list-import-undone', fileName: list.file_name, rows: rows.length },
			);
			await trx
				.updateTable('lists')
				.set({ state: 'draft', bytes, changed_at: context.now, changed_by: context.actor.name })
				.where('id', '=', listId)
				.execute();
			return success({ rows: rows.length });
		});
	} catch (error) {
		// Something that does not raise the version hangs on one of them: a note from a meeting, a motion, evidence.
		if (isHeldFast(error)) return refused(issue('lista', 'list-changed-since', { count: 1 }));
		throw error;
	}
}
