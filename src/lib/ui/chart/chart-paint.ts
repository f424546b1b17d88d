import { TIMING_MARKS } from '../commitment/marks.ts';
import type { Layer } from './chart-model.ts';

/** The tokens of the style sheet as colours that a canvas can take; read anew when the theme changes. */
export interface Paint {
	readonly ink: string;
	readonly quiet: string;
	readonly rule: string;
	readonly paper: string;
	readonly font: string;
	layer(layer: Layer): { fill: string | CanvasPattern; line: string };
}

/** Reads the tokens as they apply at `host`. */
export function readPaint(host: HTMLElement): Paint {
	const probe = host.appendChild(document.createElement('i'));
	const colour = (token: string) => {
		probe.style.color = `var(--${token})`;
		return getComputedStyle(probe).color;
	};
	const tokens = ['overdue', 'soon', 'ontime', 'undated'].flatMap((hue) =>
		['fill', 'tint'].map((part) => [`${hue}-${part}`, colour(`${hue}-${part}`)] as const),
	);
	const known = new Map<string, string>(tokens);
	const paint = {
		ink: colour('ink'),
		quiet: colour('ink-2'),
		rule: colour('rule'),
		paper: colour('paper'),
		font: getComputedStyle(host).fontFamily,
	};
	probe.remove();
	return {
		...paint,
		layer: (layer) => paintLayer(layer, (token) => known.get(token) ?? paint.ink, paint.paper),
	};
}

/** The same patterns as the cells of the drawn chart. */
function paintLayer({ timing, blocked }: Layer, token: (name: string) => string, paper: string) {
	const mark = TIMING_MARKS[timing];
	const hue = mark === 'old' ? 'undated' : mark;
	const line = token(`${hue}-fill`);
	const tint = token(`${hue}-tint`);
	if (blocked)
		return { line, fill: pattern(6, paper, (pen) => (slash(pen, line, 1.25), backslash(pen, line))) };
	if (timing === 'due-soon') return { line, fill: pattern(7, tint, (pen) => slash(pen, line, 2.4)) };
	if (timing === 'undated') return { line, fill: pattern(7, tint, (pen) => dot(pen, line)) };
	if (timing === 'ageing') return { line, fill: pattern(7, line, (pen) => dot(pen, tint)) };
	return { line, fill: timing === 'overdue' ? line : tint };
}

type Pen = CanvasRenderingContext2D;

/** A tile of `side` CSS pixels, drawn at the screen's own resolution. */
function pattern(side: number, ground: string, draw: (pen: Pen) => void): CanvasPattern | string {
	const scale = Math.ceil(devicePixelRatio);
	const tile = document.createElement('canvas');
	tile.width = tile.height = side * scale;
	const pen = tile.getContext('2d');
	if (!pen) return ground;
	pen.scale(scale, scale);
	pen.fillStyle = ground;
	pen.fillRect(0, 0, side, side);
	draw(pen);
	const made = pen.createPattern(tile, 'repeat');
	made?.setTransform(new DOMMatrix().scale(1 / scale));
	return made ?? ground;
}

function slash(pen: Pen, colour: string, width: number) {
	const side = pen.canvas.width / Math.ceil(devicePixelRatio);
	stroke(
		pen,
		colour,
		width,
		[-side, 0, side].map((shift) => [shift - 1, side + 1, shift + side + 1, -1]),
	);
}

function backslash(pen: Pen, colour: string) {
	const side = pen.canvas.width / Math.ceil(devicePixelRatio);
	stroke(
		pen,
		colour,
		1.25,
		[-side, 0, side].map((shift) => [shift - 1, -1, shift + side + 1, side + 1]),
	);
}

function dot(pen: Pen, colour: string) {
	pen.fillStyle = colour;
	for (const at of [1.75, 5.25]) {
		pen.beginPath();
		pen.arc(at, at, 0.95, 0, 2 * Math.PI);
		pen.fill();
	}
}

function stroke(pen: Pen, colour: string, width: number, lines: readonly number[][]) {
	pen.strokeStyle = colour;
	pen.lineWidth = width;
	pen.beginPath();
	for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
		pen.moveTo(x1, y1);
		pen.lineTo(x2, y2);
	}
	pen.stroke();
}
