import type { CommitmentRow } from '../../domain/commitment.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { TIME_ROW, type TimeShape } from './recurring-layout.ts';
import { timeAxis } from './time-axis.ts';

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
	return {
		axis,
		height: TIME_ROW.top + rows.length * TIME_ROW.height,
		today: axis.at(per),
		rows: rows.map((row, index) => {
			const y = TIME_ROW.top + index * TIME_ROW.height;
			const due = row.deadline?.date ?? null;
			const finished = row.doneOn ?? row.reportedOn;
			// What was given up has no day of its own here: its line ends at the deadline, or at once.
			const end = finished ?? (row.timing === null ? (due ?? row.decided) : per);
			const isLate = due !== null && end > due && (finished !== null || row.timing === 'overdue');
			return {
				...{ row, y, middle: y + TIME_ROW.above + (TIME_ROW.height - TIME_ROW.above) / 2 - 2 },
				...{ from: axis.at(row.decided), to: axis.at(end) },
				late: isLate ? axis.at(due) : null,
				due: due === null ? null : axis.at(due),
				done: row.doneOn === null ? null : axis.at(row.doneOn),
				reported: row.reportedOn === null ? null : axis.at(row.reportedOn),
			};
		}),
	};
}
