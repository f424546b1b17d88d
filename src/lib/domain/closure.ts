import type { PlainDate } from './plain-date.ts';

/** That something is closed to the public, on which legal ground and since when. */
export interface Closure {
	readonly ground: string;
	readonly since: PlainDate;
	/** The whole document is closed, and this with it. */
	readonly whole: boolean;
}
