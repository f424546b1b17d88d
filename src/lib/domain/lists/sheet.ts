import type { Beginning } from '../ledgers/change-ledger.ts';
import type { PlainDate } from '../plain-date.ts';
import { fold } from '../swedish-text.ts';
import type { Columns, ListField, Sheet } from './columns.ts';
import { readRow } from './read-row.ts';
import type { ListCommitment, ReadRow, RowNote } from './row.ts';

/** The whole list as it would be taken in. */
export interface ReadSheet {
	readonly rows: readonly ReadRow[];
	/** Rows that can be taken in, rows that are wrong, and rows that are there already. */
	readonly good: number;
	readonly wrong: number;
	readonly known: number;
}

/** Tells two commitments apart: the same words decided on the same day are the same one. */
export const identityOf = ({ wording, decided }: Pick<ListCommitment, 'wording' | 'decided'>) =>
	`${decided ?? ''} ${fold(wording)}`;

/**
 * Reads every row after the headings. `known`: identity → number of commitments that are there already; such a row is
 * not taken in again, nor is one that stands twice in the list.
 */
export function readSheet(
	{ rows, headings }: Sheet,
	columns: Columns,
	today: PlainDate,
	known: ReadonlyMap<string, string> = new Map(),
): ReadSheet {
	const seen = new Map<string, number>();
	const read = rows.flatMap((cells, index) => {
		if (index <= headings) return [];
		const row = readRow(cells, columns, index + 1, today);
		return row ? [once(row, seen, known)] : [];
	});
	const good = read.filter(({ commitment }) => commitment !== null).length;
	const wrong = read.filter((row) => row.wrong.length > 0).length;
	return { rows: read, good, wrong, known: read.length - good - wrong };
}

/** What a page shows of a sheet: how many rows of each sort, and the first of them. */
export interface SheetOutcome extends Pick<ReadSheet, 'good' | 'known'> {
	readonly wrong: Beginning<ReadRow>;
	/** Rows that can be taken in or are there already, with something that is good to know. */
	readonly noted: Beginning<ReadRow>;
	readonly first: readonly ReadRow[];
}

/** What a sheet comes to, short enough for a page: at most the first hundred of what is wrong or worth knowing. */
export function outcomeOf({ rows, good, known }: ReadSheet): SheetOutcome {
	const beginning = (own: readonly ReadRow[]) => ({ count: own.length, rows: own.slice(0, MOST_NOTES) });
	return {
		...{ good, known },
		wrong: beginning(rows.filter((row) => row.wrong.length > 0)),
		noted: beginning(rows.filter((row) => row.wrong.length === 0 && row.notes.length > 0)),
		first: rows.filter(({ commitment }) => commitment !== null).slice(0, FIRST),
	};
}

const MOST_NOTES = 100;
const FIRST = 10;

/** Fields that two columns are said to hold. */
export const repeatedFields = (columns: Columns): ListField[] =>
	columns.filter((field, index): field is ListField => field !== null && columns.indexOf(field) < index);

function once(row: ReadRow, seen: Map<string, number>, known: ReadonlyMap<string, string>): ReadRow {
	if (!row.commitment) return row;
	const identity = identityOf(row.commitment);
	const [number, earlier] = [known.get(identity), seen.get(identity)];
	if (number !== undefined) return leftOut(row, { field: 'wording', key: 'there-already', value: number });
	if (earlier !== undefined) return leftOut(row, { field: 'wording', key: 'twice', value: String(earlier) });
	seen.set(identity, row.row);
	return row;
}

const leftOut = (row: ReadRow, note: RowNote): ReadRow => ({
	...row,
	commitment: null,
	notes: [...row.notes, note],
});
