import type { StaffingBar } from '../../../domain/ledgers/staffing-bars.ts';
import { staffingTip } from '../../text/diagrams.ts';
import type { Box } from '../hatch.ts';
import { boxes, type Picture } from '../picture.ts';

export interface StaffingShape {
	readonly width: number;
	/** Where bars begin, and the room for the figures after the longest. */
	readonly left: number;
	readonly figures: number;
	readonly rowHeight: number;
	readonly above: number;
}

const BAR = 16;
/** The filled bar inside the frame. */
const FILLED = 8;

/** Lengths along one scale for all: what is decided as a frame, what is filled inside it. Lengths in pixels. */
export function staffingLayout(bars: readonly StaffingBar[], shape: StaffingShape) {
	const most = Math.max(
		1,
		...bars.map(({ decided, tentative, filled }) => Math.max(decided + tentative, filled)),
	);
	const room = shape.width - shape.left - shape.figures;
	const long = (percent: number) => Math.round(((percent * room) / most) * 10) / 10;
	const rows = bars.map((bar, index) => {
		const y = index * shape.rowHeight;
		const barY = y + shape.above + (shape.rowHeight - shape.above - BAR) / 2;
		const [settled, frame, filled] = [long(bar.decided), long(bar.decided + bar.tentative), long(bar.filled)];
		const box = (from: number, to: number, height: number) => ({
			...{ x: shape.left + from, width: to - from },
			...{ y: barY + (BAR - height) / 2, height },
		});
		return {
			...{ bar, y },
			frame: box(0, frame, BAR),
			perhaps: box(settled, frame, BAR),
			filled: box(0, filled, FILLED),
			labelY: shape.above > 0 ? y + shape.above - 4 : barY + BAR / 2 + 4.5,
			valueX: shape.left + Math.max(frame, filled) + 8,
			valueY: barY + BAR / 2 + 4.5,
		};
	});
	return { rows, picture: pictureOf(rows, shape) };
}

interface PlacedBar extends Record<'frame' | 'perhaps' | 'filled', Box> {
	readonly bar: StaffingBar;
	readonly valueX: number;
	readonly valueY: number;
}

function pictureOf(rows: readonly PlacedBar[], { width, rowHeight }: StaffingShape): Picture {
	const seen = (part: 'frame' | 'perhaps' | 'filled') =>
		rows.map((row) => row[part]).filter((box) => box.width > 0);
	return {
		...{ width, height: rows.length * rowHeight, side: 'under' },
		layers: [
			boxes('frame', seen('frame')),
			boxes('perhaps', seen('perhaps')),
			boxes('filled', seen('filled')),
		],
		tips: rows.map(({ bar, valueX, valueY }) => ({
			...{ x: valueX, y: valueY },
			lines: staffingTip(bar),
		})),
	};
}
