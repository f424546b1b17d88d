import type { CommitmentEvent } from '../../domain/events/commitment-event.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { StateTable } from '../database/tables.ts';
import type { Trx } from '../database/transact.ts';
import { commitmentEventOf } from '../repositories/commitments/events.ts';
import { rebuild } from './record-effect.ts';

/** A state as events tell it. */
export type KnownState = Omit<StateTable, 'search' | 'blocked' | 'blocked_by'>;

/** How a commitment stood, when nothing later was known, just before one of its events. */
export interface Before {
	readonly state: KnownState;
	/** How it stood at the end of a day; before its first day as on that. */
	readonly stateOn: (day: PlainDate) => KnownState;
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
	const states = Object.values(rebuild(rows.slice(0, index)).commitment_states ?? {})
		.map((state) => ({ ...EMPTY, ...state, commitment_id: commitmentId }) as unknown as KnownState)
		.sort((a, b) => (a.from_date < b.from_date ? -1 : 1));
	const [first, state] = [states[0], states.at(-1)];
	if (!row || !first || !state) return null;
	const stateOn = (day: PlainDate) => states.findLast(({ from_date }) => from_date <= day) ?? first;
	return { state, stateOn, event: commitmentEventOf(row), date: row.date };
}

/** What may be empty in a state; an empty column is not kept. */
const EMPTY = {
	...{ body_id: null, decided: null, line: null, line_date: null, line_actor: null },
	...{ deadline: null, deadline_precision: null, deadline_basis: null, deadline_text: null },
	...{ done_on: null, reported_on: null, reported_item: null },
};
