/** What stands closed to the public: one commitment or one whole document. Exactly one of the two is set. */
export interface ClosureTable {
	id: string;
	commitment_id: string | null;
	document_id: string | null;
	/** The legal ground as written: 'OSL 26 kap. 1 §'. */
	ground: string;
	from_date: string;
	to_date: string;
	actor: string;
	recorded_at: string;
}

/** How much of a staffing decision has been filled in one unit, from `from_date` up to but not including `to_date`. */
export interface FillTable {
	id: string;
	commitment_id: string;
	/** Name of the part as in the decision; '' where it has no parts. */
	unit: string;
	from_date: string;
	to_date: string;
	percent: number | null;
	positions: number | null;
	line: string;
	actor: string;
	recorded_at: string;
}

/** `commitment_id` is the later decision that changes the numbers of `amended_id`; or, as a decline, that does not. */
export interface AmendmentTable {
	id: string;
	commitment_id: string;
	amended_id: string;
	from_date: string;
	to_date: string;
	actor: string;
	recorded_at: string;
}

export interface LedgerTables {
	closures: ClosureTable;
	staffing_fills: FillTable;
	amendments: AmendmentTable;
	amendment_declines: AmendmentTable;
}
