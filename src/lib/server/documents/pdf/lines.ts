import { cellOf, type Cell, type Line, type Run, type Word } from './layout.ts';
import { isBlank, wordsOf } from './words.ts';

/** The lines that the runs of a page make, from top to bottom, whatever order they were drawn in. */
export function linesOf(runs: readonly Run[]): Line[] {
	const sorted = [...runs].sort((a, b) => a.base - b.base);
	const rows: Run[][] = [];
	for (const run of sorted) {
		const row = rows.at(-1);
		if (row && run.base - row[0]!.base <= sameLine(row[0]!, run)) row.push(run);
		else rows.push([run]);
	}
	return rows
		.flatMap((row) => (row.length === 1 ? [row] : layers(withoutShadows(row.sort(byLeft)), runs)))
		.map(lineOf)
		.filter((line) => line.cells.length > 0);
}

/**
 * A stamp that stands across a line of text is a line of its own: what was drawn later lies on top. `row` goes from left
 * to right, and so does what comes back.
 */
function layers(row: readonly Run[], drawn: readonly Run[]): (readonly Run[])[] {
	const top = new Set<Run>();
	let under: Run | null = null;
	for (const run of row) {
		if (run.text.length < 3) continue;
		if (under && under.right - run.left > ACROSS * run.size && run.right - run.left > ACROSS * run.size) {
			const isLater = drawn.indexOf(run) > drawn.indexOf(under);
			top.add(isLater ? run : under);
			if (isLater) continue;
		}
		if (!under || run.right > under.right || top.has(under)) under = run;
	}
	return top.size === 0 ? [row] : [row.filter((run) => !top.has(run)), [...top]];
}

/** In parts of the font size: no bold letters drawn twice and no accent reach so far over other text. */
const ACROSS = 2;

const byLeft = (a: Run, b: Run) => a.left - b.left;

/** A raised note number, or a label in a smaller font beside its value, is on the same line. */
const sameLine = (a: Run, b: Run) => 0.4 * Math.max(a.size, b.size);

/** From left to right. */
function lineOf(runs: readonly Run[]): Line {
	let main = runs[0]!;
	let most = weight(main);
	const tag = { isSame: true, hasText: false, isArtifact: true };
	for (const run of runs) {
		const own = weight(run);
		if (own > most) [main, most] = [run, own];
	}
	for (const run of runs) {
		if (run.text.trim() === '') continue;
		tag.hasText = true;
		if (run.tag?.block !== -1) tag.isArtifact = false;
		if (run.tag?.block !== main.tag?.block) tag.isSame = false;
	}
	const block = main.tag?.block;
	return {
		cells: cellsOf(runs),
		base: main.base,
		size: main.size,
		...(tag.hasText && tag.isArtifact && { isArtifact: true }),
		...(block !== undefined && tag.isSame && { block }),
	};
}

const weight = (run: Run) => run.text.trim().length * run.size;

/** Some programs make bold letters by drawing the same words twice, a hair apart. */
function withoutShadows(runs: readonly Run[]): Run[] {
	return runs.filter((run, i) => {
		const before = runs[i - 1];
		return !before || before.text !== run.text || run.left - before.left > 0.15 * run.size;
	});
}

/** Words come together to cells by the gaps between runs. */
function cellsOf(runs: readonly Run[]): Cell[] {
	const cells: { words: Word[]; right: number; endsWord: boolean }[] = [];
	for (const run of runs) {
		const cell = cells.at(-1);
		const gap = cell ? run.left - cell.right : Infinity;
		const words = wordsOf(run);
		if (!cell || (gap > CELL * run.size && !isListMark(cell.words))) {
			cells.push({ words, right: run.right, endsWord: endsBlank(run.text) });
			continue;
		}
		const isApart = cell.endsWord || gap > SPACE * run.size || isBlank(run.text.charCodeAt(0));
		const last = isApart ? undefined : cell.words.pop();
		const first = last && words.shift();
		if (last) cell.words.push(first ? joined(last, first) : last);
		for (const word of words) cell.words.push(word);
		cell.endsWord = endsBlank(run.text) || (run.text === '' && cell.endsWord);
		cell.right = Math.max(cell.right, run.right);
	}
	return cells.flatMap(({ words }) => (words.length > 0 ? [cellOf(words.map(tidy))] : []));
}

const endsBlank = (text: string) => isBlank(text.charCodeAt(text.length - 1));

/** In parts of the font size: from where a gap is a space, and from where it parts two cells. */
const SPACE = 0.16;
const CELL = 1.5;

/** "•", "1.", "a)", "–": what stands after it belongs to it, however wide the gap. */
const isListMark = (words: readonly Word[]) =>
	words.length === 1 && /^(?:[•◦▪‣·*–—-]|\p{Co}|o|\d{1,3}[.)]|\p{L}[.)])$/u.test(words[0]!.text);

/** A word of which the file draws the parts one by one. */
const joined = (a: Word, b: Word): Word => ({
	text: a.text + b.text,
	left: Math.min(a.left, b.left),
	top: Math.min(a.top, b.top),
	right: Math.max(a.right, b.right),
	bottom: Math.max(a.bottom, b.bottom),
});

/** The private signs of symbol fonts are bullets nearly always. Å may come as A and a ring, of either kind. */
function tidy(word: Word): Word {
	if (PLAIN.test(word.text)) return word;
	const text = word.text
		.replace(/\p{Co}/gu, '•')
		.replace(/([aouAOU])\u00a8|\u00a8([aouAOU])/g, '$1$2\u0308')
		.replace(/([aA])\u02da|\u02da([aA])/g, '$1$2\u030a');
	return { ...word, text: text.normalize('NFC') };
}

const PLAIN = /^[!-~\u00c0-\u017f\u2013\u2019\u201d\u2022\u00a7]*$/;
