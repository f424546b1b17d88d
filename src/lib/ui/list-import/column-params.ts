import { LIST_FIELDS, type Columns, type ListField } from '../../domain/lists/columns.ts';

/** The choice of columns as it stands in an address or a form: 'k0=wording&k1=&rubrik=3'. */

/** Null when nothing is chosen yet. Words that are no fields leave the column out. */
export function readColumns(params: URLSearchParams | FormData, count: number): Columns | null {
	if (!params.has('k0')) return null;
	return Array.from({ length: count }, (_, index) => {
		const word = String(params.get(`k${index}`) ?? '');
		return isField(word) ? word : null;
	});
}

/** Place of the row of headings, from 0; null when it is not said or is no row. People count from 1. */
export function readHeadingRow(params: URLSearchParams | FormData, rows: number): number | null {
	const row = Number(params.get('rubrik') ?? '');
	return Number.isSafeInteger(row) && row >= 1 && row <= rows ? row - 1 : null;
}

/** `readColumns` and `readHeadingRow` read it back. */
export const printColumns = (columns: Columns, headingRow: number): string =>
	new URLSearchParams([
		...columns.map((field, index) => [`k${index}`, field ?? '']),
		['rubrik', String(headingRow + 1)],
	]).toString();

const isField = (word: string): word is ListField => (LIST_FIELDS as readonly string[]).includes(word);
