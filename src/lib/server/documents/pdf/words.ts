import type { Run, Word } from './layout.ts';
import { commonWidth } from './letter-widths.ts';

/**
 * The words of a run, in order. What the run is wider or narrower than its letters goes to its spaces, as in
 * justified text; where it has none, or they would become impossible, to all letters alike. A font that does not
 * tell its widths is split by those of a common one.
 */
export function wordsOf(run: Run): Word[] {
	const { text, left, base, size } = run;
	const top = base - run.rise * size;
	const bottom = base + run.fall * size;
	const { scale, each } = stretchOf(run);
	const words: Word[] = [];
	let at = left;
	let [start, from] = [-1, left];
	const end = (stop: number) => {
		if (start >= 0) words.push({ text: text.slice(start, stop), left: from, top, right: at, bottom });
		start = -1;
	};
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (isBlank(unit)) end(i);
		else if (start < 0) [start, from] = [i, at];
		at += widthAt(run, i) * scale;
		if (isSpace(unit)) at += each;
	}
	end(text.length);
	return words;
}

/** How much wider or narrower the letters are set than they are, and how much is added to each space. */
function stretchOf(run: Run): { readonly scale: number; readonly each: number } {
	const { text, left, right, size } = run;
	let sum = 0;
	let spaces = 0;
	for (let i = 0; i < text.length; i++) {
		sum += widthAt(run, i);
		if (isSpace(text.charCodeAt(i))) spaces += 1;
	}
	const each = spaces > 0 ? (right - left - sum) / spaces : Infinity;
	const isJustified = each > -0.18 * size && each < 1.2 * size;
	if (isJustified) return { scale: 1, each };
	return { scale: sum === 0 ? 1 : (right - left) / sum, each: 0 };
}

/** By UTF-16 code units, as offsets in the text are. */
const widthAt = ({ text, widths, tracking, size }: Run, i: number) =>
	((widths ? widths.of(text[i]!) : commonWidth(text[i]!)) / 1000 + tracking) * size;

/** How much wider a run is than its letters, for each of them, in parts of the size. */
export function looseness({ text, left, right, size, widths }: Omit<Run, 'tracking'>): number {
	let sum = 0;
	for (const letter of text) sum += (widths ? widths.of(letter) : commonWidth(letter)) / 1000;
	return ((right - left) / size - sum) / text.length;
}

const isSpace = (unit: number) => unit === 0x20 || unit === 0xa0;

/** What parts words, as `\s` has it; most letters are told by one comparison. */
export const isBlank = (unit: number): boolean =>
	unit <= 0x20
		? unit === 0x20 || (unit >= 9 && unit <= 13)
		: unit >= 0xa0 &&
			(unit === 0xa0 ||
				(unit >= 0x1680 &&
					(unit === 0x1680 ||
						(unit >= 0x2000 && unit <= 0x200a) ||
						[0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(unit))));
