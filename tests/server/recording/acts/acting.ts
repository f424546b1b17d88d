import type { Context, Result } from '../../../../src/lib/server/operations/context.ts';
import type { Db } from '../../../../src/lib/server/database/open.ts';
import { addDays } from '../../../../src/lib/domain/plain-date.ts';

/** A commitment in its version, as an operation wants it. */
export interface Target {
	readonly commitmentId: string;
	readonly version: number;
}

/** What an act has at hand: the database, the day, and a choice that the history has made for it. */
export interface Acting {
	readonly context: Context;
	readonly db: Db;
	readonly day: string;
	/** Some day after it. */
	readonly later: string;
	/** 0 to 5: which words, which outcome. */
	readonly word: number;
	/** 0 to 999. */
	readonly which: number;
	/** The commitment that it is done to. */
	readonly base: Target;
	readonly all: readonly Target[];
	/** The same one of a list for the same act. */
	one<T>(list: readonly T[]): T | undefined;
	/** The owner of a row that belongs to a commitment. */
	ownerOf(row: { readonly commitment_id: string } | undefined): Target | undefined;
}

/** What the operation said; null when there is nothing to do it to. */
export type Doing = (acting: Acting) => Promise<Result<unknown> | null>;

/** Null when there are no commitments left. */
export async function begin(
	context: Context,
	{ which, day, word }: { readonly which: number; readonly day: string; readonly word: number },
): Promise<Acting | null> {
	const { db } = context;
	const rows = await db.selectFrom('commitments').select(['id', 'version']).orderBy('number_key').execute();
	const all = rows.map(({ id, version }) => ({ commitmentId: id, version }));
	const one = <T>(list: readonly T[]) => list[Math.floor((which * list.length) / 1000)];
	const base = one(all);
	if (!base) return null;
	const ownerOf = (row: { readonly commitment_id: string } | undefined) =>
		row && all.find(({ commitmentId }) => commitmentId === row.commitment_id);
	return { context, db, day, word, which, base, all, one, ownerOf, later: addDays(day, 40 * (word + 1)) };
}
