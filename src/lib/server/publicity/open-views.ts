import { CHAIR_EVENTS } from '../../domain/events/chair-event.ts';
import type { OverlayOf } from '../database/overlay.ts';
import type { Tables } from '../database/tables.ts';
import { CLOSED_SETS } from './closed-sets.ts';

const notIn = (column: string, set: keyof typeof CLOSED_SETS) =>
	`(${column} is null or ${column} not in (select id from temp.${set}))`;

/** Working material of the house: never part of the open version. */
const NONE = '0';
const OF_COMMITMENT = notIn('commitment_id', 'closed_commitments');
const OF_DOCUMENT = notIn('document_id', 'closed_documents');
/** The words of the document, its file and how it looks. */
const OF_TEXT = notIn('document_id', 'veiled_documents');
const OF_ITEM = notIn('item_id', 'closed_items');
/** Rows that name a document and the number of an item in it. */
const ofItemNumber = (document: string, item: string) => `
	${notIn(document, 'closed_documents')} and not exists (
		select 1 from main.items as i where i.document_id = ${document} and i.number = ${item}
			and i.id in (select id from temp.closed_items)
	)`;

/**
 * What the open version sees of each table: a condition on its rows. Every table has one, and one that has none is
 * empty there: what a new table holds is not shown before somebody has thought about it.
 */
export const SHOWN_ROWS: Readonly<Record<keyof Tables, string>> = {
	bodies: notIn('id', 'closed_bodies'),
	body_aliases: notIn('body_id', 'closed_bodies'),
	units: notIn('id', 'closed_units'),
	unit_aliases: notIn('unit_id', 'closed_units'),
	settings: `key in ('soon-days', 'ageing-days')`,
	number_series: NONE,

	documents: notIn('id', 'closed_documents'),
	originals: OF_TEXT,
	original_parts: OF_TEXT,
	document_texts: OF_DOCUMENT,
	document_pages: OF_TEXT,
	items: notIn('id', 'closed_items'),
	// Nobody outside reviews: what no person has said yes to is not shown.
	suggestions: `review = 'confirmed' and ${OF_DOCUMENT} and ${OF_ITEM}`,
	closings: NONE,
	jobs: NONE,
	replacements: `${OF_DOCUMENT} and ${notIn('replaced_by', 'closed_documents')}`,

	document_links: OF_DOCUMENT,
	item_cases: OF_ITEM,
	item_words: OF_ITEM,
	item_references: `${OF_TEXT} and ${OF_ITEM}`,

	commitments: notIn('id', 'closed_commitments'),
	commitment_states: OF_COMMITMENT,
	commitment_units: OF_COMMITMENT,
	deadlines: OF_COMMITMENT,
	dependencies: `${OF_COMMITMENT} and ${notIn('target_id', 'closed_commitments')}`,
	dependency_states: notIn('dependency_id', 'closed_dependencies'),
	occurrences: OF_COMMITMENT,
	// What is told of a document alone may quote it; what the chair asks and is answered is the house's own.
	events: `${OF_COMMITMENT} and ${OF_DOCUMENT} and (commitment_id is not null or ${OF_TEXT})
		and kind not in (${CHAIR_EVENTS.map((kind) => `'${kind}'`).join(', ')})`,

	closures: NONE,
	staffing_fills: OF_COMMITMENT,
	amendments: `${OF_COMMITMENT} and ${notIn('amended_id', 'closed_commitments')}`,
	amendment_declines: NONE,
	// It quotes the kallelse, and holds how the commitment stood.
	proposal_decisions: `${OF_COMMITMENT} and ${OF_TEXT}`,

	evidence: OF_COMMITMENT,
	evidence_bytes: notIn('evidence_id', 'closed_evidence'),
	meeting_notes: NONE,
	explanation_requests: NONE,
	motions: `${notIn('case_key', 'closed_cases')} and ${ofItemNumber('filed_document_id', 'filed_item')}
		and ${ofItemNumber('answered_document_id', 'answered_item')}`,
	motion_sightings: `review = 'accepted' and ${notIn('case_key', 'closed_cases')} and ${OF_TEXT}`,
	motion_reads: OF_DOCUMENT,

	// Kept sheets hold what was not closed on the day they were made.
	reports: NONE,
	undo_points: NONE,
	saved_filters: NONE,
	lists: NONE,
	list_rows: NONE,
};

/**
 * Columns that are shown otherwise than they stand. A veiled document keeps its row and has no words. An id that points
 * at something closed stays: it tells nothing and leads nowhere, and a column that is computed is found by no index.
 */
const SHOWN_COLUMNS: Readonly<Partial<Record<keyof Tables, Readonly<Record<string, string>>>>> = {
	document_texts: Object.fromEntries(
		Object.entries({ text: `''`, page_offsets: `'[0]'`, repairs: `'[]'` }).map(([column, empty]) => [
			column,
			`case when ${notIn('document_id', 'veiled_documents')} then ${column} else ${empty} end`,
		]),
	),
	documents: { similar_to: 'null', problem: 'null' },
};

/**
 * What lies over every table of a connection: temporary views under the tables' own names. From then on whatever is
 * asked on it, by whichever query, is answered out of what is open.
 */
export const openViews: OverlayOf = (tables) => ({
	sets: CLOSED_SETS,
	views: tables.map(({ name, columns }) => {
		const shown = SHOWN_COLUMNS[name as keyof Tables] ?? {};
		const list = columns.map((column) =>
			column in shown ? `${shown[column]} as ${quoted(column)}` : quoted(column),
		);
		const rows = (SHOWN_ROWS as Readonly<Record<string, string>>)[name] ?? NONE;
		return `create temp view ${quoted(name)} as select ${list.join(', ')} from main.${quoted(name)} where ${rows}`;
	}),
});

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
