import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';

/** By font and letter: width in thousandths of the size. */
export type WidthsByFont = Map<string, Map<string, number>>;

/** A letter that is drawn, or how far to move before the next, in thousandths of the size. */
export type Shown = Glyph | number | null;

interface Glyph {
	readonly unicode?: string;
	readonly width: number;
	readonly isSpace?: boolean;
}

/** How wide the letters are that a page draws. Only which font is set need be followed for that. */
export function widthsIn({ fnArray, argsArray }: PDFOperatorList): WidthsByFont {
	const widths: WidthsByFont = new Map();
	const stack: string[] = [];
	let font = '';
	fnArray.forEach((operation, i) => {
		if (operation === OPS.setFont) font = (argsArray[i] as [string])[0];
		else if (operation === OPS.showText) learnWidths(widths, font, (argsArray[i] as [readonly Shown[]])[0]);
		else if (SAVES.has(operation)) stack.push(font);
		else if (RESTORES.has(operation)) font = stack.pop() ?? font;
	});
	return widths;
}

const SAVES: ReadonlySet<number> = new Set([OPS.save, OPS.paintFormXObjectBegin]);
const RESTORES: ReadonlySet<number> = new Set([OPS.restore, OPS.paintFormXObjectEnd]);

export function learnWidths(widths: WidthsByFont, font: string, glyphs: readonly Shown[]): void {
	const known = widths.get(font) ?? new Map<string, number>();
	widths.set(font, known);
	for (const glyph of glyphs)
		if (glyph !== null && typeof glyph === 'object' && glyph.unicode) known.set(glyph.unicode, glyph.width);
}
