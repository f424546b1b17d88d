import type { LetterWidths, Run, Word } from './layout.ts';

/**
 * The words of a run, in order. What the run is wider or narrower than its letters goes to its spaces, as in
 * justified text; where it has none, or they would become impossible, to all letters alike. A font that does not
 * tell its widths is split by those of a common one.
 */
export function wordsOf(run: Run): Word[] {
	const edges = edgesOf(run);
	const top = run.base - run.rise * run.size;
	const bottom = run.base + run.fall * run.size;
	const words: Word[] = [];
	for (const { 0: text, index } of run.text.matchAll(/\S+/g))
		words.push({ text, left: edges[index]!, top, right: edges[index + text.length]!, bottom });
	return words;
}

/** Where each letter of the run begins, and the last one ends; by UTF-16 code units, as offsets in the text are. */
function edgesOf({ text, left, right, size, widths, tracking }: Run): number[] {
	const natural: number[] = [];
	let sum = 0;
	let spaces = 0;
	for (let i = 0; i < text.length; i++) {
		const width = (widthOf(text[i]!, widths) / 1000 + tracking) * size;
		natural.push(width);
		sum += width;
		if (text[i] === ' ' || text[i] === '\u00a0') spaces += 1;
	}
	const each = spaces > 0 ? (right - left - sum) / spaces : Infinity;
	const isJustified = each > -0.18 * size && each < 1.2 * size;
	const scale = isJustified || sum === 0 ? 1 : (right - left) / sum;
	const edges = [left];
	let at = left;
	for (let i = 0; i < text.length; i++) {
		at += natural[i]! * scale;
		if (isJustified && (text[i] === ' ' || text[i] === '\u00a0')) at += each;
		edges.push(at);
	}
	return edges;
}

/** How much wider a run is than its letters, for each of them, in parts of the size. */
export function looseness({ text, left, right, size, widths }: Omit<Run, 'tracking'>): number {
	let sum = 0;
	for (const letter of text) sum += widthOf(letter, widths) / 1000;
	return ((right - left) / size - sum) / text.length;
}

const widthOf = (unit: string, widths: LetterWidths | null): number =>
	widths?.get(unit) ??
	COMMON.get(unit) ??
	COMMON.get(unit.normalize('NFD')[0]!) ??
	(MARK.test(unit) ? 0 : 556);

const MARK = /\p{M}/u;

/** Helvetica and its kin, by width in thousandths of the size. Source: Adobe Core 14 AFM. */
const COMMON: ReadonlyMap<string, number> = new Map(
	(
		[
			[191, "'"],
			[222, 'ijl'],
			[260, '|'],
			[278, ' \u00a0!,./:;I[\\]ft'],
			[333, '()-`r'],
			[355, '"'],
			[389, '*'],
			[500, 'Jckszvxy'],
			[584, '+<=>~'],
			[611, 'FTZ'],
			[667, 'ABEKPSVXY&'],
			[722, 'CDHNRUw'],
			[778, 'GOQ'],
			[833, 'Mm'],
			[889, '%'],
			[944, 'W'],
			[1000, '—…'],
		] as const
	).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
