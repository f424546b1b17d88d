/** What an item's text points at, as read: nothing here tells whether the target is stored. */
export interface ReferenceTable {
	item_id: string;
	position: number;
	document_id: string;
	span_start: number;
	span_end: number;
	/** As written; null where the text names none. */
	body: string | null;
	date: string | null;
	year: number | null;
	/** Of the §. */
	number: string | null;
	point: string | null;
	case_number: string | null;
	case_key: string | null;
}
