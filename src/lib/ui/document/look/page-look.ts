import type { Box } from '../../../domain/page.ts';

/** One page as it looks, with what is quoted from it. */
export interface PageLook {
	readonly page: number;
	readonly count: number;
	/** In points; the picture has the same proportions. */
	readonly width: number;
	readonly height: number;
	readonly machineRead: boolean;
	/** Whether it is known where the words stand. */
	readonly isPlaced: boolean;
	readonly marks: readonly LookMark[];
}

/** A quotation on the page. */
export interface LookMark {
	/** Number of the suggestion in the document. */
	readonly no: number;
	readonly boxes: readonly Box[];
	/** It is the one that is reviewed, or asked for. */
	readonly isCurrent: boolean;
}

/** What the address says of the page that is shown. */
export interface LookState {
	/** The page as it looks instead of the text. */
	readonly look: boolean;
	/** Null: the page of the current quotation. */
	readonly page: number | null;
	readonly zoom: boolean;
}

/** Reads the address; what is not understood is left out. */
export function readLookState(params: URLSearchParams): LookState {
	const page = Number(params.get('sida') ?? '');
	return {
		look: params.get('visa') === 'sidan',
		page: Number.isSafeInteger(page) && page > 0 ? page : null,
		zoom: params.get('zoom') === '2',
	};
}

/** Writes it into an address; what stands at its default is left out. */
export function writeLookState(query: URLSearchParams, { look, page, zoom }: LookState): void {
	if (!look) return;
	query.set('visa', 'sidan');
	if (page !== null) query.set('sida', String(page));
	if (zoom) query.set('zoom', '2');
}

/** Where the picture of a page is fetched. */
export const pictureHref = (documentId: string, page: number, scale: 1 | 2) =>
	`/handlingar/${encodeURIComponent(documentId)}/sida/${page}${scale === 2 ? '?skala=2' : ''}`;

/** The place of the current quotation in the picture. */
export const LOOK_ANCHOR = 'stalle';
