import type { Timing } from '../../domain/words.ts';

/** Paints by name, told in the tokens of the style sheet: both themes, print and forced colours come with them. */

export type Token =
	| ('paper' | 'ink' | 'ink-3' | 'rule-mid' | 'done-fill')
	| `${'overdue' | 'soon' | 'ontime' | 'undated'}-${'fill' | 'tint'}`;

export interface Paint {
	readonly fill?: Token;
	/** Its outer edge is that of the box. */
	readonly line?: Token;
	/** Of the line, in pixels. */
	readonly width?: number;
	readonly hatch?: Hatch;
}

/** A pattern of lines; `step` pixels apart along an edge, `width` thick. */
export interface Hatch {
	readonly form: 'slashes' | 'lattice' | 'dots';
	readonly line: Token;
	readonly width: number;
	readonly step: number;
}

export type PaintName = CellPaint | keyof typeof OTHERS;

/** Of a cell: where it stands, and whether it is blocked. */
export type CellPaint = Timing | `${Timing}-blocked`;

const OUTLINE = 1.25;
const lattice = (line: Token): Paint => ({
	...{ fill: 'paper', line, width: OUTLINE },
	hatch: { form: 'lattice', line, width: OUTLINE, step: 5.6 },
});
const dots = (line: Token): Hatch => ({ form: 'dots', line, width: 1.9, step: 7 });
const slashes = (line: Token, width: number, step: number): Hatch => ({ form: 'slashes', line, width, step });

const CELLS = {
	overdue: { fill: 'overdue-fill' },
	'due-soon': {
		...{ fill: 'soon-tint', line: 'soon-fill', width: OUTLINE },
		hatch: slashes('soon-fill', 2.4, 6.4),
	},
	'on-track': { fill: 'ontime-tint', line: 'ontime-fill', width: OUTLINE },
	undated: { fill: 'undated-tint', line: 'undated-fill', width: OUTLINE, hatch: dots('undated-fill') },
	ageing: { fill: 'undated-fill', hatch: dots('undated-tint') },
	'overdue-blocked': lattice('overdue-fill'),
	'due-soon-blocked': lattice('soon-fill'),
	'on-track-blocked': lattice('ontime-fill'),
	'undated-blocked': lattice('undated-fill'),
	'ageing-blocked': lattice('undated-fill'),
} as const satisfies Record<CellPaint, Paint>;

const OTHERS = {
	/** Staffing: decided as a frame, "förslagsvis" hatched at its end, filled inside it. */
	frame: { fill: 'paper', line: 'ink', width: 1.5 },
	perhaps: { hatch: slashes('ink-3', OUTLINE, 6) },
	filled: { fill: 'done-fill' },
	/** The trend: open ones as a line over the overdue. */
	open: { line: 'ink', width: 1.75 },
	late: { fill: 'overdue-fill' },
	/** Along a line of time. */
	span: { fill: 'rule-mid' },
	done: { fill: 'done-fill', line: 'paper', width: 1 },
	missed: { line: 'ink', width: 1.75 },
	missing: {
		...{ fill: 'overdue-tint', line: 'overdue-fill', width: 1.75 },
		hatch: slashes('overdue-fill', 1.75, 5),
	},
	coming: { fill: 'paper', line: 'ink', width: 1.75 },
	planned: { fill: 'ink-3' },
	due: { fill: 'ink' },
} as const satisfies Record<string, Paint>;

export const PAINTS: Readonly<Record<PaintName, Paint>> = { ...CELLS, ...OTHERS };
