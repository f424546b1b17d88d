import { boxes, type Boxes, type Layer, type Point, type PointForm } from '../picture.ts';
import type { PaintName } from '../paints.ts';

/** What can happen on a time line. Each has its own shape: colour only helps. */
export type TimeKind =
	'fulfilled' | 'missed' | 'late' | 'next' | 'planned' | 'decided' | 'due' | 'over' | 'reported';

export interface TimeMark extends Point {
	readonly kind: TimeKind;
	/** How wide, where the shape can be narrowed. */
	readonly size?: number;
}

/** Marks as layers, one for each kind and size, in the order in which they come. */
export const timeLayers = (marks: readonly TimeMark[]): Layer[] =>
	[...Map.groupBy(marks, ({ kind, size = SIDE }) => `${kind} ${size}`).values()].flatMap((own) =>
		own[0] ? LAYERS[own[0].kind](own, own[0].size ?? SIDE) : [],
	);

type Draw = (marks: readonly TimeMark[], size: number) => Layer;

const SIDE = 12;

const blocks =
	(paint: PaintName, height = SIDE): Draw =>
	(marks, size) =>
		boxes(
			paint,
			marks.map(({ x, y }) => ({ x: x - size / 2, y: y - height / 2, width: size, height })),
		);

const points =
	(form: PointForm, paint: PaintName, size: number): Draw =>
	(marks) => ({ form, paint, size, points: marks });

const LAYERS: Readonly<Record<TimeKind, Draw>> = {
	fulfilled: blocks('done'),
	late: blocks('missing'),
	next: blocks('coming'),
	missed: (marks, size) => points('cross', 'missed', size)(marks, size),
	planned: points('circle', 'planned', 4),
	decided: points('circle', 'coming', 11),
	reported: points('diamond', 'done', 14),
	due: flags,
	over: blocks('late', 6),
};

/** A pole with a short beam on top. */
function flags(marks: readonly TimeMark[]): Boxes {
	return boxes(
		'due',
		marks.flatMap(({ x, y }) => [
			{ x: x - 1, y: y - 9, width: 2, height: 18 },
			{ x: x - 4, y: y - 10, width: 8, height: 2 },
		]),
	);
}
