import { graphAround, type DependencyGraph } from '../../../domain/dependency-graph.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { isAmong } from '../../database/dialect.ts';
import type { Db } from '../../database/open.ts';

/** What one commitment waits for and what waits for it, at the end of a day; null when it has no such ties. */
export async function findGraph(db: Db, id: string, per: PlainDate): Promise<DependencyGraph | null> {
	const rows = await db
		.selectFrom('dependencies as d')
		.innerJoin('dependency_states as s', 's.dependency_id', 'd.id')
		.select(['d.commitment_id', 'd.target_id'])
		.where('d.target_id', 'is not', null)
		.where('s.to_date', '>', per)
		.where('s.from_date', '<=', per)
		.orderBy('d.commitment_id')
		.orderBy('d.position')
		.execute();
	const pairs = rows.flatMap((row) =>
		row.target_id === null ? [] : [[row.commitment_id, row.target_id] as const],
	);
	if (!pairs.some((pair) => pair.includes(id))) return null;
	const names = await db
		.selectFrom('commitments as c')
		.innerJoin('commitment_states as s', (join) =>
			join.onRef('s.commitment_id', '=', 'c.id').on('s.to_date', '>', per).on('s.from_date', '<=', per),
		)
		.select(['c.id', 'c.number', 'c.wording', 's.status'])
		.where(isAmong('c.id', [...new Set(pairs.flat())]))
		.execute();
	const nodes = new Map(names.map(({ id: key, ...node }) => [key, node]));
	return graphAround(id, pairs, (key) => nodes.get(key));
}
