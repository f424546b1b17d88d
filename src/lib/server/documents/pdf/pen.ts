import type { Glyph } from './glyphs.ts';
import { Hand, type FontUnit, type Point } from './hand.ts';
import type { Tag } from './layout.ts';
import type { Tags } from './tags.ts';
import type { TextSetter } from './text-setter.ts';

/** Six numbers. */
export type Matrix = ArrayLike<number>;
export type Box = readonly [left: number, bottom: number, right: number, top: number];

export const START: Matrix = [1, 0, 0, 1, 0, 0];

const STATE = {
	...{ font: '', size: 0, spacing: 0, wordSpacing: 0 },
	...{ stretch: 1, rise: 0, leading: 0, mode: 0, isWhite: false },
};
type State = typeof STATE & { ctm: Matrix };

/**
 * Where drawing stands on a page: the graphics state, the text matrices and the marked content. What it writes is set
 * by a `TextSetter`. Places are in points from the upper left corner, to which `view` takes the units of the page.
 */
export class Pen {
	readonly #setter: TextSetter;
	readonly #unitOf: (font: string) => FontUnit;
	readonly #tags: Tags | null;
	/** Coloured areas and pictures, on which white text shows. */
	readonly #painted: Box[] = [];
	readonly #stack: State[] = [];
	readonly #contents: (Tag | null)[] = [];
	#state: State;
	/** Where text is written in the units of the page: the matrix of its line, but where it begins. */
	#slope: Matrix = START;
	#begins: Point = [0, 0];
	/** How far along the line text has come, in its own units. */
	#along = 0;
	/** Null when anything has changed since. */
	#hand: Hand | null = null;
	#hasDrawn = true;

	constructor(view: Matrix, setter: TextSetter, unitOf: (font: string) => FontUnit, tags: Tags | null) {
		this.#state = { ...STATE, ctm: view };
		this.#setter = setter;
		this.#unitOf = unitOf;
		this.#tags = tags;
	}

	set(change: Partial<State>) {
		Object.assign(this.#state, change);
		this.#hand = null;
	}

	save() {
		this.#stack.push({ ...this.#state });
		this.#hasDrawn = false;
	}

	/** A frame in which nothing was drawn held a picture, since pictures are left out. */
	restore() {
		if (!this.#hasDrawn) this.paint([0, 0, 1, 1]);
		this.#state = this.#stack.pop() ?? this.#state;
		this.#hand = null;
	}

	beginForm(matrix: Matrix | null) {
		this.save();
		if (matrix) this.transform(matrix);
		this.#hasDrawn = true;
	}

	transform(matrix: Matrix) {
		this.set({ ctm: times(this.#state.ctm, matrix) });
	}

	/** A line of text begins. */
	place(matrix: Matrix) {
		this.#slope = matrix;
		this.#begins = [matrix[4]!, matrix[5]!];
		this.#along = 0;
		this.#hand = null;
	}

	move(x: number, y: number) {
		const [m, [left, up]] = [this.#slope, this.#begins];
		this.#begins = [m[0]! * x + m[2]! * y + left, m[1]! * x + m[3]! * y + up];
		this.#along = 0;
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

	/** The frame of an area that is filled, or null for lines. */
	fill(frame: Box | null) {
		this.#hasDrawn = true;
		if (frame && !this.#state.isWhite) this.paint(frame);
	}

	beginContent(name: string | undefined, id: number | null | undefined) {
		if (!this.#tags) return;
		const own = name === 'Artifact' ? ARTIFACT : (this.#tags.get(id ?? -1) ?? null);
		this.#contents.push(own ?? this.#contents.at(-1) ?? null);
		this.#hand = null;
	}

	endContent() {
		this.#contents.pop();
		this.#hand = null;
	}

	show(glyphs: readonly (Glyph | number | null)[]) {
		this.#hasDrawn = true;
		this.#hand ??= this.#newHand();
		const place = at(this.#state.ctm, this.#begins[0], this.#begins[1]);
		this.#along = this.#setter.show(glyphs, this.#hand, place, this.#along);
	}

	isPainted(x: number, y: number): boolean {
		return this.#painted.some((box) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
	}

	#newHand(): Hand {
		const { ctm, mode, isWhite, ...state } = this.#state;
		const ink = INKLESS.has(mode) ? 'none' : isWhite ? 'white' : 'seen';
		const matrix = times(ctm, this.#slope);
		const setting = { ...state, ink, matrix, tag: this.#contents.at(-1) ?? null } as const;
		return new Hand(setting, this.#unitOf(state.font));
	}
}

const at = (m: Matrix, x: number, y: number): [number, number] => [
	m[0]! * x + m[2]! * y + m[4]!,
	m[1]! * x + m[3]! * y + m[5]!,
];

/** What `inner` does first and `outer` then. */
const times = (outer: Matrix, inner: Matrix): Matrix => [
	outer[0]! * inner[0]! + outer[2]! * inner[1]!,
	outer[1]! * inner[0]! + outer[3]! * inner[1]!,
	outer[0]! * inner[2]! + outer[2]! * inner[3]!,
	outer[1]! * inner[2]! + outer[3]! * inner[3]!,
	...at(outer, inner[4]!, inner[5]!),
];

/** Neither filled nor stroked; with 7 the letters only cut out what is drawn after them. */
const INKLESS: ReadonlySet<number> = new Set([3, 7]);

const ARTIFACT: Tag = { block: -1, cell: null };
