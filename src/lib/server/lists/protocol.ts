import type { ListLimits } from './limits.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV = 'text/csv';

/** First line to the process that reads a list, as JSON; the bytes of the file follow. */
export interface ListOrder {
	readonly mediaType: typeof XLSX | typeof CSV;
	readonly limits: ListLimits;
}

/** Cells as texts, row by row; rows and cells at the end that are empty are left out. */
export type Cells = readonly (readonly string[])[];

/** Why a list could not be read. */
export type ListProblem =
	| 'empty'
	| 'too-large'
	| 'too-many-rows'
	| 'too-many-columns'
	| 'wrong-type'
	| 'old-excel'
	| 'encrypted'
	| 'broken'
	| 'unsafe'
	| 'too-slow'
	| 'too-much-memory';

export type ListAnswer =
	| { readonly ok: true; readonly sheet: string | null; readonly cells: Cells }
	| { readonly ok: false; readonly problem: ListProblem };
