import type { ReadLimits } from '../limits.ts';
import type { ReadType } from '../media-types.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import type { ProblemKey } from '../problems.ts';

/** A document some of whose pages must be read from their pictures. */
export interface PictureOrder {
	readonly bytes: Uint8Array;
	readonly mediaType: ReadType;
	readonly parsed: ParsedDocument;
	/** Places among the pages, ascending, from 0. */
	readonly pictures: readonly number[];
	readonly limits: ReadLimits;
	readonly onProgress?: ((done: number, total: number) => void) | undefined;
	readonly signal?: AbortSignal | undefined;
}

export type PictureResult =
	| { readonly ok: true; readonly parsed: ParsedDocument }
	| { readonly ok: false; readonly problem: ProblemKey };

/** The document with the text of its pictures put in; a page that could not be read says why. */
export function readPictures(order: PictureOrder): Promise<PictureResult> {
	order.onProgress?.(order.parsed.pages.length - order.pictures.length, order.parsed.pages.length);
	return Promise.resolve({ ok: false, problem: 'no-text' });
}
