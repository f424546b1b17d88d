/** One line of the table under a diagram. */
export interface SeriesRow {
	readonly name: string;
	/** Of the name itself. */
	readonly href?: string;
	readonly cells: readonly { readonly text: string; readonly href?: string }[];
}
