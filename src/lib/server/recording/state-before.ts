import type { CommitmentEvent } from '../../domain/commitment-event.ts';
import { FOREVER, type StateTable } from '../database/tables.ts';
import type { Trx } from '../database/transact.ts';
import { commitmentEventOf } from '../repositories/events.ts';
import { rebuild } from './record-effect.ts';

/** How a commitment stood, when nothing later was known, just before one of its events. */
export interface Before {
	readonly state: Omit<StateTable, 'search' | 'blocked' | 'blocked_by'>;
	readonly event: CommitmentEvent;
	readonly date: string;
}

/** The latest event of a commitment for which `isIt` says yes, with the state before it; null when there is none. */
export async function stateBefore(
	trx: Trx,
	commitmentId: string,
	isIt: (event: CommitmentEvent, date: string) => boolean,
): Promise<Before | null> {
	const rows = await trx
		.selectFrom('events')
		.select(['kind', 'data', 'date'])
		.where('commitment_id', '=', commitmentId)
		.orderBy('seq')
		.execute();
	const index = rows.findLastIndex((row) => isIt(commitmentEventOf(row), row.date));
	const row = rows[index];
	const states = Object.values(rebuild(rows.slice(0, index)).commitment_states ?? {});
	const last = states.find(({ to_date }) => to_date === FOREVER);
	if (!row || !last) return null;
	const state = { ...EMPTY, ...last, commitment_id: commitmentId } as unknown as Before['state'];
	return { state, event: commitmentEventOf(row), date: row.date };
}

/** What may be empty in a state; an empty column is not kept. */
const EMPTY = {
	...{ body_id: null, decided: null, line: null, line_date: null, line_actor: null },
	...{ deadline: null, deadline_precision: null, deadline_basis: null, deadline_text: null },
	...{ done_on: null, reported_on: null, reported_item: null },
};
