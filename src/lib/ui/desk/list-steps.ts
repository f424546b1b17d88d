/** Rows of the list that can be stepped through, from the top. */
export const rowsOf = () => [...document.querySelectorAll<HTMLElement>('tr[data-row]')];

/** The row one step away; from nowhere the first, or the last. At the ends it stays. */
export function stepFrom(row: HTMLElement | null, step: 1 | -1): HTMLElement | null {
	const rows = rowsOf();
	if (row === null) return (step === 1 ? rows[0] : rows.at(-1)) ?? null;
	return rows[rows.indexOf(row) + step] ?? row;
}

/** Opens the field of a row and puts the pen in it; a row where nothing is to be written is only shown. */
export function writeIn(row: HTMLElement | undefined): void {
	const fold = row?.querySelector<HTMLDetailsElement>('.write');
	if (!fold) return row?.focus();
	fold.open = true;
	fold.querySelector<HTMLElement>('input[name=line]')?.focus();
}
