import type { Json } from './column-types.ts';

/** The latest change of a commitment that was made from a list, and how it stood before. */
export interface UndoPointTable {
	commitment_id: string;
	/** Changes made with one press of a button. */
	batch_id: string;
	/** The version that the change gave: if there is a later one it can no longer be taken back. */
	version: number;
	/** The event to take back, with its kind and business day. */
	seq: number;
	kind: string;
	date: string;
	/** The day on which it was made. */
	day: string;
	before: Json;
}

export interface SavedFilterTable {
	id: string;
	name: string;
	/** No two have names that differ only in case. */
	folded: string;
	sort_key: string;
	/** As in the address, without day and page. */
	query: string;
	saved_at: string;
	saved_by: string;
}

export interface ListTable {
	/** Also the id of the document, when it is imported. */
	id: string;
	state: 'draft' | 'imported';
	file_name: string;
	media_type: string;
	sha256: string;
	/** Null when imported: they stand with the document. */
	bytes: Uint8Array | null;
	/** Name of the sheet; null for CSV. */
	sheet: string | null;
	/** Rows of cells as texts: `string[][]`. */
	rows: Json;
	changed_at: string;
	changed_by: string;
}

export interface ListRowTable {
	commitment_id: string;
	list_id: string;
	/** In the sheet, from 1. */
	row: number;
	/** The version that the import gave. */
	version: number;
}

export interface DeskTables {
	undo_points: UndoPointTable;
	saved_filters: SavedFilterTable;
	lists: ListTable;
	list_rows: ListRowTable;
}
