import type { Picture } from '../picture.ts';
import type { TimeAxis } from './time-axis.ts';

/** Rows along one line of time: a name, its marks under it, and below the last row the day. Pixels. */
export interface TimeShape {
	readonly width: number;
	/** Room to the right for the figures. */
	readonly figures: number;
	/** Letters of a name that fit. */
	readonly letters: number;
}

export interface TimeLayout<Row> {
	readonly axis: TimeAxis;
	readonly picture: Picture;
	/** Where the day stands. */
	readonly today: number;
	/** `y` is the upper edge of a row. */
	readonly rows: readonly { readonly row: Row; readonly y: number }[];
}

/** What a row says, and where it leads. */
export interface TimeRowWords {
	readonly href: string;
	/** All of it, for those who listen; begins with what is seen. */
	readonly name: string;
	readonly text: string;
	/** At the right end. */
	readonly figure?: string;
}

/** Of a row: its name stands on `name`, its marks and the lines of the axis from `marks` on. */
export const TIME_ROW = { height: 46, top: 26, name: 14, marks: 20 } as const;

/** Under the last row, for the day. */
const FOOT = 20;

export const rowAt = (index: number) => TIME_ROW.top + index * TIME_ROW.height;

/** Where the marks of a row lie, under its name. */
export const middleOf = (y: number) => y + TIME_ROW.marks + (TIME_ROW.height - TIME_ROW.marks) / 2 - 2;

export const heightOf = (rows: number) => rowAt(rows) + FOOT;
