import type { CommitmentEvent } from '../../../domain/events/commitment-event.ts';
import type { Issue } from '../../../domain/issue.ts';
import { fromJson } from '../../database/json.ts';
import type { StateTable } from '../../database/tables.ts';
import type { Trx } from '../../database/transact.ts';
import { assertRecorded } from '../../recording/record-effect.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import type { StateChange } from '../../repositories/states/states.ts';
import { raiseVersion, takeCommitment, type Changing } from '../change-commitment.ts';
import { issue, type Context } from '../context.ts';
import type { Closing } from './decide-closing.ts';
import { takeBackOccurrence } from '../occurrences/undo-occurrence.ts';
import { unmakeSuccessor } from './unmake-successor.ts';

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
	if (closing.effect !== 'deferred') {
		const before = statesBefore(closing);
		const latest = before.at(-1);
		// What had ended before a renewal was not changed by it: there is nothing to put back.
		const changed = closing.effect === 'closed' || latest?.open === 1 || latest?.status === 'done';
		const date = (changed ? changing.state.reported_on : await dayOf(trx, closing)) ?? '';
		if (changed && !isLastWord(changing, closing, date)) return [issue('closingId', 'has-history')];
		if (changed) await takeBack(context, changing, before, date);
		await changing.record(date, undone(closing), closing.document_id);
		if (closing.successor) await unmakeSuccessor(context, trx, closing, changing.commitment.number);
	}
	await reset(trx, closing);
	await assertRecorded(trx, changing.commitment.id);
	await raiseVersion(trx, changing.commitment);
	return changing.commitment.number;
}

/** The day of the meeting that said so. */
async function dayOf(trx: Trx, closing: Closing): Promise<string> {
	const row = await trx
		.selectFrom('documents')
		.select('meeting_date')
		.where('id', '=', closing.document_id)
		.executeTakeFirstOrThrow();
	return row.meeting_date ?? '';
}

const isLastWord = ({ state }: Changing, closing: Closing, date: string) =>
	state.reported_on === date && state.reported_item === closing.item && state.status_since <= date;

const undone = ({ id, item, effect }: Closing): CommitmentEvent =>
	effect === 'renewed'
		? { kind: 'renewal-undone', item, closingId: id }
		: { kind: 'report-back-undone', item, closingId: id };

/** How the commitment stood, from day to day; of an older one only how it stood last is kept. */
function statesBefore({ before }: Closing): readonly StateTable[] {
	const kept = fromJson<StateTable | readonly StateTable[]>(before ?? '[]');
	return 'commitment_id' in kept ? [kept] : kept;
}

/** Puts back what the report had changed, each day as it was; lines and units noted since stay. */
async function takeBack(
	context: Context,
	changing: Changing,
	before: readonly StateTable[],
	date: string,
): Promise<void> {
	const fulfilled = await changing.trx
		.selectFrom('occurrences')
		.selectAll()
		.where('commitment_id', '=', changing.commitment.id)
		.where('fulfilled_on', '=', date)
		.orderBy('due', 'desc')
		.executeTakeFirst();
	if (fulfilled) {
		await takeBackOccurrence(context, changing, fulfilled);
		return;
	}
	await changing.change(date, ({ from_date }): StateChange => {
		const day = from_date > date ? from_date : date;
		const then = before.findLast((state) => state.from_date <= day) ?? before[0];
		return then ? reported(then) : {};
	});
}

/** What a report changes. */
const reported = ({
	status,
	status_since,
	done_on,
	reported_on,
	reported_item,
}: StateTable): StateChange => ({
	...{ status, status_since, done_on, reported_on, reported_item },
});

const reset = (trx: Trx, { id }: Closing) =>
	trx
		.updateTable('closings')
		.set({ review: 'suggested', commitment_id: null, before: null, successor: null })
		.where('id', '=', id)
		.execute();
