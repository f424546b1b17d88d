import type { Columns } from '../../domain/lists/columns.ts';
import type { SourceSpan } from '../../domain/source-span.ts';

/** The list as the text of a document: each row under its number, each cell behind its heading, so that it can be quoted. */
export interface ListText {
	readonly text: string;
	/** By row of the sheet, from 1: where the row stands, and where its wording does. */
	readonly places: ReadonlyMap<number, { readonly row: SourceSpan; readonly wording: SourceSpan }>;
}

/** `cells` is the whole sheet, `headings` the place of its row of headings from 0, `rows` those that are kept, from 1. */
export function textOfList(
	fileName: string,
	cells: readonly (readonly string[])[],
	headings: number,
	columns: Columns,
	rows: ReadonlySet<number>,
): ListText {
	const places = new Map<number, { row: SourceSpan; wording: SourceSpan }>();
	let text = `${fileName}\n`;
	for (const [index, row] of cells.entries()) {
		if (!rows.has(index + 1)) continue;
		text += '\n';
		const start = text.length;
		let wording: SourceSpan = [start, start];
		text += `Rad ${index + 1}\n`;
		for (const [column, cell] of row.entries()) {
			const shown = withoutGuard(cell);
			if (!shown) continue;
			const heading = cells[headings]?.[column] || `Kolumn ${column + 1}`;
			text += `${heading}: `;
			if (columns[column] === 'wording') wording = [text.length, text.length + shown.length];
			text += `${shown}\n`;
		}
		places.set(index + 1, { row: [start, text.length], wording });
	}
	return { text, places };
}

/** An apostrophe that only kept a formula from running is not part of the words. */
const withoutGuard = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();
