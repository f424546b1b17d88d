import type {
	Basis,
	Certainty,
	DependencyState,
	DocumentKind,
	Kind,
	Precision,
	Stage,
	Status,
} from '../../domain/words.ts';
import type { Flag, Json } from './column-types.ts';

/** What is the same on every day. What changes with the days stands in `commitment_states`. */
export interface CommitmentTable {
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
	/** The commitment that this one is a part of, and which part, in a person's words. */
	parent_id: string | null;
	part: string | null;
	/** The commitment that this one took the place of. */
	succeeds_id: string | null;
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

export interface DeadlineTable {
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

export interface DependencyStateTable {
	dependency_id: string;
	from_date: string;
	to_date: string;
	state: DependencyState;
	settled_by: string | null;
}

export interface OccurrenceTable {
	id: string;
	commitment_id: string;
	/** '2024', '2024 halvår 1'. */
	period: string;
	due: string;
	fulfilled_on: string | null;
	fulfilled_item: string | null;
	/** The report's own case number. */
	fulfilled_case: string | null;
	/** When somebody said that it never came, and why. */
	missed_on: string | null;
	missed_reason: string | null;
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
