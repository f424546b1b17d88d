import type { CommitmentRow } from '../../../domain/commitment.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { timesTip } from '../../text/matter-time.ts';
import { boxes, type Picture } from '../picture.ts';
import { timeAxis } from './time-axis.ts';
import { timeLayers, type TimeKind, type TimeMark } from './time-layers.ts';
import { heightOf, middleOf, rowAt, type TimeShape } from './time-rows.ts';

export type TimedRow = CommitmentRow & { readonly decided: PlainDate };

/** Proposals have not begun, and what has no day of decision has no place on a line. */
export const timed = (rows: readonly CommitmentRow[]): TimedRow[] =>
	rows
		.filter((row): row is TimedRow => row.stage === 'decided' && row.decided !== null)
		.sort((a, b) => (a.decided < b.decided ? -1 : 1));

/** One axis for all: a line from the decision as long as something is open, thick where the deadline has passed. */
export function matterTimeLayout(rows: readonly TimedRow[], per: PlainDate, shape: TimeShape) {
	const days = rows.flatMap(({ decided, deadline, doneOn, reportedOn }) =>
		[decided, deadline?.date, doneOn, reportedOn].flatMap((day) => day ?? []),
	);
	const axis = timeAxis([per, ...days], { left: 10, right: shape.width - shape.figures });
	const at = (day: PlainDate | null) => (day === null ? null : axis.at(day));
	const placed = rows.map((row, index) => {
		const y = rowAt(index);
		const due = row.deadline?.date ?? null;
		const finished = row.doneOn ?? row.reportedOn;
		// What was given up has no day of its own here: its line ends at the deadline, or at once.
		const end = finished ?? (row.timing === null ? (due ?? row.decided) : per);
		const isLate = due !== null && end > due && (finished !== null || row.timing === 'overdue');
		return {
			...{ row, y, middle: middleOf(y), from: axis.at(row.decided), to: axis.at(end) },
			...{ late: isLate ? at(due) : null, due: at(due), done: at(row.doneOn), reported: at(row.reportedOn) },
		};
	});
	return {
		...{ axis, today: axis.at(per), rows: placed },
		picture: {
			...{ width: shape.width, height: heightOf(rows.length), side: 'under' },
			layers: layersOf(placed),
			tips: placed.map(({ row, to, middle }) => ({ x: to, y: middle, lines: timesTip(row) })),
		} satisfies Picture as Picture,
	};
}

interface PlacedRow extends Readonly<Record<'late' | 'due' | 'done' | 'reported', number | null>> {
	readonly middle: number;
	readonly from: number;
	readonly to: number;
}

const MARKS = [
	['decided', 'from'],
	['due', 'due'],
	['fulfilled', 'done'],
	['reported', 'reported'],
] as const satisfies readonly (readonly [TimeKind, keyof PlacedRow])[];

/** Lines first, the marks of all rows over them. */
function layersOf(rows: readonly PlacedRow[]) {
	const marks = MARKS.flatMap(([kind, day]) =>
		rows.flatMap((row): TimeMark[] => (row[day] === null ? [] : [{ kind, x: row[day], y: row.middle }])),
	);
	const spans = rows.map(({ from, to, middle }) => band(from, to, middle, 2));
	const late = rows.flatMap((row) => (row.late === null ? [] : band(row.late, row.to, row.middle, 6)));
	return [boxes('span', spans), boxes('late', late), ...timeLayers(marks)];
}

const band = (x: number, to: number, middle: number, height: number) => ({
	...{ x, width: to - x, y: middle - height / 2, height },
});
