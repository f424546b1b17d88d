import type { Row } from '../../../src/lib/server/recording/effect.ts';
import { BEGINNING, hashOf } from '../../../src/lib/server/repositories/commitments/events.ts';
import { FOREVER, type Tables } from '../../../src/lib/server/database/tables.ts';
import type { Spot } from '../built-rows.ts';
import type { InventedState } from '../invent-commitments.ts';
import type { Rows } from './decade-rows.ts';
import type { Life } from './invent-life.ts';

interface Stored {
	readonly life: Life;
	readonly spot: Spot;
	readonly rows: Rows;
}

/** Writes the events of commitments, in the order of their days, at the end of one chain. */
export function chainOf() {
	let seq = 0;
	let previous = BEGINNING;
	return (stored: readonly Stored[]): Tables['events'][] =>
		stored
			.flatMap(eventsOf)
			.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
			.map((event) => {
				const row = { ...event, seq: ++seq, previous_hash: previous };
				previous = hashOf(row);
				return { ...row, hash: previous };
			});
}

/** One event a state, with what it did to the rows. */
function eventsOf({ life, spot, rows }: Stored) {
	const states = (rows.commitment_states ?? []).map((state) => without(state, OF_STATES));
	return life.states.map((state, index) => {
		const isFirst = index === 0;
		const isNew = (row: { readonly from_date: string }) => row.from_date === state.from;
		const earlier = isFirst ? {} : { [life.states[index - 1]!.from]: { to_date: state.from } };
		const effect = {
			...(isFirst && { commitments: { [spot.id]: without(rows.commitments![0]!, OF_COMMITMENTS) } }),
			commitment_states: { ...earlier, [state.from]: { ...states[index], to_date: FOREVER } },
			...changed('deadlines', rows.deadlines?.filter(isNew), ({ id }) => id),
			...changed('dependencies', isFirst ? rows.dependencies : [], ({ id }) => id),
			...changed('occurrences', isFirst ? rows.occurrences : [], ({ id }) => id),
			...changed('dependency_states', isFirst ? rows.dependency_states : [], keyOfState),
		};
		const { kind, ...said } = toldOf(state, life.states[index - 1]);
		return {
			...{ kind, commitment_id: spot.id, document_id: isFirst ? spot.documentId : null, date: state.from },
			...{ recorded_at: `${state.from}T12:00:00.000Z`, actor_id: 'test', actor_name: 'Test' },
			data: JSON.stringify({ ...said, effect }),
		};
	});
}

const keyOfState = (row: { readonly dependency_id: string; readonly from_date: string }) =>
	`${row.dependency_id} ${row.from_date}`;

const changed = <T extends object>(table: string, rows: readonly T[] = [], keyOf: (row: T) => string) =>
	rows.length > 0
		? { [table]: Object.fromEntries(rows.map((row) => [keyOf(row), without(row, OF_OTHERS)])) }
		: {};

/** Columns that no effect holds: whose row it is, what is computed from the rest, and what no event is about. */
const OF_COMMITMENTS = ['id', 'search', 'version', 'span_start', 'span_end'];
const OF_STATES = ['commitment_id', 'search', 'blocked', 'blocked_by'];
const OF_OTHERS = ['commitment_id'];

const without = (row: object, columns: readonly string[]): Row =>
	Object.fromEntries(
		Object.entries(row).filter(([column, value]) => value !== null && !columns.includes(column)),
	) as Row;

function toldOf(state: InventedState, before: InventedState | undefined) {
	if (!before) return { kind: 'confirmed', wording: '', responsible: state.units, deadline: state.deadline };
	if (state.status !== before.status) {
		return { kind: 'status-set', from: before.status, to: state.status, line: state.line };
	}
	if (state.deadline !== before.deadline) {
		return {
			...{ kind: 'deadline-moved', from: before.deadline, to: state.deadline },
			reason: 'Underlaget dröjde.',
		};
	}
	return { kind: 'line-written', line: state.line };
}
