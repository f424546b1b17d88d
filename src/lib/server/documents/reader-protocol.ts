import type { PageRecord } from '../../domain/page.ts';
import type { Reading } from '../../domain/reading.ts';
import type { ReadLimits } from './limits.ts';
import type { ReadType } from './media-types.ts';
import type { ParsedDocument } from './parsed-document.ts';
import type { ProblemKey } from './problems.ts';

/**
 * First line to the reading process, as JSON; the bytes of the file follow. To `extract` they are the
 * `ParsedDocument`, as JSON: pages that were read from their pictures have been put in.
 */
export type Order =
	| { readonly step: 'read'; readonly mediaType: ReadType; readonly limits: ReadLimits }
	| { readonly step: 'extract'; readonly limits: ReadLimits };

/** What the reading process writes as its last line, as JSON. */
export type Answer =
	/** `pages` says where the words of the reading's text stand, for kinds of file that have pages. */
	| { readonly ok: true; readonly reading: Reading; readonly pages: readonly PageRecord[] }
	/** Some pages must first be read from their pictures: their places among the pages, ascending, from 0. */
	| { readonly ok: true; readonly parsed: ParsedDocument; readonly pictures: readonly number[] }
	| { readonly ok: false; readonly problem: ProblemKey };

/** Its first line: everything is loaded. If it never comes the fault is ours, not the file's. */
export const READY = 'ready\n';
