import type { SavedFilter } from '../../domain/saved-filter.ts';
import type { Db } from '../database/open.ts';

/** Every saved filter, in Swedish order of the names. */
export async function listSavedFilters(db: Db): Promise<SavedFilter[]> {
	const rows = await db
		.selectFrom('saved_filters')
		.select(['id', 'name', 'query', 'saved_by'])
		.orderBy('sort_key')
		.orderBy('id')
		.execute();
	return rows.map(({ saved_by, ...row }) => ({ ...row, savedBy: saved_by }));
}
