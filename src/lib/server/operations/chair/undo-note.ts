import { FOREVER } from '../../database/tables.ts';
import { transact } from '../../database/transact.ts';
import { putBack } from '../../repositories/states/undo-points.ts';
import { assertRecorded } from '../../recording/record-effect.ts';
import { raiseVersion, takeCommitment } from '../change-commitment.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';
import { withdrawRequests } from './request-explanation.ts';

/**
 * Takes back what a meeting answered: a moved deadline goes back as long as nothing has happened since and it is still
 * the same day, an explanation is no longer asked for.
 */
export function undoNote(context: Context, noteId: string): Promise<Result<{ number: string }, never>> {
	return transact(context.db, async (trx) => {
		const note = await trx
			.selectFrom('meeting_notes')
			.selectAll()
			.where('id', '=', noteId)
			.where('to_date', '=', FOREVER)
			.executeTakeFirst();
		const changing = note && (await takeCommitment(trx, context, note.commitment_id));
		if (!note || !changing) return refused(issue('noteId', 'not-found'));
		if (note.before !== null) {
			if (changing.commitment.version !== note.version) return refused(issue('noteId', 'changed-since'));
			if (note.from_date !== context.today) return refused(issue('noteId', 'another-day'));
			await putBack(trx, note.commitment_id, note.before);
		}
		if (note.outcome === 'explanation') await withdrawRequests(context, changing, note.id);
		await trx
			.updateTable('meeting_notes')
			.set({ to_date: context.today })
			.where('id', '=', note.id)
			.execute();
		const { outcome } = note;
		await changing.record(context.today, { kind: 'meeting-note-undone', noteId, outcome });
		await assertRecorded(trx, note.commitment_id);
		await raiseVersion(trx, changing.commitment);
		return success({ number: changing.commitment.number });
	});
}
