import type { Issue } from '../../domain/issue.ts';
import type { Theirs } from '../commitment/acts/act.ts';

/** What comes back to the list when something was not saved; what was typed is in it. */
export interface DeskAnswer {
	readonly row?: RowAnswer;
	readonly many?: ManyAnswer;
	readonly undo?: UndoAnswer;
	readonly named?: NamedAnswer;
}

/** One line about one commitment. */
export interface RowAnswer {
	readonly id: string;
	readonly line: string;
	readonly issues: readonly Issue[];
	/** What stands there now, when somebody else saved first. */
	readonly theirs: Theirs | null;
}

export interface ManyAnswer {
	/** Fields of the form as they were filled in. */
	readonly values: Readonly<Record<string, string>>;
	/** Ids of those that are still to be done. */
	readonly chosen: readonly string[];
	/** What is wrong with the form itself. */
	readonly issues: readonly Issue[];
	readonly refused: readonly RefusedAnswer[];
	/** What was saved all the same. */
	readonly batch: SavedBatch | null;
}

/** What was done with one press of a button and can be taken back. */
export interface SavedBatch {
	readonly id: string;
	/** Kind of the events. */
	readonly kind: string;
	readonly numbers: readonly string[];
}

export interface RefusedAnswer {
	readonly number: string;
	readonly issues: readonly Issue[];
	readonly theirs: Theirs | null;
}

export interface UndoAnswer {
	readonly undone: readonly string[];
	readonly refused: readonly { readonly number: string; readonly issues: readonly Issue[] }[];
}

/** A filter that could not be saved under its name. */
export interface NamedAnswer {
	readonly name: string;
	readonly issues: readonly Issue[];
}
