import type { CommitmentEvent } from '../../domain/commitment-event.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Status } from '../../domain/words.ts';
import { fromJson } from '../database/json.ts';
import type { StateTable } from '../database/tables.ts';
import type { Trx } from '../database/transact.ts';
import { appendEvent } from '../repositories/events.ts';
import type { StateChange } from '../repositories/states.ts';
import { raiseVersion, takeCommitment, type Changing } from './change-commitment.ts';
import { issue, type Context } from './context.ts';
import type { Closing } from './decide-closing.ts';

/** Takes an accepted or declined closing back; an accepted one only while its report is the last word. */
export async function undoClosing(
	context: Context,
	trx: Trx,
	closing: Closing,
): Promise<string | null | readonly Issue[]> {
	if (closing.review === 'suggested') return [issue('closingId', 'not-reviewed')];
	if (closing.review === 'dismissed') {
		await reset(trx, closing);
		const occasion = { documentId: closing.document_id, date: context.today };
		await appendEvent(trx, context, occasion, { kind: 'closing-decline-undone', closingId: closing.id });
		return null;
	}
	const changing = await takeCommitment(trx, context, closing.commitment_id ?? '');
	if (!changing) return [issue('commitmentId', 'not-found')];
	const { state, commitment } = changing;
	if (closing.effect !== 'deferred') {
		const date = state.reported_on;
		const last = date !== null && state.reported_item === closing.item && state.status_since <= date;
		if (!last) return [issue('closingId', 'has-history')];
		const before = fromJson<StateTable>(closing.before ?? '{}');
		await takeBack(changing, before, date);
		await changing.record(date, undone(closing, before.status), closing.document_id);
	}
	await reset(trx, closing);
	await raiseVersion(trx, commitment);
	return commitment.number;
}

const undone = ({ id, item, effect }: Closing, status: Status): CommitmentEvent =>
	effect === 'renewed'
		? { kind: 'status-set', from: 'closed', to: status, line: null }
		: { kind: 'report-back-undone', item, closingId: id };

/** Puts back what the report had changed; lines and units noted since stay. */
async function takeBack(
	{ trx, commitment, change }: Changing,
	before: StateTable,
	date: string,
): Promise<void> {
	await change(date, (): StateChange => ({
		status: before.status,
		status_since: before.status_since,
		done_on: before.done_on,
		reported_on: before.reported_on,
		reported_item: before.reported_item,
		deadline: before.deadline,
		deadline_precision: before.deadline_precision,
		deadline_basis: before.deadline_basis,
		deadline_text: before.deadline_text,
	}));
	if (commitment.recurrence === null) return;
	const fulfilled = await trx
		.selectFrom('occurrences')
		.selectAll()
		.where('commitment_id', '=', commitment.id)
		.where('fulfilled_on', '=', date)
		.orderBy('due', 'desc')
		.executeTakeFirst();
	if (!fulfilled) return;
	await trx
		.deleteFrom('occurrences')
		.where('commitment_id', '=', commitment.id)
		.where('due', '>', fulfilled.due)
		.execute();
	await trx
		.deleteFrom('deadlines')
		.where('commitment_id', '=', commitment.id)
		.where('cause', '=', 'next')
		.where('from_date', '=', date)
		.execute();
	await trx
		.updateTable('occurrences')
		.set({ fulfilled_on: null, fulfilled_item: null })
		.where('id', '=', fulfilled.id)
		.execute();
}

const reset = (trx: Trx, { id }: Closing) =>
	trx
		.updateTable('closings')
		.set({ review: 'suggested', commitment_id: null, before: null })
		.where('id', '=', id)
		.execute();
