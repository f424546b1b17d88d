/**
 * What a list may cost. A nämnd's own list has fifty rows, a whole municipality's with what is closed a thousand or two;
 * each costs some 6 ms of the one transaction that takes it in, and everybody else waits meanwhile: at the most some
 * twenty seconds, which the page says.
 */
export interface ListLimits {
	/** Bytes of the file. */
	readonly bytes: number;
	readonly rows: number;
	readonly columns: number;
	/** Characters of one cell, and of all cells together. */
	readonly cell: number;
	readonly text: number;
	/** Milliseconds from start to result. */
	readonly time: number;
	/** Bytes of memory of the reading process. */
	readonly memory: number;
}

export const LIST_LIMITS: ListLimits = {
	bytes: 10 * 1024 * 1024,
	rows: 3_000,
	columns: 60,
	cell: 10_000,
	text: 2_000_000,
	time: 30_000,
	memory: 512 * 1024 * 1024,
};
