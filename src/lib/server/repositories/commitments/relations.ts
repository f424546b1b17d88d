import type { Relations } from '../../../domain/commitment.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Limits } from '../../../domain/timing.ts';
import type { Db } from '../../database/open.ts';
import { rowsAt } from './commitment-list.ts';

/** What a commitment is a part of or is divided into, and what it took the place of or gave way to, at the end of a day. */
export async function findRelations(db: Db, id: string, per: PlainDate, limits: Limits): Promise<Relations> {
	const own = await db
		.selectFrom('commitments')
		.select(['parent_id', 'succeeds_id'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const others = await db
		.selectFrom('commitments')
		.select(['id', 'parent_id', 'succeeds_id'])
		.where((eb) => eb.or([eb('parent_id', '=', id), eb('succeeds_id', '=', id)]))
		.orderBy('number_key')
		.execute();
	const rowsOf = (ids: readonly (string | null)[]) =>
		rowsAt(
			db,
			ids.filter((each) => each !== null),
			per,
			limits,
		);
	const [whole = null] = await rowsOf([own.parent_id]);
	return {
		whole,
		parts: await rowsOf(others.flatMap((each) => (each.parent_id === id ? each.id : []))),
		replaces: await rowsOf([own.succeeds_id]),
		replacedBy: await rowsOf(others.flatMap((each) => (each.succeeds_id === id ? each.id : []))),
	};
}
