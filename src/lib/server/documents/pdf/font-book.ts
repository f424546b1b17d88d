import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { followDrawing, type Stretch } from './drawn-text.ts';
import { widthsIn } from './drawn-widths.ts';
import { LetterWidths } from './letter-widths.ts';

/** A stretch of text and the font it is set in. */
interface Written {
	readonly item: { readonly str: string; readonly fontName: string };
}

/**
 * How wide the letters of each font are. Only the drawing orders tell, and following them is dear: they are asked
 * for where a page has fonts or many letters that no page before it had. What stays unknown is split by the widths of a
 * common font.
 */
export class FontBook {
	readonly #widths = new Map<string, LetterWidths>();
	#asked = 0;
	#pages = 0;

	widthsOf(font: string): LetterWidths | null {
		return this.#widths.get(font) ?? null;
	}

	/** Learns the fonts of a page where that is worth it. Tells what nobody sees there, where that is `sought`. */
	async look(page: PDFPageProxy, written: readonly Written[], sought: boolean): Promise<readonly Stretch[]> {
		this.#pages += 1;
		const isAllowed = this.#asked < FREE + this.#pages * SHARE;
		if (!sought && !(isAllowed && this.#lacks(written))) return [];
		this.#asked += 1;
		const orders = await page.getOperatorList({ annotationMode: 0 });
		const { widths: drawn, unseen } = sought
			? followDrawing(orders)
			: { widths: widthsIn(orders), unseen: [] };
		for (const [font, widths] of drawn) {
			const known = this.#widths.get(font) ?? new LetterWidths();
			for (const [letter, width] of widths) known.learn(letter, width);
			this.#widths.set(font, known);
		}
		return unseen;
	}

	#lacks(written: readonly Written[]): boolean {
		let [unknown, all] = [0, 0];
		for (const { item } of written) {
			const text = item.str;
			const known = this.#widths.get(item.fontName);
			all += text.length;
			if (!known) unknown += text.length;
			else for (const letter of text) if (letter !== ' ' && !known.knows(letter)) unknown += 1;
		}
		return unknown > (this.#asked === 0 ? 0 : 0.1 * all) && all >= LEAST_LETTERS;
	}
}

/** A page with less text than this teaches too little. */
const LEAST_LETTERS = 60;

/** Pages that may be followed in any document, and the share of pages that may be in a long one. */
const FREE = 1;
const SHARE = 0.05;
