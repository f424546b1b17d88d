import type { Rule } from '../grid/rules.ts';
import { signOf, type Glyph, type WrittenSign } from './glyphs.ts';
import type { Hand, Ink, Point } from './hand.ts';
import type { RunWord, Tag } from './layout.ts';
import type { Strikes } from './strikes.ts';

/** Text in one font and size without a wide gap in it, as it lies on the page. */
export interface SetRun {
	readonly font: string;
	readonly size: number;
	readonly tag: Tag | null;
	readonly ink: Ink;
	/** Where it begins on its base line, in points from the upper left corner of the page. */
	readonly x: number;
	readonly y: number;
	readonly angle: number;
	/** The line that is drawn through it. */
	readonly strike: Rule | null;
	readonly words: RunWord[];
	text: string;
	/** How far it reaches from where it begins. */
	width: number;
}

/** Signs that one order draws, and what they are set along. */
interface SetLine {
	readonly hand: Hand;
	readonly from: Point;
	readonly strikes: readonly Rule[];
}

/** Sets the signs that a page draws as runs of words. */
export class TextSetter {
	readonly runs: SetRun[] = [];
	readonly #page: { readonly width: number; readonly height: number };
	readonly #strikes: Strikes;
	#run: SetRun | null = null;
	/** From where the gap to the next sign is counted, in points from where the run begins. */
	#edge = 0;
	#isAfterBlank = false;

	constructor(page: { readonly width: number; readonly height: number }, strikes: Strikes) {
		this.#page = page;
		this.#strikes = strikes;
	}

	/**
	 * Sets signs on a line whose base line begins at `place`, from `along` on in the units of the text; numbers among them
	 * are moves back, in thousandths of the size. Gives how far along the line they reach.
	 */
	show(glyphs: readonly (Glyph | number | null)[], hand: Hand, place: Point, along: number): number {
		const { size, spacing, wordSpacing, stretch } = hand.setting;
		const from = hand.from(place);
		const line = { hand, from, strikes: this.#strikes.through(hand, from[1]) };
		for (const glyph of glyphs) {
			if (typeof glyph === 'number') along -= (glyph / 1000) * size * stretch;
			if (glyph === null || typeof glyph === 'number') continue;
			const width = glyph.width * hand.perUnit;
			const sign = signOf(glyph);
			if (sign?.kind === 'blank') this.#isAfterBlank = true;
			else if (sign) this.#set(sign, along * hand.scale, width * hand.scale, line);
			along += width + (spacing + (glyph.isSpace ? wordSpacing : 0)) * stretch;
		}
		return along;
	}

	/** One sign, `at` points along its line. */
	#set(sign: WrittenSign, at: number, broad: number, { hand, from, strikes }: SetLine): void {
		const [x, y] = hand.along(from, at);
		if (!this.#isOnPage(x, y, broad)) return;
		const middle = x + broad / 2;
		const strike = strikes.find((rule) => rule.from < middle && rule.to > middle) ?? null;
		const shift = this.#run && hand.shift(this.#run, from);
		const gap = shift === null ? Infinity : shift + at - this.#edge;
		const isMark = sign.kind === 'mark';
		const isNear = isMark ? shift !== null : gap >= BACK * hand.size && gap <= WIDE * hand.size;
		if (this.#run === null || !isNear || this.#run.strike !== strike) {
			this.#begin(hand, x, y, strike);
			this.#write(sign.text, 0, broad, true);
			this.#edge = broad + hand.tracking;
		} else if (isMark) this.#write(sign.text, this.#run.width, 0, false);
		else {
			const isApart = gap > (this.#isAfterBlank ? LEAST_SPACE : SPACE) * hand.size;
			this.#write(sign.text, shift! + at, broad, isApart);
			this.#edge = shift! + at + broad + hand.tracking;
		}
		this.#isAfterBlank = false;
	}

	#isOnPage(x: number, y: number, broad: number): boolean {
		return x + broad >= 0 && x <= this.#page.width && y >= 0 && y <= this.#page.height;
	}

	#begin({ setting: { font, ink, tag }, size, angle }: Hand, x: number, y: number, strike: Rule | null) {
		const text = this.#isAfterBlank ? ' ' : '';
		this.#run = { font, size, tag, ink, x, y, angle, strike, words: [], text, width: 0 };
		this.runs.push(this.#run);
	}

	#write(text: string, from: number, broad: number, isApart: boolean): void {
		const run = this.#run!;
		const word = isApart ? undefined : run.words.at(-1);
		if (word) {
			word.text += text;
			word.to = from + broad;
		} else {
			if (run.words.length > 0) run.text += ' ';
			run.words.push({ text, from, to: from + broad });
		}
		run.text += text;
		run.width = from + broad;
	}
}

/** In parts of the size. A step back is another line or an accent; from SPACE on a gap parts words, from WIDE on more. */
const BACK = -0.2;
const SPACE = 0.102;
/** A blank is a space from here on: where a word may be parted, a browser draws one that takes no room. */
const LEAST_SPACE = 0.03;
const WIDE = 0.6;
