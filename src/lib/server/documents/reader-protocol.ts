import type { Reading } from '../../domain/reading.ts';
import type { ReadLimits } from './limits.ts';
import type { ReadType } from './media-types.ts';
import type { ProblemKey } from './problems.ts';

/** First line to the reading process, as JSON; the bytes of the file follow. */
export interface Order {
	readonly mediaType: ReadType;
	readonly limits: ReadLimits;
}

/** What the reading process writes as its last line, as JSON. */
export type Answer =
	{ readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly problem: ProblemKey };

/** Its first line: everything is loaded. If it never comes the fault is ours, not the file's. */
export const READY = 'ready\n';
