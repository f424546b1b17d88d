import type { PlainDate } from '../../../domain/plain-date.ts';
import { FOREVER } from '../../database/tables.ts';
import type { Trx } from '../../database/transact.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { searchTextOf } from '../../repositories/search-text.ts';
import { changeStates, moveFirstDay } from '../../repositories/states/states.ts';
import type { Context } from '../context.ts';

/** A decision cannot be moved to after something that has already been noted about it. */
export async function canFollow(trx: Trx, documentId: string, date: PlainDate): Promise<boolean> {
	const firsts = await trx
		.selectFrom('commitments as c')
		.innerJoin('commitment_states as s', 's.commitment_id', 'c.id')
		.select((eb) => ['c.id', eb.fn.min('s.to_date').as('first_change')])
		.where('c.document_id', '=', documentId)
		.groupBy('c.id')
		.execute();
	return firsts.every(({ first_change }) => date < first_change);
}

/** Commitments of a document follow when a person says which body met and when. */
export async function followMeeting(
	trx: Trx,
	context: Context,
	documentId: string,
	facts: { readonly body: string | null; readonly date: PlainDate | null },
): Promise<void> {
	const commitments = await trx
		.selectFrom('commitments')
		.selectAll()
		.where('document_id', '=', documentId)
		.where((eb) =>
			eb.or([eb('body_id', 'is distinct from', facts.body), eb('decided', 'is distinct from', facts.date)]),
		)
		.execute();
	const body = await trx
		.selectFrom('bodies')
		.select('name')
		.where('id', '=', facts.body ?? '')
		.executeTakeFirst();
	for (const commitment of commitments) {
		await trx
			.updateTable('commitments')
			.set({
				body_id: facts.body,
				decided: facts.date,
				search: await searchTextOf(trx, { ...commitment, body_id: facts.body }),
				version: commitment.version + 1,
			})
			.where('id', '=', commitment.id)
			.execute();
		const from = await moveFirst(trx, commitment, facts.date);
		await changeStates(trx, commitment.id, from, () => ({ body_id: facts.body, decided: facts.date }));
		await appendEvent(
			trx,
			context,
			{ commitmentId: commitment.id, documentId, date: from },
			{ kind: 'meeting-facts-followed', body: body?.name ?? null, decided: facts.date },
		);
	}
}

/**
 * The first interval, deadline and dependency states begin on the day of the decision; those of a part on the day on
 * which the whole was divided, whenever it was decided.
 */
async function moveFirst(
	trx: Trx,
	{ id, parent_id }: { readonly id: string; readonly parent_id: string | null },
	date: PlainDate | null,
): Promise<PlainDate> {
	const first = await trx
		.selectFrom('commitment_states')
		.select(['from_date', 'status_since', 'to_date'])
		.where('commitment_id', '=', id)
		.orderBy('from_date')
		.limit(1)
		.executeTakeFirstOrThrow();
	const from = first.from_date;
	if (date === null || date === from || parent_id !== null) return from;
	await moveFirstDay(trx, id, from, date);
	// The status with which it began began then, in every interval that still has it.
	await changeStates(trx, id, date, (state) => (state.status_since === from ? { status_since: date } : {}));
	await trx
		.updateTable('deadlines')
		.set({ from_date: date })
		.where('commitment_id', '=', id)
		// What was corrected counts from the decision too, and nothing can have been moved before it.
		.where((eb) =>
			eb.or([
				eb('cause', '=', 'first'),
				eb.and([eb('cause', '=', 'correction'), eb('from_date', '=', from)]),
				eb('from_date', '<', date),
			]),
		)
		.execute();
	await trx
		.updateTable('dependency_states')
		.set({ from_date: date })
		.where('from_date', '=', from)
		.where('to_date', '<=', FOREVER)
		.where('dependency_id', 'in', trx.selectFrom('dependencies').select('id').where('commitment_id', '=', id))
		.execute();
	return date;
}
