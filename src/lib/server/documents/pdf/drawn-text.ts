import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import { learnWidths, type Shown, type WidthsByFont } from './drawn-widths.ts';

/** What the drawing orders of a page say of its text, beyond what text extraction tells. */
export interface DrawnText {
	readonly widths: WidthsByFont;
	/** Text that nobody sees, where it is drawn. */
	readonly unseen: readonly Stretch[];
}

/** From where to where a stretch of text goes, in the units of the page. */
export interface Stretch {
	readonly from: Point;
	readonly to: Point;
}

type Point = readonly [x: number, y: number];

/** Follows the drawing orders of one page. Source: PDF 32000-1, 8.4 and 9.3–9.4. */
export function followDrawing({ fnArray, argsArray }: PDFOperatorList): DrawnText {
	const pen = new Pen();
	fnArray.forEach((operation, i) => ORDERS.get(operation)?.(pen, (argsArray[i] ?? []) as never));
	return { widths: pen.widths, unseen: pen.unseen() };
}

type Matrix = number[];
type Box = readonly [left: number, bottom: number, right: number, top: number];

const START = {
	...{ ctm: [1, 0, 0, 1, 0, 0] as Matrix, font: '', size: 0, spacing: 0, wordSpacing: 0 },
	...{ stretch: 1, rise: 0, leading: 0, mode: 0, isWhite: false },
};

/** Where drawing stands: the graphics state, the text matrices, and what has been drawn so far. */
class Pen {
	readonly widths: WidthsByFont = new Map();
	readonly #inkless: Stretch[] = [];
	readonly #white: Stretch[] = [];
	/** Coloured areas and pictures, on which white text shows. */
	readonly #painted: Box[] = [];
	readonly #stack: (typeof START)[] = [];
	#state = START;
	#line: Matrix = START.ctm;
	#text: Matrix = START.ctm;
	#hasDrawn = true;

	set(change: Partial<typeof START>) {
		this.#state = { ...this.#state, ...change };
	}

	save() {
		this.#stack.push(this.#state);
		this.#hasDrawn = false;
	}

	/** A frame in which nothing was drawn held a picture, since pictures are left out. */
	restore() {
		if (!this.#hasDrawn) this.paint([0, 0, 1, 1]);
		this.#state = this.#stack.pop() ?? this.#state;
	}

	transform(matrix: Matrix) {
		this.set({ ctm: Util.transform(this.#state.ctm, matrix) as Matrix });
	}

	place(matrix: Matrix) {
		this.#text = this.#line = matrix;
	}

	move(x: number, y: number) {
		this.place(Util.transform(this.#line, [1, 0, 0, 1, x, y]) as Matrix);
	}

	nextLine() {
		this.move(0, this.#state.leading);
	}

	paint([left, bottom, right, top]: Box) {
		this.#hasDrawn = true;
		const [a, b] = [at(this.#state.ctm, left, bottom), at(this.#state.ctm, right, top)];
		this.#painted.push([
			Math.min(a[0], b[0]) - 1,
			Math.min(a[1], b[1]) - 1,
			Math.max(a[0], b[0]) + 1,
			Math.max(a[1], b[1]) + 1,
		]);
	}

	fill(order: number, frame: Box | null) {
		this.#hasDrawn = true;
		if (frame && FILLS.has(order) && !this.#state.isWhite) this.paint(frame);
	}

	show(glyphs: readonly Shown[]) {
		const { font, size, spacing, wordSpacing, stretch, mode, isWhite } = this.#state;
		this.#hasDrawn = true;
		const from = this.#here();
		learnWidths(this.widths, font, glyphs);
		let advance = 0;
		for (const glyph of glyphs) {
			if (typeof glyph === 'number') advance -= (glyph * size) / 1000;
			else if (glyph) advance += (glyph.width * size) / 1000 + spacing + (glyph.isSpace ? wordSpacing : 0);
		}
		this.#text = Util.transform(this.#text, [1, 0, 0, 1, advance * stretch, 0]) as Matrix;
		if (INKLESS.has(mode)) this.#inkless.push({ from, to: this.#here() });
		else if (isWhite) this.#white.push({ from, to: this.#here() });
	}

	unseen(): Stretch[] {
		const onPaint = ([x, y]: Point) =>
			this.#painted.some((box) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
		return [...this.#inkless, ...this.#white.filter(({ from, to }) => !onPaint(from) || !onPaint(to))];
	}

	#here(): Point {
		return at(this.#state.ctm, ...at(this.#text, 0, this.#state.rise));
	}
}

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
	a! * x + c! * y + e!,
	b! * x + d! * y + f!,
];

/** Neither filled nor stroked; with 7 the letters only cut out what is drawn after them. */
const INKLESS: ReadonlySet<number> = new Set([3, 7]);

const FILLS: ReadonlySet<number> = new Set([
	...[OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke],
	...[OPS.closeFillStroke, OPS.closeEOFillStroke],
]);

const isWhite = (color: unknown) => color === '#ffffff' || color === '#fff';

type Order = (pen: Pen, args: readonly never[]) => void;
const numbers = (value: unknown) => Object.values(value as Record<string, number>);

const ORDERS: ReadonlyMap<number, Order> = new Map<number, Order>([
	[OPS.save, (pen) => pen.save()],
	[OPS.restore, (pen) => pen.restore()],
	[OPS.transform, (pen, args) => pen.transform(args as unknown as Matrix)],
	[
		OPS.paintFormXObjectBegin,
		(pen, [matrix]) => {
			pen.save();
			if (matrix) pen.transform(numbers(matrix));
			pen.fill(0, null);
		},
	],
	[OPS.paintFormXObjectEnd, (pen) => pen.restore()],
	[OPS.beginText, (pen) => pen.place(START.ctm)],
	[OPS.setFont, (pen, [font, size]) => pen.set({ font, size })],
	[OPS.setCharSpacing, (pen, [spacing]) => pen.set({ spacing })],
	[OPS.setWordSpacing, (pen, [wordSpacing]) => pen.set({ wordSpacing })],
	[OPS.setHScale, (pen, [percent]) => pen.set({ stretch: percent! / 100 })],
	[OPS.setTextRise, (pen, [rise]) => pen.set({ rise })],
	[OPS.setLeading, (pen, [leading]) => pen.set({ leading: -leading! })],
	[OPS.setTextRenderingMode, (pen, [mode]) => pen.set({ mode })],
	[OPS.setTextMatrix, (pen, [matrix]) => pen.place(numbers(matrix))],
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
	[OPS.showText, (pen, [glyphs]) => pen.show(glyphs!)],
	[OPS.constructPath, (pen, [order, , frame]) => pen.fill(order!, frame ? (numbers(frame) as never) : null)],
	[OPS.paintImageXObject, (pen) => pen.paint([0, 0, 1, 1])],
	[OPS.paintInlineImageXObject, (pen) => pen.paint([0, 0, 1, 1])],
	[OPS.paintImageMaskXObject, (pen) => pen.paint([0, 0, 1, 1])],
]);
