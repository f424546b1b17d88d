import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { FontUnit } from './hand.ts';

/** How far the letters of a font reach above and below the line, in parts of the size. */
export interface Reach {
	readonly rise: number;
	readonly fall: number;
}

/** What pdf.js says of a font, in parts of its size. */
export interface FontFacts {
	readonly ascent?: number;
	readonly descent?: number;
}

/** What the fonts of a document are like, as they come. */
export class FontBook {
	readonly #reaches = new Map<string, Reach>();

	note(font: string, facts: FontFacts): void {
		this.#reaches.set(font, reachIn(facts));
	}

	reachOf(font: string): Reach {
		return this.#reaches.get(font) ?? USUAL;
	}
}

function reachIn({ ascent = 0, descent = 0 }: FontFacts): Reach {
	if (ascent === 0.718) return LIKE_HELVETICA;
	const isCommon = ascent === 0.683 || ascent === 0.629;
	return {
		rise: (isCommon ? null : within(ascent, 0.6, 1.2)) ?? USUAL.rise,
		fall: (isCommon ? null : within(-descent, 0.1, 0.5)) ?? USUAL.fall,
	};
}

const USUAL: Reach = { rise: 0.9, fall: 0.22 };

/**
 * Of the fonts that need not be in a file pdf.js knows how high an l reaches: 0.718 in Helvetica, 0.683 in Times, 0.629
 * in Courier. An Å reaches higher. Source: Adobe Core 14 AFM; Liberation Sans, hhea.
 */
const LIKE_HELVETICA: Reach = { rise: 0.9052734375, fall: 0.2119140625 };

const within = (value: number, least: number, most: number) =>
	value >= least && value <= most ? value : null;

/** What a font of a page counts in. Only fonts whose signs are drawings are handed over by pdf.js; see `passage.ts`. */
export function unitOn(page: PDFPageProxy, font: string): FontUnit {
	if (!page.commonObjs.has(font)) return COMMON;
	const { fontMatrix, bbox } = page.commonObjs.get(font) as Drawings;
	const height = fontMatrix && bbox ? (bbox[3]! - bbox[1]!) * fontMatrix[3]! : 0;
	return { across: fontMatrix?.[0] ?? COMMON.across, up: height > 0 ? height : COMMON.up };
}

const COMMON: FontUnit = { across: 0.001, up: 1 };

interface Drawings {
	readonly fontMatrix?: readonly number[];
	readonly bbox?: readonly number[];
}
