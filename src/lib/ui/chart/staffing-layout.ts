import type { StaffingBar } from '../../domain/staffing-bars.ts';

export interface StaffingShape {
	readonly width: number;
	/** Where bars begin, and the room for the figures after the longest. */
	readonly left: number;
	readonly figures: number;
	readonly rowHeight: number;
	readonly above: number;
}

const BAR = 16;

/** Lengths along one scale for all: what is decided as a frame, what is filled inside it. Lengths in pixels. */
export function staffingLayout(bars: readonly StaffingBar[], shape: StaffingShape) {
	const most = Math.max(
		1,
		...bars.map(({ decided, tentative, filled }) => Math.max(decided + tentative, filled)),
	);
	const room = shape.width - shape.left - shape.figures;
	const long = (percent: number) => Math.round(((percent * room) / most) * 10) / 10;
	return bars.map((bar, index) => {
		const y = index * shape.rowHeight;
		const barY = y + shape.above + (shape.rowHeight - shape.above - BAR) / 2;
		const frame = long(bar.decided + bar.tentative);
		return {
			...{ bar, y, frame, barY, height: BAR },
			filled: long(bar.filled),
			/** "Förslagsvis", at the end of the frame. */
			tentative: {
				x: shape.left + long(bar.decided),
				y: barY,
				width: frame - long(bar.decided),
				height: BAR,
			},
			labelY: shape.above > 0 ? y + shape.above - 4 : barY + BAR / 2 + 4.5,
			valueX: shape.left + Math.max(frame, long(bar.filled)) + 8,
			valueY: barY + BAR / 2 + 4.5,
		};
	});
}
