import type { Selectable } from 'kysely';
import type { CommitmentDetail } from '../../domain/commitment.ts';
import type { CommitmentEvent } from '../../domain/events/commitment-event.ts';
import type { Issue } from '../../domain/issue.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Status } from '../../domain/words.ts';
import type { StateTable, Tables } from '../database/tables.ts';
import { transact, type Trx } from '../database/transact.ts';
import { assertRecorded, beginRecording } from '../recording/record-effect.ts';
import { findCommitmentById } from '../repositories/commitments/commitment-detail.ts';
import { appendEvent } from '../repositories/commitments/events.ts';
import { changeStates, latestState, type StateChange } from '../repositories/states/states.ts';
import { conflict, issue, refused, success, type Context, type Result } from './context.ts';

export type Commitment = Selectable<Tables['commitments']>;

/** A commitment inside a transaction, with all that a change to it needs. */
export interface Changing {
	readonly trx: Trx;
	readonly commitment: Commitment;
	/** How it stands when nothing later is known. */
	readonly state: StateTable;
	/** Makes a change count from the end of a day on. */
	change(date: PlainDate, change: (state: StateTable) => StateChange): Promise<void>;
	/** Writes the event; `documentId` when a document told of it. */
	record(date: PlainDate, event: CommitmentEvent, documentId?: string | null): Promise<void>;
}

/**
 * The frame of every change to a commitment: found, still the version that the person saw, then `work` in one
 * transaction. `work` checks before it writes, and answers with issues or with what is to be said beside the version.
 */
export async function changeCommitment<T extends object>(
	context: Context,
	target: { readonly commitmentId: string; readonly version: number },
	work: (changing: Changing) => Promise<readonly Issue[] | T>,
): Promise<Result<T & { version: number }, CommitmentDetail>> {
	return transact(context.db, async (trx) => {
		const changing = await takeCommitment(trx, context, target.commitmentId);
		if (!changing) return refused(issue('commitmentId', 'not-found'));
		if (changing.commitment.version !== target.version) {
			const current = await findCommitmentById(trx, target.commitmentId, context.today);
			return current ? conflict(current) : refused(issue('commitmentId', 'not-found'));
		}
		const answer = await work(changing);
		// Also of what was refused: nothing may have been written before the checks were done.
		await assertRecorded(trx, changing.commitment.id);
		if (isIssues(answer)) return refused(...answer);
		return success({ ...answer, version: await raiseVersion(trx, changing.commitment) });
	});
}

/** The same for an operation that has its own transaction and lock. Null when there is no such commitment. */
export async function takeCommitment(trx: Trx, context: Context, id: string): Promise<Changing | null> {
	const commitment = await trx.selectFrom('commitments').selectAll().where('id', '=', id).executeTakeFirst();
	if (!commitment) return null;
	await beginRecording(trx, id);
	return {
		trx,
		commitment,
		state: await latestState(trx, id),
		change: (date, change) => changeStates(trx, id, date, change),
		record: async (date, event, documentId = null) => {
			await appendEvent(trx, context, { commitmentId: id, documentId, date }, event);
		},
	};
}

/** Each change makes a new version; one that was changed meanwhile is not touched. */
export async function raiseVersion(trx: Trx, { id, version }: Commitment): Promise<number> {
	const { numUpdatedRows } = await trx
		.updateTable('commitments')
		.set({ version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows !== 1n) throw new Error(`Commitment ${id} was changed inside the same transaction.`);
	return version + 1;
}

/** A change cannot count from before the decision. */
export async function firstDay({ trx, commitment }: Changing): Promise<PlainDate> {
	const { first } = await trx
		.selectFrom('commitment_states')
		.select((eb) => eb.fn.min('from_date').as('first'))
		.where('commitment_id', '=', commitment.id)
		.executeTakeFirstOrThrow();
	return first;
}

/** Nothing can have happened to a commitment before it was decided. */
export async function checkNotBeforeDecision(changing: Changing, date: PlainDate): Promise<Issue | null> {
	const decided = await firstDay(changing);
	return date < decided ? issue('date', 'before-decision', { decided }) : null;
}

/** A fact cannot change before the day from which it counts as it stands. */
export const checkNotBefore = (latest: PlainDate, date: PlainDate): Issue | null =>
	date < latest ? issue('date', 'before-latest-change', { latest }) : null;

/** What has been divided is followed in its parts, and what was put together in its whole. */
export const checkWhole = (status: Status): Issue | null =>
	status === 'split' || status === 'merged' ? issue('commitmentId', `is-${status}`) : null;

/** A line as columns of a state. One for an earlier day does not take the place of a newer one. */
export const lineChange = (
	{ actor }: Context,
	state: StateTable,
	line: string | null,
	date: PlainDate,
): StateChange =>
	line === null || (state.line_date ?? '') > date ? {} : { line, line_date: date, line_actor: actor.name };

const isIssues = (answer: readonly Issue[] | object): answer is readonly Issue[] => Array.isArray(answer);
