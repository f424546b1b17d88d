import type { CellPlace } from '../grid/rules.ts';

/** A word as the OCR read it: its line, and its box in pixels of the picture from the upper left corner. */
export interface ReadWord {
	readonly text: string;
	/** Words of one block stand together: a column, a table, a heading. */
	readonly block: number;
	/** Counted through the page. */
	readonly line: number;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	/** Where it stands in a table that lines are drawn around. */
	readonly cell?: CellPlace | undefined;
}

/**
 * The words in Tesseract's table (TSV), in its reading order. Rows of level 5 are words; the others are the page,
 * blocks, paragraphs and lines around them. Its confidence is left: it is high also where nothing was read.
 * Source: tesseract-ocr, TessBaseAPI::GetTSVText.
 */
export function wordsInTable(table: string): ReadWord[] {
	const words: ReadWord[] = [];
	let line = -1;
	let lineKey = '';
	for (const row of table.split('\n')) {
		const cells = row.split('\t');
		if (cells[0] !== '5' || cells.length < 12) continue;
		const text = cells.slice(11).join(' ').trim();
		const [left, top, width, height] = cells.slice(6, 10).map(Number) as [number, number, number, number];
		if (text === '' || ![left, top, width, height].every(Number.isFinite)) continue;
		const key = cells.slice(1, 5).join();
		if (key !== lineKey) line += 1;
		lineKey = key;
		words.push({ text, block: Number(cells[2]), line, left, top, right: left + width, bottom: top + height });
	}
	return words;
}
