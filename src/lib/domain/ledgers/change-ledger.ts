import type { CommitmentRow } from '../commitment.ts';
import type { MovedRow } from '../overview.ts';
import type { PlainDate } from '../plain-date.ts';
import type { DocumentKind } from '../words.ts';

/** Of a list that may be long: how many it holds, and the first of them. */
export interface Beginning<T> {
	readonly count: number;
	readonly rows: readonly T[];
}

/** New commitments that came with one document. */
export interface Newcomers {
	readonly kind: DocumentKind;
	readonly decided: PlainDate | null;
	readonly body: string | null;
	readonly numbers: readonly string[];
	/** How many of them have a deadline, come back, and have nobody responsible. */
	readonly dated: number;
	readonly recurring: number;
	readonly unassigned: number;
}

/**
 * What `Changes` tells, for a page: every figure, and the first rows of each kind.
 * `openThen + added + reopened − left = openNow`.
 */
export interface ChangeLedger {
	readonly since: PlainDate;
	readonly openThen: number;
	readonly openNow: number;
	readonly added: number;
	/** How many left the open ones: done, or ended. */
	readonly left: number;
	/** Open ones that nothing has happened to. */
	readonly unchanged: number;
	/** By document; the count is of documents. */
	readonly newcomers: Beginning<Newcomers>;
	readonly reopened: Beginning<CommitmentRow>;
	readonly becameOverdue: Beginning<CommitmentRow>;
	readonly moved: Beginning<MovedRow>;
	readonly done: Beginning<CommitmentRow>;
	/** Reported back or otherwise ended, also those that were done already. */
	readonly settled: Beginning<CommitmentRow>;
}
