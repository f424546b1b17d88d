import type { Line } from '../text/lines.ts';

/** Fewer times is no header of a page. */
const SEVERAL = 3;

/** Lines that are the same apart from their numbers and doubled spaces, by a number of their own. */
export interface Repeated {
	/** For each line its number; `ALONE` for one that stands only once or twice, is too long or ends as a sentence does. */
	readonly numbers: Int32Array;
	/** How many lines have each number; none is told of those that are alone. */
	readonly counts: readonly number[];
}

export const ALONE = 0;

/** Which lines come back: '12 (34)' and '13 (34)' are both '# (#)'. */
export function repeatedLines(lines: readonly Line[]): Repeated {
	const size = 2 ** Math.ceil(Math.log2(4 * lines.length + 2));
	const places = new Int32Array(lines.length);
	const counts = new Uint32Array(size);
	for (let i = 0; i < lines.length; i++) {
		const { text } = lines[i]!;
		const place = mayRepeat(text) ? sumOf(text) & (size - 1) : NONE;
		places[i] = place;
		if (place !== NONE) counts[place]!++;
	}
	// Lines that differ may share a place, never the other way: the key itself is made only for what may come back.
	const numbers = new Int32Array(lines.length);
	const byKey = new Map<string, number>();
	const byText = new Map<string, number>();
	const ofEach = [0];
	for (let i = 0; i < lines.length; i++) {
		if (places[i]! === NONE || counts[places[i]!]! < SEVERAL) continue;
		const { text } = lines[i]!;
		let number = byText.get(text);
		if (number === undefined) {
			const key = keyOf(text);
			number = byKey.get(key) ?? ofEach.push(0) - 1;
			byKey.set(key, number);
			byText.set(text, number);
		}
		numbers[i] = number;
		ofEach[number]!++;
	}
	return { numbers, counts: ofEach };
}

const NONE = -1;

function mayRepeat(text: string): boolean {
	if (text.length === 0 || text.length > 110) return false;
	const last = text.charCodeAt(text.length - 1);
	return last !== FULL_STOP && last !== COMMA;
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;

function keyOf(text: string): string {
	const even = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
	return even.replace(/\d+/g, FIGURES);
}

const FIGURES = '#';

/** One number for all texts of the same key: of its last sign and its first ones, which tell most lines apart. */
function sumOf(text: string): number {
	let sum = signOf(text, text.length - 1);
	let before = 0;
	for (let at = 0, signs = 0; at < text.length && signs < MOST_SIGNS; at++) {
		const sign = signOf(text, at);
		if (sign !== before || (sign !== 0x20 && sign !== 0x23)) {
			sum = (Math.imul(sum, 31) + sign) | 0;
			signs++;
		}
		before = sign;
	}
	return sum ^ (sum >>> 15);
}

const MOST_SIGNS = 20;

/** All figures are one sign. */
function signOf(text: string, at: number): number {
	const sign = text.charCodeAt(at);
	return sign >= 0x30 && sign <= 0x39 ? 0x23 : sign;
}
