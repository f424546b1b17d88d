import type { DocumentState } from '../../domain/document.ts';
import type { Classification, DocumentKind, Outcome } from '../../domain/words.ts';
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
	ruleset_version: string;
	missing_numbers: Json;
	/** Hash of the text with case and blanks levelled out: finds the same protocol in another file. */
	text_hash: string | null;
	similar_to: string | null;
	imported_at: string;
	imported_by: string;
	version: number;
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
}

export interface SuggestionTable {
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
}
