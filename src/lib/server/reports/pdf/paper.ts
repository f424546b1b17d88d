/** The sizes of the paper, in points: what the rows are reckoned by here is what they are set by in sheet.typ. */
export interface Paper {
	readonly size: number;
	/** Under the first line of a cell, and in the margins. */
	readonly small: number;
	/** From the foot of a line to the top of the capitals in the next. */
	readonly leading: number;
	/** As high as capitals, in sizes of the letters: what a line takes beside the leading. */
	readonly line: number;
	readonly inset: { readonly x: number; readonly y: number; readonly aboveTitle: number };
	/** From the title of a table to its head. */
	readonly gap: number;
	/** Between the margins: A4 lying. */
	readonly width: number;
	readonly height: number;
}

export function paperOf({ large }: { large: boolean }): Paper {
	const size = large ? 13 : 9;
	return {
		...{ size, small: large ? 11 : 7.5 },
		...{ leading: 0.5 * size, line: 0.66 },
		...{ inset: { x: 2.5, y: 3, aboveTitle: 6 }, gap: 0.7 * size },
		...{ width: (297 - 2 * 14) * MM, height: (210 - 16 - 15) * MM },
	};
}

const MM = 72 / 25.4;
