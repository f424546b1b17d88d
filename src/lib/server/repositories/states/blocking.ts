import { blockedStretches, restsOf, type Rest, type Standing } from '../../../domain/dependency.ts';
import { isAmong } from '../../database/dialect.ts';
import { FOREVER, type StateTable } from '../../database/tables.ts';
import type { Trx } from '../../database/transact.ts';

/** Blocked as columns of a state: everything that is not met blocks. */
export const blockedChange = (unmet: readonly string[]) => ({
	blocked: unmet.length ? (1 as const) : (0 as const),
	blocked_by: JSON.stringify(unmet),
});

/**
 * Makes the states say what blocks, after `id` has changed: its own, and those of everything that rests on it. Whoever
 * rests on those is not touched: being blocked does not change how a commitment stands.
 */
export async function followBlocking(trx: Trx, id: string): Promise<void> {
	const rows = await trx
		.selectFrom('dependencies')
		.select('commitment_id')
		.distinct()
		.where((eb) => eb.or([eb('commitment_id', '=', id), eb('target_id', '=', id)]))
		.orderBy('commitment_id')
		.execute();
	for (const { commitment_id } of rows) await rewriteBlocked(trx, commitment_id);
}

/** What a commitment rests on, stretch by stretch: as people have noted it, or as the other commitment stood. */
async function restsOfCommitment(trx: Trx, id: string): Promise<Rest[]> {
	const rows = await trx
		.selectFrom('dependencies as d')
		.innerJoin('dependency_states as s', 's.dependency_id', 'd.id')
		.select(['d.name', 'd.target_id', 's.state', 's.from_date as from', 's.to_date as to'])
		.where('d.commitment_id', '=', id)
		.orderBy('d.position')
		.orderBy('s.from_date')
		.execute();
	const standings = await standingsOf(
		trx,
		rows.flatMap(({ target_id }) => target_id ?? []),
	);
	return rows.flatMap(({ name, target_id, state, from, to }) =>
		target_id === null
			? [{ name, state, from, to }]
			: restsOf(name, { from, to }, standings.get(target_id) ?? []),
	);
}

async function standingsOf(trx: Trx, ids: readonly string[]): Promise<Map<string, Standing[]>> {
	if (ids.length === 0) return new Map();
	const rows = await trx
		.selectFrom('commitment_states')
		.select(['commitment_id', 'from_date as from', 'to_date as to', 'status'])
		.where(isAmong('commitment_id', [...new Set(ids)]))
		.execute();
	return Map.groupBy(rows, ({ commitment_id }) => commitment_id);
}

/** Cuts the intervals of one commitment where what blocks it changes, and writes it down in each. */
async function rewriteBlocked(trx: Trx, id: string): Promise<void> {
	const states = await trx
		.selectFrom('commitment_states')
		.selectAll()
		.where('commitment_id', '=', id)
		.orderBy('from_date')
		.execute();
	const first = states[0];
	if (!first) return;
	const stretches = blockedStretches(await restsOfCommitment(trx, id), {
		from: first.from_date,
		to: FOREVER,
	});
	for (const state of states) {
		const own = stretches.filter(({ from, to }) => from < state.to_date && to > state.from_date);
		for (const [index, { to, by }] of own.entries()) {
			const part = {
				...blockedChange(by),
				to_date: index === own.length - 1 ? state.to_date : to,
			};
			if (index === 0) await update(trx, state, part);
			else
				await trx
					.insertInto('commitment_states')
					.values({ ...state, ...part, from_date: own[index]?.from ?? '' })
					.execute();
		}
	}
}

async function update(
	trx: Trx,
	state: StateTable,
	part: Pick<StateTable, 'to_date' | 'blocked' | 'blocked_by'>,
): Promise<void> {
	const same =
		part.to_date === state.to_date && part.blocked === state.blocked && part.blocked_by === state.blocked_by;
	if (same) return;
	await trx
		.updateTable('commitment_states')
		.set(part)
		.where('commitment_id', '=', state.commitment_id)
		.where('from_date', '=', state.from_date)
		.execute();
}
