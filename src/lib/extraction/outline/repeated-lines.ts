import type { Line } from '../text/lines.ts';

/** Fewer times is no header of a page. */
const SEVERAL = 3;

/**
 * For each line that comes back, what it is apart from its numbers and doubled spaces: '12 (34)' and '13 (34)' are
 * both '# (#)'. '' for a line that stands only once or twice, and for one that is too long or ends as a sentence does.
 */
export function repeatedKeys(lines: readonly Line[]): string[] {
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
	return lines.map(({ text }, i) =>
		places[i]! !== NONE && counts[places[i]!]! >= SEVERAL ? keyOf(text) : '',
	);
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

/** One number for all texts of the same key. */
function sumOf(text: string): number {
	let sum = 0;
	let before = 0;
	for (let at = 0; at < text.length; at++) {
		let sign = text.charCodeAt(at);
		if (sign >= 0x30 && sign <= 0x39) sign = 0x23;
		if (sign !== before || (sign !== 0x20 && sign !== 0x23)) sum = (Math.imul(sum, 31) + sign) | 0;
		before = sign;
	}
	return sum ^ (sum >>> 15);
}
