import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { Rule, Rules } from '../grid/rules.ts';

type Matrix = number[];

/**
 * The straight lines that a page draws along its sides, whether as strokes or as thin areas. `view` takes the units of
 * the page to points from its upper left corner.
 */
export function rulesIn({ fnArray, argsArray }: PDFOperatorList, view: Matrix): Rules {
	const rules = { across: [] as Rule[], down: [] as Rule[] };
	const stack: Matrix[] = [];
	let here = view;
	fnArray.forEach((operation, i) => {
		const args = (argsArray[i] ?? []) as unknown[];
		if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) stack.push(here);
		if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) here = stack.pop() ?? here;
		else if (operation === OPS.transform) here = Util.transform(here, args as Matrix) as Matrix;
		else if (operation === OPS.paintFormXObjectBegin && args[0])
			here = Util.transform(here, args[0] as Matrix) as Matrix;
		else if (operation === OPS.constructPath && PAINTS.has(args[0] as number))
			for (const path of pathsIn((args[1] as ArrayLike<number>[])[0] ?? []))
				for (const box of STROKES.has(args[0] as number) ? sidesOf(path) : [path]) add(box, here, rules);
	});
	return rules;
}

const STROKES: ReadonlySet<number> = new Set([
	...[OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke],
	...[OPS.closeFillStroke, OPS.closeEOFillStroke],
]);
const PAINTS: ReadonlySet<number> = new Set([...STROKES, OPS.fill, OPS.eoFill]);

type Path = (readonly [x: number, y: number])[];

/** The corners of each stretch; one with curves in it is left out. Source: pdf.js, DrawOPS. */
function pathsIn(data: ArrayLike<number>): Path[] {
	const paths: Path[] = [];
	let hasCurve = false;
	for (let i = 0; i < data.length;) {
		const [order, x, y] = [data[i], data[i + 1]!, data[i + 2]!];
		if (order === MOVE) {
			if (hasCurve) paths.pop();
			hasCurve = false;
			paths.push([]);
		}
		if (order === CLOSE) paths.at(-1)?.push(paths.at(-1)![0]!);
		else if (order === MOVE || order === LINE) paths.at(-1)?.push([x, y]);
		else hasCurve = true;
		i += 1 + (LENGTHS[order!] ?? data.length);
	}
	if (hasCurve) paths.pop();
	return paths;
}

const [MOVE, LINE, CLOSE] = [0, 1, 4];
/** Numbers after each order: move, line, curve, flat curve, close. */
const LENGTHS: readonly number[] = [2, 2, 6, 4, 0];

const sidesOf = (path: Path): Path[] => path.slice(1).map((corner, i) => [path[i]!, corner]);

function add(path: Path, matrix: Matrix, { across, down }: { across: Rule[]; down: Rule[] }): void {
	const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number];
	const xs = path.map(([x, y]) => a * x + c * y + e);
	const ys = path.map(([x, y]) => b * x + d * y + f);
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const [width, height] = [right - left, bottom - top];
	if (height <= THIN && width >= LEAST) across.push({ at: (top + bottom) / 2, from: left, to: right });
	else if (width <= THIN && height >= LEAST) down.push({ at: (left + right) / 2, from: top, to: bottom });
}

/** Points: a line is no thicker, and no shorter than the one through a single letter. */
const THIN = 2.5;
const LEAST = 3;
