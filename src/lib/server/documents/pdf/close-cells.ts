import { cellOf, type Cell, type Line, type Word } from './layout.ts';

/**
 * The lines from `from` on that keep to the columns of a table whose cells stand little more than a space apart,
 * parted into its cells; null where the line at `from` heads no such table. A column is told by the free band
 * before it, which no word of any line crosses, by edges that its lines share, and by a wide gap in one of them.
 * "Ta fram en rutin för tillsyn | Enhetschef park | 2025-02-28"
 */
export function closeTableAt(lines: readonly Line[], from: number): Line[] | null {
	const head = lines[from]!;
	if (head.isArtifact || !mayHead(head)) return null;
	let bands = headBands(head);
	if (bands.length < LEAST_BANDS) return null;
	let end = from + 1;
	for (; end < lines.length; end++) {
		const line = lines[end]!;
		const step = line.base - lines[end - 1]!.base;
		if (step <= 0 || step > 4 * line.size) break;
		const next = narrowed(bands, line);
		const dead = bands.filter((_, i) => next[i]!.free.length === 0);
		const alive = next.filter(({ free }) => free.length > 0);
		if (dead.length > 0) {
			const isTable = gutters(bands, lines.slice(from, end)) !== null;
			if (isTable || dead.some(({ isSure }) => isSure) || alive.length < LEAST_BANDS) break;
		}
		bands = alive;
	}
	const block = lines.slice(from, end);
	const edges = gutters(bands, block);
	const parted = edges && block.map((line) => partedAt(line, edges));
	return parted && parted[0]!.cells.every(isHeading) ? parted : null;
}

/** "Klart när", not "Lena Ek (S), Bo Dal" of running text, whose words may stand alike by chance. */
const isHeading = ({ text, words }: Cell) =>
	words.length <= 3 && !NO_HEADING.test(text) && !/^\p{Ll}/u.test(text);

const NO_HEADING = /[.,;()§\d]/;

/** Three columns have two bands between them. */
const LEAST_BANDS = 2;

/** In parts of the font size: a gap that no common space makes, and how far shared edges may lie apart. */
const WIDE = 0.7;
const ALIKE = 0.3;
/** A gap within a run of text is only known so well. */
const SLACK = 0.1;

type Span = readonly [left: number, right: number];

/** Between two columns. */
interface Band {
	/** Where no line has had a word. */
	readonly free: readonly Span[];
	/** The heading has a wide gap here. */
	readonly isSure: boolean;
}

/** Enough words that begin with a capital or a cell, and none that no heading has: asked first, since few lines have. */
function mayHead({ cells }: Line): boolean {
	let begins = cells.length;
	for (const { words } of cells)
		for (let i = 1; i < words.length; i++) if (!SMALL.has(words[i]!.text[0]!)) begins += 1;
	return begins > LEAST_BANDS && !cells.some(({ text }) => NO_HEADING.test(text));
}

const SMALL: ReadonlySet<string> = new Set('abcdefghijklmnopqrstuvwxyzåäö0123456789(–-§');

/** Between the words of the heading row; a word in small letters goes on in its cell: "Klart när". */
function headBands(head: Line): Band[] {
	const firsts = new Set(head.cells.map(({ words }) => words[0]));
	const words = wordsOf(head);
	return words.flatMap((word, i): Band[] => {
		const before = words[i - 1];
		const isSure = firsts.has(word);
		if (!before || !(isSure || mayBegin(word, before))) return [];
		return [{ free: [[before.right - SLACK * head.size, word.left + SLACK * head.size]], isSure }];
	});
}

/** "Ansvarig Klart när", not "– Utan datum" or "§ 45 Budget". */
const mayBegin = (word: Word, before: Word) => /^\p{Lu}/u.test(word.text) && /\p{L}{2}/u.test(before.text);

const wordsOf = (line: Line): readonly Word[] => line.cells.flatMap(({ words }) => words);

/** The bands without what the words of a line take. */
function narrowed(bands: readonly Band[], line: Line): Band[] {
	const slack = SLACK * line.size;
	const words = wordsOf(line).map(({ left, right }): Span => {
		const cut = Math.min(slack, (right - left) / 3);
		return [left + cut, right - cut];
	});
	return bands.map(({ free, isSure }) => ({
		free: words.reduce<readonly Span[]>(
			(spans, [left, right]) =>
				spans.flatMap((span): Span[] => {
					if (right <= span[0] || left >= span[1]) return [span];
					const rest: Span[] = [
						[span[0], left],
						[right, span[1]],
					];
					return rest.filter(([a, b]) => b - a > slack);
				}),
			free,
		),
		isSure,
	}));
}

/** The middle of each band that parts two columns, from left to right; null where they are too few to be a table. */
function gutters(bands: readonly Band[], lines: readonly Line[]): number[] | null {
	if (lines.length < 3) return null;
	const middles = bands.map(({ free }) => {
		const widest = free.reduce((best, one) => (one[1] - one[0] >= best[1] - best[0] ? one : best));
		return (widest[0] + widest[1]) / 2;
	});
	const isTold = (at: number, i: number, all: readonly number[]) =>
		isParted(at, all[i + 1] ?? Infinity, lines) && isColumn(at, all[i + 1] ?? Infinity, lines);
	const told = middles.filter(isTold);
	// The lines may part where no band is: then the columns are others than these.
	const isInside = lines.every((line) =>
		line.cells.every(
			({ left }, k) =>
				k === 0 || told.some((at) => at > line.cells[k - 1]!.right - line.size && at < left + line.size),
		),
	);
	return told.length >= LEAST_BANDS && isInside ? told : null;
}

/** A wide gap on one line, or three lines on which both edges of the gap are the same: "8 500 | 2025-06-01". */
function isParted(from: number, to: number, lines: readonly Line[]): boolean {
	const gaps = lines.flatMap((line): Span[] => {
		const words = wordsOf(line);
		const next = words.findIndex((word) => middle(word) > from);
		if (next < 1 || middle(words[next]!) > to) return [];
		return [[words[next - 1]!.right, words[next]!.left]];
	});
	const size = lines[0]!.size;
	if (gaps.some(([left, right]) => right - left > WIDE * size)) return true;
	const [first] = gaps;
	return (
		gaps.length >= 3 && gaps.every((gap) => gap.every((x, i) => Math.abs(x - first![i]!) < SLACK * size))
	);
}

/** What stands from one gutter to the next begins, ends or has its middle at one place on most of its lines. */
function isColumn(from: number, to: number, lines: readonly Line[]): boolean {
	const cells = lines.flatMap((line) => {
		const words = wordsOf(line).filter((word) => middle(word) > from && middle(word) < to);
		return words.length > 0 ? [cellOf(words)] : [];
	});
	const near = ALIKE * lines[0]!.size;
	return [(cell: Cell) => cell.left, (cell: Cell) => cell.right, middle].some((place) => {
		const places = cells.map(place);
		const most = Math.max(...places.map((one) => places.filter((x) => Math.abs(x - one) <= near).length));
		return most >= 2 && most >= 0.75 * places.length;
	});
}

const middle = ({ left, right }: { readonly left: number; readonly right: number }) => (left + right) / 2;

function partedAt(line: Line, edges: readonly number[]): Line {
	const words = wordsOf(line);
	const columns = Map.groupBy(words, (word) => edges.filter((at) => at < middle(word)).length);
	const cells = [...columns].map(([column, own]): Cell => {
		const cell = cellOf(own);
		const left = Math.max(cell.left, (edges[column - 1] ?? -Infinity) + HALF_GAP);
		return { ...cell, left, right: Math.min(cell.right, (edges[column] ?? Infinity) - HALF_GAP) };
	});
	return { ...line, cells };
}

/** Cells end so far from a gutter that they part for sure, in points. */
const HALF_GAP = 1.2;
