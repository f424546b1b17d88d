import { tidyQuery } from '../../../domain/saved-filter.ts';
import { fold, sortKey } from '../../../domain/swedish-text.ts';
import { newId } from '../../database/ids.ts';
import { transact } from '../../database/transact.ts';
import { checkLength, checkRequired, issuesOf, tidy } from '../checks.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';

/** Characters in the name of a filter, and how many there may be: more are not found by eye. */
const MAX_NAME = 60;
const MOST = 60;

/** Keeps a filter under a name that nobody has taken. It is an address and no decision: it makes no event. */
export function saveFilter(
	{ db, actor, now }: Context,
	input: { readonly name: string; readonly query: string },
): Promise<Result<{ id: string }, never>> {
	const name = (tidy(input.name) ?? '').replace(/\s+/g, ' ');
	const issues = issuesOf(checkRequired('namn', name), checkLength('namn', name, MAX_NAME));
	if (issues.length) return Promise.resolve(refused(...issues));
	return transact(db, async (trx) => {
		const known = await trx.selectFrom('saved_filters').select('folded').execute();
		if (known.some(({ folded }) => folded === fold(name))) return refused(issue('namn', 'name-taken'));
		if (known.length >= MOST) return refused(issue('namn', 'too-many', { max: MOST }));
		const id = newId();
		await trx
			.insertInto('saved_filters')
			.values({
				...{ id, name, folded: fold(name), sort_key: sortKey(name), query: tidyQuery(input.query) },
				...{ saved_at: now, saved_by: actor.name },
			})
			.execute();
		return success({ id });
	});
}

/** Takes a saved filter away; the commitments that it showed are as before. */
export async function removeFilter({ db }: Context, id: string): Promise<Result<{ name: string }, never>> {
	const row = await db.deleteFrom('saved_filters').where('id', '=', id).returning('name').executeTakeFirst();
	return row ? success(row) : refused(issue('urval', 'not-found'));
}
