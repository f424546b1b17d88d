import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { Glyph } from './glyphs.ts';
import { START, type Box, type Pen } from './pen.ts';

/** Lets the pen go through the drawing orders of one page. Source: PDF 32000-1, 8.4, 9.3–9.4 and 14.6. */
export function follow({ fnArray, argsArray }: PDFOperatorList, pen: Pen): void {
	for (let i = 0; i < fnArray.length; i++) ORDERS[fnArray[i]!]?.(pen, (argsArray[i] ?? []) as never);
}

const FILLS: ReadonlySet<number> = new Set([
	...[OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke],
	...[OPS.closeFillStroke, OPS.closeEOFillStroke],
]);

const isWhite = (color: unknown) => color === '#ffffff' || color === '#fff';

type Order = (pen: Pen, args: readonly never[]) => void;

const WHOLE: Box = [0, 0, 1, 1];
const picture: Order = (pen) => pen.paint(WHOLE);

/** By the number of the order. */
const ORDERS: readonly (Order | undefined)[] = inPlace([
	[OPS.save, (pen) => pen.save()],
	[OPS.restore, (pen) => pen.restore()],
	[OPS.transform, (pen, args) => pen.transform(args)],
	[OPS.paintFormXObjectBegin, (pen, [matrix]) => pen.beginForm(matrix ?? null)],
	[OPS.paintFormXObjectEnd, (pen) => pen.restore()],
	[OPS.beginText, (pen) => pen.place(START)],
	[OPS.setFont, (pen, [font, size]) => pen.set({ font, size })],
	[
		OPS.setGState,
		(pen, [entries]) => {
			const font = (entries as unknown as [string, [string, number]][]).find(([key]) => key === 'Font')?.[1];
			if (font) pen.set({ font: font[0], size: font[1] });
		},
	],
	[OPS.setCharSpacing, (pen, [spacing]) => pen.set({ spacing })],
	[OPS.setWordSpacing, (pen, [wordSpacing]) => pen.set({ wordSpacing })],
	[OPS.setHScale, (pen, [percent]) => pen.set({ stretch: percent! / 100 })],
	[OPS.setTextRise, (pen, [rise]) => pen.set({ rise })],
	[OPS.setLeading, (pen, [leading]) => pen.set({ leading: -leading! })],
	[OPS.setTextRenderingMode, (pen, [mode]) => pen.set({ mode })],
	[OPS.setTextMatrix, (pen, [matrix]) => pen.place(matrix!)],
	[OPS.moveText, (pen, [x, y]) => pen.move(x!, y!)],
	[
		OPS.setLeadingMoveText,
		(pen, [x, y]) => {
			pen.set({ leading: y });
			pen.move(x!, y!);
		},
	],
	[OPS.nextLine, (pen) => pen.nextLine()],
	[OPS.setFillRGBColor, (pen, [color]) => pen.set({ isWhite: isWhite(color) })],
	[OPS.setFillColorN, (pen) => pen.set({ isWhite: false })],
	[OPS.showText, (pen, [glyphs]) => pen.show(glyphs! as readonly (Glyph | number | null)[])],
	[OPS.constructPath, (pen, [order, , frame]) => pen.fill(frame && FILLS.has(order!) ? frame : null)],
	[OPS.paintImageXObject, picture],
	[OPS.paintInlineImageXObject, picture],
	[OPS.paintImageMaskXObject, picture],
	[OPS.beginMarkedContent, (pen, [tag]) => pen.beginContent(nameOf(tag), null)],
	[OPS.beginMarkedContentProps, (pen, [tag, id]) => pen.beginContent(nameOf(tag), id)],
	[OPS.endMarkedContent, (pen) => pen.endContent()],
]);

function inPlace(orders: readonly (readonly [number, Order])[]): (Order | undefined)[] {
	const places: (Order | undefined)[] = [];
	for (const [operation, order] of orders) places[operation] = order;
	return places;
}

/** "Artifact" comes as a text or as a name object. */
const nameOf = (tag: unknown) => (typeof tag === 'string' ? tag : (tag as { name?: string } | null)?.name);
