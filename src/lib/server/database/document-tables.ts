import type { Generated } from 'kysely';
import type { DocumentState } from '../../domain/document.ts';
import type { Classification, DocumentKind, Outcome } from '../../domain/words.ts';
import type { JobKind, JobState } from '../../domain/job.ts';
import type { Flag, Json } from './column-types.ts';

export interface DocumentTable {
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
	/** Pages that could not be read from their pictures, from 1. */
	unread_pages: Generated<Json>;
	ruleset_version: string;
	missing_numbers: Json;
	/** Hash of the text with case and blanks levelled out: finds the same protocol in another file. */
	text_hash: string | null;
	similar_to: string | null;
	imported_at: string;
	imported_by: string;
	/** The corrected document that a person has put in its place. */
	replaced_by: string | null;
	version: number;
}

/** A file as it came. Its bytes stand in parts; while it comes in there is no document with its id yet. */
export interface OriginalTable {
	document_id: string;
	/** The process through which it comes in; null once it is a document. */
	owner: string | null;
	/** The instant at which its latest part was written, while it comes in. */
	heard_of: string | null;
}

export interface OriginalPartTable {
	document_id: string;
	/** Which byte of the file is its first. */
	start: number;
	bytes: Uint8Array;
}

export interface PageTable {
	document_id: string;
	page: number;
	width: number;
	height: number;
	machine_read: Flag;
	words: Json;
}

export interface ItemTable {
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
	unsure: Generated<Json>;
}

export interface SuggestionTable {
	id: string;
	document_id: string;
	item_id: string;
	/** The suggestion as the rules found it at the latest reading; never changed by a person. */
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
	/** Which rules found it; '' when a person marked it. */
	ruleset_version: Generated<string>;
	/** What stood in `found` when a person decided, while a later reading that differs waits for an answer. */
	found_before: Json | null;
	/** The words as they stood, where they no longer stand in the text. */
	kept_quote: string | null;
	/** The latest reading does not find it; it stays since a person has decided. */
	vanished: Generated<Flag>;
	/** Found when the document was read again. */
	new_in_reading: Generated<Flag>;
	version: number;
}

export interface ClosingTable {
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
	/** Of a renewed one: `{ id, made }` of the commitment that took its place. */
	successor: Json | null;
	/** Answered, and not found by the latest reading. */
	vanished: Generated<Flag>;
	/** Its words, where they no longer stand in the text. */
	kept_quote: Generated<string | null>;
}

/** One reading of one document: asked for, waiting, running or ended. */
export interface JobTable {
	id: string;
	/** Order of arrival. */
	arrival: number;
	document_id: string;
	kind: JobKind;
	state: JobState;
	/** How many times it has been started; with `owner` it tells whose result counts. */
	attempts: number;
	/** The process that runs it. */
	owner: string | null;
	/** Instant after which the process is taken for dead. */
	lease_until: string | null;
	pages_done: number;
	pages_total: number | null;
	problem: string | null;
	asked_by_id: string;
	asked_by_name: string;
	asked_at: string;
	started_at: string | null;
	ended_at: string | null;
}

/** What went over from a document to the one that replaced it; enough to go back. */
export interface ReplacementTable {
	document_id: string;
	replaced_by: string;
	moves: Json;
	recorded_at: string;
}
