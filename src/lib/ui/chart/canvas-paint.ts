import { PAINTS, type Hatch, type PaintName, type Token } from './paints.ts';

/** The paints as a canvas can take them; read anew when the theme changes. */
export interface CanvasPaints {
	readonly ink: string;
	readonly paper: string;
	readonly font: string;
	fill(name: PaintName): string | CanvasPattern;
	line(name: PaintName): string;
}

/** Reads the tokens as they apply at `host`; `scale` is how much larger the drawing is shown than it was made. */
export function readPaints(host: HTMLElement, scale: number): CanvasPaints {
	const probe = document.createElement('i');
	host.append(probe);
	const read = (token: Token) => {
		probe.style.color = `var(--${token})`;
		return getComputedStyle(probe).color;
	};
	const used = Object.values(PAINTS).flatMap(({ fill, line, hatch }) => [fill, line, hatch?.line]);
	const tokens = new Set<Token>(['ink', 'paper', ...used.filter((token) => token !== undefined)]);
	const colours = new Map([...tokens].map((token) => [token, read(token)]));
	probe.remove();
	const colour = (token: Token | undefined) => (token && colours.get(token)) ?? 'transparent';
	return {
		...{ ink: colour('ink'), paper: colour('paper'), font: getComputedStyle(host).fontFamily },
		fill(name) {
			const { fill, hatch } = PAINTS[name];
			return hatch ? pattern(hatch, colour(fill), colour(hatch.line), scale) : colour(fill);
		},
		line: (name) => colour(PAINTS[name].line),
	};
}

type Pen = CanvasRenderingContext2D;

/** A tile with the lines of the drawn pattern, at the screen's own resolution. */
function pattern({ form, step, width }: Hatch, ground: string, ink: string, scale: number) {
	const pixels = Math.max(2, Math.round(step * scale * devicePixelRatio));
	const tile = document.createElement('canvas');
	tile.width = tile.height = pixels;
	const pen = tile.getContext('2d');
	if (!pen) return ground;
	pen.scale(pixels / step, pixels / step);
	pen.fillStyle = ground;
	pen.fillRect(0, 0, step, step);
	pen.strokeStyle = pen.fillStyle = ink;
	pen.lineWidth = width;
	DRAW[form](pen, step, width);
	const made = pen.createPattern(tile, 'repeat');
	made?.setTransform(new DOMMatrix().scale(1 / devicePixelRatio));
	return made ?? ground;
}

const DRAW: Readonly<Record<Hatch['form'], (pen: Pen, step: number, width: number) => void>> = {
	slashes: (pen, step) => diagonals(pen, step, [step, 0]),
	lattice: (pen, step) => (diagonals(pen, step, [step, 0]), diagonals(pen, step, [0, step])),
	dots(pen, step, width) {
		for (const at of [step / 4, (3 * step) / 4]) {
			pen.beginPath();
			pen.arc(at, at, width / 2, 0, 2 * Math.PI);
			pen.fill();
		}
	},
};

/** Through the tile's corners and those of its neighbours, so that the lines go on from tile to tile. */
function diagonals(pen: Pen, step: number, [from, to]: readonly [number, number]) {
	pen.beginPath();
	for (const shift of [-step, 0, step]) {
		pen.moveTo(shift - step, from === 0 ? -step : from + step);
		pen.lineTo(shift + 2 * step, to === 0 ? -step : to + step);
	}
	pen.stroke();
}
