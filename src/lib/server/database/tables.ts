import type {
	Certainty,
	Classification,
	DependencyKind,
	DependencyState,
	DocumentKind,
	Kind,
	Outcome,
	Precision,
	Basis,
	Stage,
	Status,
} from '../../domain/words.ts';
import type { DocumentState } from '../../domain/document.ts';

/**
 * One interface a table, columns as they are. `0 | 1` for yes and no, `YYYY-MM-DD` for days, UTC text for instants,
 * `Json` for what is only ever read and written whole.
 */
export interface Tables {
	bodies: { id: string; name: string; sort_key: string };
	body_aliases: { folded: string; body_id: string };
	units: { id: string; name: string; external: Flag; sort_key: string };
	unit_aliases: { folded: string; unit_id: string };
	settings: { key: string; value: string };
	number_series: { year: number; last: number };

	documents: DocumentTable;
	document_bytes: { document_id: string; bytes: Uint8Array };
	document_texts: { document_id: string; text: string; page_offsets: Json; repairs: Json };
	items: ItemTable;
	suggestions: SuggestionTable;
	closings: ClosingTable;

	commitments: CommitmentTable;
	commitment_states: StateTable;
	commitment_units: { commitment_id: string; unit_id: string; from_date: string; to_date: string };
	deadlines: DeadlineTable;
	dependencies: { id: string; commitment_id: string; position: number; kind: DependencyKind; name: string };
	dependency_states: DependencyStateTable;
	occurrences: OccurrenceTable;
	events: EventTable;
}

export type Flag = 0 | 1;
export type Json = string;

/** `to_date` of a state that still stands. Every day is before it. */
export const FOREVER = '9999-12-31';

interface DocumentTable {
	id: string;
	sha256: string;
	file_name: string;
	media_type: string | null;
	size: number;
	kind: DocumentKind;
	state: DocumentState;
	problem: string | null;
	body_id: string | null;
	meeting_date: string | null;
	body_set: Flag;
	date_set: Flag;
	range_from: string | null;
	range_to: string | null;
	pages: number | null;
	machine_read: Flag;
	ruleset_version: string;
	missing_numbers: Json;
	/** Hash of the text with case and blanks levelled out: finds the same protocol in another file. */
	text_hash: string | null;
	similar_to: string | null;
	imported_at: string;
	imported_by: string;
	version: number;
}

interface ItemTable {
	id: string;
	document_id: string;
	position: number;
	number: string;
	title: string;
	case_numbers: Json;
	officers: Json;
	span_start: number;
	span_end: number;
	classification: Classification;
	outcome: Outcome | null;
	reason: string;
}

interface SuggestionTable {
	id: string;
	document_id: string;
	item_id: string;
	/** The suggestion as the rules found it; never changed by a person. */
	found: Json;
	span_start: number;
	span_end: number;
	/** `split`: two parts stand in its place. */
	review: 'suggested' | 'confirmed' | 'dismissed' | 'split';
	reason: string | null;
	split_from: string | null;
	without_responsible: Flag;
	without_deadline: Flag;
	added_by_person: Flag;
	/** Kept when a yes is taken back, so that the next yes gets the same number. */
	commitment_id: string | null;
	number_key: number | null;
	version: number;
}

interface ClosingTable {
	id: string;
	document_id: string;
	position: number;
	item: string;
	span_start: number;
	span_end: number;
	effect: 'closed' | 'renewed' | 'deferred';
	refers_to: Json;
	review: 'suggested' | 'confirmed' | 'dismissed';
	commitment_id: string | null;
	/** The state before it was accepted, to go back to. */
	before: Json | null;
}

/** What is the same on every day. What changes with the days stands in `commitment_states`. */
interface CommitmentTable {
	id: string;
	number: string;
	/** Year × 1 000 000 + number in the year: sorts as people count. */
	number_key: number;
	suggestion_id: string;
	document_id: string;
	document_kind: DocumentKind;
	body_id: string | null;
	decided: string | null;
	item: string;
	/** Number of the point inside the decision. */
	point: string | null;
	title: string;
	case_numbers: Json;
	wording: string;
	span_start: number;
	span_end: number;
	kind: Kind;
	stage: Stage;
	rule: string;
	certainty_responsible: Certainty | null;
	certainty_recipient: Certainty | null;
	certainty_deadline: Certainty | null;
	start: string | null;
	recurrence: Json | null;
	staffing: Json | null;
	amount: Json | null;
	search: string;
	version: number;
}

/**
 * How a commitment stood from `from_date` up to but not including `to_date`; the intervals of one commitment meet
 * without gap. `body_id … decided` repeat the commitment, so that counts need one index and no join.
 */
export interface StateTable {
	commitment_id: string;
	from_date: string;
	to_date: string;
	number_key: number;
	body_id: string | null;
	stage: Stage;
	kind: Kind;
	decided: string | null;
	status: Status;
	/** Since when it has that status. */
	status_since: string;
	open: Flag;
	deadline: string | null;
	deadline_precision: Precision | null;
	deadline_basis: Basis | null;
	deadline_text: string | null;
	moves: number;
	/** Ids of units, in the order given. */
	responsible: Json;
	assigned: Flag;
	unit_sort: string;
	/** Names. */
	recipients: Json;
	blocked: Flag;
	/** Names of what is not met. */
	blocked_by: Json;
	line: string | null;
	line_date: string | null;
	line_actor: string | null;
	done_on: string | null;
	reported_on: string | null;
	reported_item: string | null;
	/** Names and line, folded for search. */
	search: string;
}

interface DeadlineTable {
	id: string;
	commitment_id: string;
	from_date: string;
	previous: string | null;
	date: string | null;
	precision: Precision | null;
	basis: Basis;
	reason: string | null;
	/** `first` as found or confirmed, `move` by a person, `next` occurrence of a recurring one, `correction` of a misreading. */
	cause: 'first' | 'move' | 'next' | 'correction';
	actor: string;
	recorded_at: string;
}

interface DependencyStateTable {
	dependency_id: string;
	from_date: string;
	to_date: string;
	state: DependencyState;
	settled_by: string | null;
}

interface OccurrenceTable {
	id: string;
	commitment_id: string;
	/** '2024', '2024 halvår 1'. */
	period: string;
	due: string;
	fulfilled_on: string | null;
	fulfilled_item: string | null;
}

export interface EventTable {
	seq: number;
	kind: string;
	commitment_id: string | null;
	document_id: string | null;
	date: string;
	recorded_at: string;
	actor_id: string;
	actor_name: string;
	data: Json;
	previous_hash: string;
	hash: string;
}
