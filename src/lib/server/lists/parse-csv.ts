import Papa from 'papaparse';
import { decodePlainText, looksBinary } from '../documents/plain-text.ts';
import type { ListAnswer } from './protocol.ts';
import type { ListLimits } from './limits.ts';

/**
 * A CSV file as rows of cells. Semicolon, tab, comma or bar by what its first rows have in common; UTF-8 with or without
 * a byte order mark, UTF-16 or windows-1252; quotes and line breaks inside them as Excel writes them. The row `sep=;`
 * that Excel understands says it outright, and is not a row.
 */
export function parseCsv(bytes: Uint8Array, limits: ListLimits): ListAnswer {
	if (looksBinary(bytes)) return { ok: false, problem: 'wrong-type' };
	const text = decodePlainText(bytes).replace(/^\ufeff/, '');
	const told = /^sep=(.)\r?\n/i.exec(text);
	const body = told ? text.slice(told[0].length) : text;
	const { data, errors } = Papa.parse<string[]>(body, {
		delimiter: told?.[1] ?? delimiterOf(body),
		// One more than may be, to see that there are too many.
		preview: limits.rows + 21,
	});
	const isTorn = errors.some(({ code }) => code === 'MissingQuotes');
	return isTorn ? { ok: false, problem: 'broken' } : { ok: true, sheet: null, cells: data };
}

/** The sign that parts most rows into the same number of cells; of equals the first, as Swedish Excel writes it. */
function delimiterOf(text: string): string {
	const [best] = [';', '\t', ',', '|']
		.map((delimiter) => ({ delimiter, score: likeness(text, delimiter) }))
		.sort((a, b) => b.score - a.score);
	return best?.delimiter ?? ';';
}

function likeness(text: string, delimiter: string): number {
	const { data } = Papa.parse<string[]>(text, { delimiter, preview: 20, skipEmptyLines: true });
	const counts = Map.groupBy(data, (row) => row.length);
	return Math.max(0, ...[...counts].map(([cells, rows]) => (cells - 1) * rows.length));
}
