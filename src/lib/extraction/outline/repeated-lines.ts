import type { Line } from '../text/lines.ts';

/** Fewer times is no header of a page. */
const SEVERAL = 3;

/**
 * For each line that comes back, what it is apart from its numbers and doubled spaces: '12 (34)' and '13 (34)' are
 * both '# (#)'. '' for a line that stands only once or twice, and for one that is too long or ends as a sentence does.
 */
export function repeatedKeys(lines: readonly Line[]): string[] {
	const size = 2 ** Math.ceil(Math.log2(4 * lines.length + 2));
	const places = Int32Array.from(lines, ({ text }) => (mayRepeat(text) ? sumOf(text) & (size - 1) : -1));
	const counts = new Uint32Array(size);
	for (const place of places) if (place >= 0) counts[place]!++;
	// Lines that differ may share a place, never the other way: the key itself is made only for what may come back.
	return lines.map(({ text }, i) => (places[i]! >= 0 && counts[places[i]!]! >= SEVERAL ? keyOf(text) : ''));
}

const mayRepeat = (text: string) =>
	text !== '' && text.length <= 110 && !text.endsWith('.') && !text.endsWith(',');

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
