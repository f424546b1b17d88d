import { NO_UNIT } from '../../../domain/filter.ts';
import type { UnitTally } from '../../../domain/overview.ts';
import type { Timing } from '../../../domain/words.ts';
import { listHref } from '../../address.ts';
import { barName } from '../cells/bar-words.ts';
import type { Scope } from '../deadlines/deadline-series.ts';
import type { Segment } from '../cells/pieces.ts';
import type { Row, RowShape } from './row-layout.ts';
import { scaleOf } from '../cells/scale.ts';

export const UNIT_NARROW: RowShape = {
	width: 358,
	left: 0,
	rowHeight: 48,
	barHeight: 16,
	step: 18,
	above: 22,
};

/** Open commitments of each unit by where they stand. */
export function unitSeries(units: readonly UnitTally[], scope: Scope) {
	const rows: Row[] = units.map((unit) => {
		const segments = segmentsOf(unit);
		const label = unitName(unit);
		return {
			label,
			segments,
			count: unit.open,
			href: listHref({ ...scope, unit: unit.unit?.id ?? NO_UNIT }),
			name: barName(label, segments),
		};
	});
	return { rows, scale: scaleOf(rows.map(({ count }) => count)) };
}

export const unitName = ({ unit }: UnitTally) => unit?.name ?? 'Ansvarig saknas';

function segmentsOf(unit: UnitTally): Segment[] {
	const counts: readonly [Timing, number][] = [
		['overdue', unit.overdue],
		['due-soon', unit.dueSoon],
		['on-track', unit.onTrack],
		['undated', unit.undated],
		['ageing', unit.ageing],
	];
	return counts.flatMap(([timing, count]) =>
		count > 0 ? [{ timing, count, blocked: unit.blockedOf[timing] }] : [],
	);
}
