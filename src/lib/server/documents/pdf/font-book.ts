import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { followDrawing, type DrawnText } from './drawn-text.ts';
import type { LetterWidths } from './layout.ts';

/** A stretch of text and the font it is set in. */
interface Written {
	readonly text: string;
	readonly font: string;
}

/**
 * How wide the letters of each font are. Only the drawing orders tell, and following them is dear: they are asked
 * for where a page has fonts or many letters that no page before it had. What stays unknown is split by the widths of a
 * common font.
 */
export class FontBook {
	readonly #widths = new Map<string, Map<string, number>>();
	#asked = 0;
	#pages = 0;

	widthsOf(font: string): LetterWidths | null {
		return this.#widths.get(font) ?? null;
	}

	/** Learns the fonts of a page where that is worth it, or where it `must`; null where nothing was followed. */
	async look(page: PDFPageProxy, written: readonly Written[], must: boolean): Promise<DrawnText | null> {
		this.#pages += 1;
		const isAllowed = this.#asked < FREE + this.#pages * SHARE;
		if (!must && !(isAllowed && this.#lacks(written))) return null;
		this.#asked += 1;
		const drawn = followDrawing(await page.getOperatorList({ annotationMode: 0 }));
		for (const [font, widths] of drawn.widths) {
			const known = this.#widths.get(font) ?? new Map<string, number>();
			for (const [letter, width] of widths) known.set(letter, width);
			this.#widths.set(font, known);
		}
		return drawn;
	}

	#lacks(written: readonly Written[]): boolean {
		let [unknown, all] = [0, 0];
		for (const { text, font } of written) {
			const known = this.#widths.get(font);
			all += text.length;
			if (!known) unknown += text.length;
			else for (const letter of text) if (letter !== ' ' && !known.has(letter)) unknown += 1;
		}
		return unknown > (this.#asked === 0 ? 0 : 0.1 * all) && all >= LEAST_LETTERS;
	}
}

/** A page with less text than this teaches too little. */
const LEAST_LETTERS = 60;

/** Pages that may be followed in any document, and the share of pages that may be in a long one. */
const FREE = 1;
const SHARE = 0.05;
