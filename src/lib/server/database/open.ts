import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;

/** Opens (and creates, with its folder) the database at a path and brings it to the newest schema. */
export function openDatabase(_path: string): Promise<Db> {
	throw new Error('not written');
}
