import type { ReadLimits } from '../limits.ts';
import type { ReadType } from '../media-types.ts';
import type { ParsedDocument, ParsedPage } from '../parsed-document.ts';
import type { ProblemKey } from '../problems.ts';
import type { FileBytes } from '../source-file.ts';
import { PictureReader } from './picture-reader.ts';

/** A document some of whose pages must be read from their pictures. */
export interface PictureOrder {
	readonly file: FileBytes;
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

/**
 * The document with the text of its pictures put in, page by page. A page that cannot be read within its limits says
 * why and stops no other page; when every page of the document is such a page, the problem is the document's.
 */
export async function readPictures(order: PictureOrder): Promise<PictureResult> {
	const { parsed, pictures, onProgress, signal } = order;
	const pages: ParsedPage[] = [...parsed.pages];
	let done = pages.length - pictures.length;
	let inARow = 0;
	onProgress?.(done, pages.length);
	const reader = new PictureReader(order);
	try {
		for (const index of pictures) {
			const last = pages[index - 1]?.unread;
			// A file that stops the reader time after time will do so to its end.
			const page =
				inARow >= PATIENCE && last ? unread(pages[index]!, last) : await reader.read(index, pages[index]!);
			if (signal?.aborted) return { ok: false, problem: 'cancelled' };
			inARow = page.unread ? inARow + 1 : 0;
			pages[index] = page;
			onProgress?.((done += 1), pages.length);
		}
	} finally {
		reader.end();
	}
	const problem = pages[0]?.unread;
	return problem && pages.every((page) => page.unread)
		? { ok: false, problem }
		: { ok: true, parsed: { pages } };
}

const PATIENCE = 5;

/** Whatever text the page had stays: it is better than none. */
export function unread(page: ParsedPage, problem: ProblemKey): ParsedPage {
	const { needsPicture: _, ...rest } = page;
	return { ...rest, machineRead: true, unread: problem };
}
