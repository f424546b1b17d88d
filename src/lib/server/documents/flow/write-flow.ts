import { pageless, type ParsedDocument } from '../parsed-document.ts';
import type { PageBreak, Paragraph, Piece } from './pieces.ts';
import { readTable, type Line } from './rows.ts';

/**
 * The text of the pieces, in pages where these are known. A blank line stands between two paragraphs, none between
 * rows of a table or points of a list.
 *
 * A page number that is wrong is worse than none: pages count where the program that wrote the file has noted where
 * they were full. Breaks that the writer asked for count alone when they make as many pages as the file says it has.
 */
export function writeFlow({ head = [], body, pagesTold = null }: Written): ParsedDocument {
	const first = body.findIndex(({ kind }) => kind !== 'page');
	const pieces = [...head, ...body.slice(Math.max(first, 0))];
	const units = pieces.flatMap((piece) => (piece.kind === 'table' ? readTable(piece) : [piece]));
	const pages = pagesOf(units);
	const isNoted = units.some((unit) => unit.kind === 'page' && !unit.stated);
	const isKnown = isNoted || pages.length === pagesTold;
	return { pages: (isKnown ? pages : [pages.flat()]).map((page) => pageless(textOf(page))) };
}

export interface Written {
	/** Of the pages' headers: stands first. */
	readonly head?: readonly Piece[];
	readonly body: readonly Piece[];
	/** How many pages the file says it has; null where it does not say. */
	readonly pagesTold?: number | null;
}

type Unit = Paragraph | PageBreak | Line;

/** Two breaks without anything between them are one: a stated break is noted again where the page begins. */
function pagesOf(units: readonly Unit[]): (Paragraph | Line)[][] {
	const pages: (Paragraph | Line)[][] = [[]];
	for (const unit of units) {
		const page = pages.at(-1)!;
		if (unit.kind !== 'page') page.push(unit);
		else if (page.length > 0) pages.push([]);
	}
	return pages.length > 1 && pages.at(-1)!.length === 0 ? pages.slice(0, -1) : pages;
}

function textOf(page: readonly (Paragraph | Line)[]): string {
	const parts: string[] = [];
	page.forEach((unit, i) => {
		const before = page[i - 1];
		if (before) parts.push(isTight(before, unit) ? '\n' : '\n\n');
		parts.push(unit.text);
	});
	return parts.join('') + '\n\n';
}

const isTight = (before: Paragraph | Line, unit: Paragraph | Line) =>
	(before.kind === 'line' && unit.kind === 'line') ||
	(before.kind === 'paragraph' && unit.kind === 'paragraph' && before.listed && unit.listed);
