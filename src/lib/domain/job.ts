/** `read`: for the first time, or once more after a failure. `read-again`: a document that is already read. */
export const JOB_KINDS = ['read', 'read-again'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** How far the latest reading of a document has come. */
export interface DocumentJob {
	readonly kind: JobKind;
	readonly state: JobState;
	/** Place in the queue while it waits, 1 for the next one; else null. */
	readonly place: number | null;
	readonly pagesDone: number;
	/** Null as long as nobody has counted. */
	readonly pagesTotal: number | null;
	/** Why it failed, a key into the screen texts. */
	readonly problem: string | null;
}

/** Waits or runs: the page follows it, and it can be cancelled. */
export const isLive = (job: Pick<DocumentJob, 'state'> | null): boolean =>
	job?.state === 'queued' || job?.state === 'running';
