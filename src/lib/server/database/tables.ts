import type { RestsOnKind } from '../../domain/dependency.ts';
import type { Flag, Json } from './column-types.ts';
import type {
	CommitmentTable,
	DeadlineTable,
	DependencyStateTable,
	EventTable,
	OccurrenceTable,
	StateTable,
} from './commitment-tables.ts';
import type { DeskTables } from './desk-tables.ts';
import type {
	ClosingTable,
	DocumentTable,
	ItemTable,
	JobTable,
	OriginalPartTable,
	OriginalTable,
	PageTable,
	ReplacementTable,
	SuggestionTable,
} from './document-tables.ts';
import type { LedgerTables } from './ledger-tables.ts';
import type { FollowTables } from './follow-tables.ts';
import type { ReferenceTable } from './link-tables.ts';
import type { ExplanationRequestTable, MeetingNoteTable } from './meeting-tables.ts';
import type { MotionSightingTable, MotionTable } from './motion-tables.ts';
import type { ReportTables } from './report-tables.ts';

export type { ReferenceTable } from './link-tables.ts';
export type { EventTable, StateTable } from './commitment-tables.ts';
export { FOREVER } from './column-types.ts';

/**
 * One interface a table, columns as they are. `0 | 1` for yes and no, `YYYY-MM-DD` for days, UTC text for instants,
 * `Json` for what is only ever read and written whole.
 */
export interface Tables extends FollowTables, LedgerTables, DeskTables, ReportTables {
	bodies: { id: string; name: string; sort_key: string };
	body_aliases: { folded: string; body_id: string };
	units: { id: string; name: string; external: Flag; sort_key: string };
	unit_aliases: { folded: string; unit_id: string };
	settings: { key: string; value: string };
	number_series: { year: number; last: number };

	documents: DocumentTable;
	originals: OriginalTable;
	original_parts: OriginalPartTable;
	document_texts: { document_id: string; text: string; page_offsets: Json; repairs: Json };
	document_pages: PageTable;
	items: ItemTable;
	suggestions: SuggestionTable;
	closings: ClosingTable;
	jobs: JobTable;
	replacements: ReplacementTable;

	document_links: { document_id: string; version: string };
	item_cases: { case_key: string; item_id: string };
	item_words: { word: string; item_id: string };
	item_references: ReferenceTable;

	commitments: CommitmentTable;
	commitment_states: StateTable;
	commitment_units: { commitment_id: string; unit_id: string; from_date: string; to_date: string };
	deadlines: DeadlineTable;
	dependencies: {
		id: string;
		commitment_id: string;
		position: number;
		kind: RestsOnKind;
		name: string;
		/** The other commitment, of kind `commitment`. */
		target_id: string | null;
	};
	dependency_states: DependencyStateTable;
	occurrences: OccurrenceTable;
	events: EventTable;

	meeting_notes: MeetingNoteTable;
	explanation_requests: ExplanationRequestTable;
	motions: MotionTable;
	motion_sightings: MotionSightingTable;
	motion_reads: { document_id: string; version: string };
}
