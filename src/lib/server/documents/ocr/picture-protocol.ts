import type { ReadType } from '../media-types.ts';
import type { ProblemKey } from '../problems.ts';
import type { ReadWord } from './read-word.ts';
import type { Lie } from './turned-page.ts';

/**
 * First line to the process that reads pictures, as JSON; `size` bytes of the file follow, then the number of a
 * page on a line, from 0, each time one is wanted. It answers every number with a line of `PageAnswer`.
 */
export interface PictureJob {
	readonly mediaType: ReadType;
	readonly size: number;
	/** Pixels of one picture, and pages of the file, at most. */
	readonly pixels: number;
	readonly pages: number;
	/** 'draw': hand over the picture itself, for another reader; its bytes follow the line of the answer. */
	readonly task: 'read' | 'draw';
}

/** Width and height are those of the page, in points. */
export type PageAnswer = ReadAnswer | DrawnAnswer | { readonly ok: false; readonly problem: ProblemKey };

export interface ReadAnswer {
	readonly ok: true;
	readonly width: number;
	readonly height: number;
	/** Width of the picture that the places of the words belong to. */
	readonly pixels: number;
	/** How the text lies on the page, and how far from level, in radians. The places are those of the page put right. */
	readonly lie: Lie;
	readonly askew: number;
	readonly words: readonly ReadWord[];
}

export interface DrawnAnswer {
	readonly ok: true;
	readonly width: number;
	readonly height: number;
	readonly picture: { readonly width: number; readonly height: number };
}
