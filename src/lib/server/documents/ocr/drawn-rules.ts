import type { Rule, Rules } from '../grid/rules.ts';
import type { Picture } from '../images/picture.ts';
import { levelLines, type LevelLines } from './level-lines.ts';

/**
 * The straight lines of a page, drawn at about 300 dots an inch, and the page without them: beside a line the reader
 * takes letters for parts of a picture, and leaves out whole rows of a table. `askew` is how far the page lies from
 * level, in radians; the places are those of the page turned level around its middle.
 */
export function withoutRules(
	picture: Picture,
	askew: number,
): { readonly picture: Picture; readonly rules: Rules } {
	const paper = paperOf(picture);
	const isDark = (pixel: number) => pixel >= 0 && picture.data[pixel]! < paper - CONTRAST;
	const [along, up] = levelLines(picture, askew);
	const across = strokesIn(along, isDark);
	const down = strokesIn(up, isDark);
	if (across.length + down.length === 0) return { picture, rules: { across: [], down: [] } };
	const data = new Uint8Array(picture.data);
	for (const stroke of across) wipe(stroke, along, data, paper);
	for (const stroke of down) wipe(stroke, up, data, paper);
	const levelled = (strokes: readonly Stroke[], { shift }: LevelLines) =>
		strokes.map(({ at, from, to }): Rule => {
			const by = shift(Math.round(at));
			return { at, from: from + by, to: to + by };
		});
	return {
		picture: { ...picture, data },
		rules: { across: levelled(across, along), down: levelled(down, up) },
	};
}

const CONTRAST = 60;
/** Pixels: half an inch, longer than any part of a letter. */
const LONG = 150;
/** A thicker line is an area, a picture, or a heading in white on black. */
const THICK = 14;
/** A line of a copy has holes. */
const HOLE = 2;
/** The edges of a line are not sharp. */
const EDGE = 2;
/** So far from a line its surroundings begin, and so much of them may be ink: the feet of letters make lines too. */
const BESIDE = 5;
const INK = 0.25;

/** The commonest shade; some of the pixels tell. */
function paperOf({ data }: Picture): number {
	const shades = new Uint32Array(256);
	for (let at = 0; at < data.length; at += 7) shades[data[at]!]!++;
	return shades.indexOf(Math.max(...shades));
}

type IsDark = (pixel: number) => boolean;

/** Dark pixels one after another on a level line. */
interface Run {
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

interface Stroke extends Rule {
	readonly runs: readonly Run[];
}

/** Runs that lie along each other, together no thicker than a drawn line is, and with paper on both sides. */
function strokesIn(way: LevelLines, isDark: IsDark): Stroke[] {
	const groups: Run[][] = [];
	let near: Run[][] = [];
	for (const run of longRuns(way, isDark)) {
		near = near.filter((group) => run.line - group.at(-1)!.line <= EDGE);
		const own = near.find((group) =>
			group.some(
				({ line, from, to }) => run.line - line <= EDGE && run.from <= to + HOLE && run.to >= from - HOLE,
			),
		);
		if (own) {
			own.push(run);
			continue;
		}
		const group = [run];
		groups.push(group);
		near.push(group);
	}
	return groups.map(strokeOf).filter((stroke) => isThin(stroke) && isApart(stroke, way, isDark));
}

/** Long runs, line by line. One so long has a dark pixel at every half of its length: only those are looked at. */
function* longRuns(way: LevelLines, isDark: IsDark): Generator<Run> {
	const { lines, length, pixelAt } = way;
	for (let line = 0; line < lines; line++) {
		for (let place = LONG / 2; place < length; place += LONG / 2) {
			if (!isDark(pixelAt(line, place))) continue;
			const to = endOf(way, isDark, line, place, 1);
			const from = endOf(way, isDark, line, place, -1);
			if (to - from >= LONG) yield { line, from, to };
			place += Math.floor((to - place) / (LONG / 2)) * (LONG / 2);
		}
	}
}

/** The last dark pixel from a place on, over small holes. */
function endOf({ pixelAt }: LevelLines, isDark: IsDark, line: number, place: number, step: 1 | -1): number {
	let last = place;
	for (let at = place; Math.abs(at - last) <= HOLE; at += step) if (isDark(pixelAt(line, at))) last = at;
	return last;
}

const strokeOf = (runs: readonly Run[]): Stroke => ({
	runs,
	at: runs.reduce((sum, { line }) => sum + line, 0) / runs.length,
	from: Math.min(...runs.map(({ from }) => from)),
	to: Math.max(...runs.map(({ to }) => to)),
});

const isThin = ({ runs, from, to }: Stroke) =>
	runs.reduce((sum, run) => sum + run.to - run.from, 0) <= THICK * (to - from);

function isApart({ runs, from, to }: Stroke, { pixelAt }: LevelLines, isDark: IsDark): boolean {
	const [first, last] = [runs[0]!.line, runs.at(-1)!.line];
	return [first - BESIDE, last + BESIDE].every((line) => {
		let ink = 0;
		for (let place = from; place <= to; place++) if (isDark(pixelAt(line, place))) ink++;
		return ink <= INK * (to - from);
	});
}

function wipe({ runs }: Stroke, { pixelAt }: LevelLines, data: Uint8Array, paper: number): void {
	for (const { line, from, to } of runs)
		for (let near = line - EDGE; near <= line + EDGE; near++)
			for (let place = from - EDGE; place <= to + EDGE; place++) {
				const pixel = pixelAt(near, place);
				if (pixel >= 0) data[pixel] = paper;
			}
}
