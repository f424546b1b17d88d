import type { ProblemKey } from './problems.ts';

/** What a parser hands on: the text in reading order, and where each word stands when the file knows that. */
export interface ParsedDocument {
	/** At least one; Word, HTML and plain text are one page. */
	readonly pages: readonly ParsedPage[];
}

export interface ParsedPage {
	/** Lines in reading order; columns of a table are kept apart by `CELL_GAP`. '' where nothing could be read. */
	readonly text: string;
	/** In points as the page is shown; null where the kind of file has no pages of its own. */
	readonly size: PageSize | null;
	/** In reading order; [] where the places are not known. */
	readonly words: readonly PlacedWord[];
	/** True when a machine has read the page from its picture. */
	readonly machineRead: boolean;
	/** Why the page must be read from its picture, where it must. */
	readonly needsPicture?: PictureReason | undefined;
	/** Why the page could not be read from its picture: its text is ''. */
	readonly unread?: ProblemKey;
}

/**
 * 'empty' no text; 'little' a few words upon a picture, a stamp maybe; 'codes' the text is no letters;
 * 'damaged' a reader without Swedish has been at the picture.
 */
export const PICTURE_REASONS = ['empty', 'little', 'codes', 'damaged'] as const;
export type PictureReason = (typeof PICTURE_REASONS)[number];

export interface PageSize {
	readonly width: number;
	readonly height: number;
}

/**
 * Where a word stands: its offsets in the page's text, and its box in points from the page's upper left corner.
 * A tuple, since a long document has a hundred thousand of them.
 */
export type PlacedWord = readonly [
	start: number,
	end: number,
	left: number,
	top: number,
	right: number,
	bottom: number,
];

/** The text of all pages, as extraction wants it. */
export const textOfPages = ({ pages }: ParsedDocument) => pages.map(({ text }) => text).join('\f');

/** A page of a kind of file that has none. */
export const pageless = (text: string): ParsedPage => ({ text, size: null, words: [], machineRead: false });
