import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';

type Row<T extends keyof Tables> = Selectable<Tables[T]>;

/** Columns of a commitment that say where it stands in a document. */
export const PLACE = [
	...(['suggestion_id', 'document_id', 'item', 'title', 'case_numbers', 'span_start', 'span_end'] as const),
	...(['point', 'search'] as const),
] as const;

export type CommitmentPlace = Pick<Row<'commitments'>, (typeof PLACE)[number]>;

export const DECISION = ['review', 'reason', 'commitment_id', 'number_key', 'found_before'] as const;

export type Decision = Pick<Row<'suggestions'>, (typeof DECISION)[number]>;

export const ANSWER = ['review', 'commitment_id', 'before'] as const;

export type Answer = Pick<Row<'closings'>, (typeof ANSWER)[number]>;

/** Something that was changed: as it was, and as it was made. */
export interface Moved<T> {
	readonly id: string;
	readonly before: T;
	readonly after: T;
}

/** Everything that went over from one version of a document to another; enough to go back. */
export interface Moves {
	readonly commitments: readonly Moved<CommitmentPlace>[];
	readonly suggestions: readonly Moved<Decision>[];
	/** Suggestions that were written into the new version, with the review they got. */
	readonly inserted: readonly { readonly id: string; readonly review: Decision['review'] }[];
	readonly closings: readonly Moved<Answer>[];
}

export function pick<T extends object, K extends keyof T>(row: T, keys: readonly K[]): Pick<T, K> {
	return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<T, K>;
}
