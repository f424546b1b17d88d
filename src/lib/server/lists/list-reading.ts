import { LIST_RULE } from '../../domain/lists/list-rule.ts';
import type { Columns } from '../../domain/lists/columns.ts';
import type { ReadRow } from '../../domain/lists/row.ts';
import type { AgendaItem, Reading, Suggestion } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { textOfList } from './list-text.ts';

/** Shown after § where the list names no paragraph. */
const NO_ITEM = '–';

/**
 * The list as a document that can be quoted: one item and one suggestion a row, each with its place. It says only what
 * the list says: no meeting, no body of its own, nothing computed.
 */
export function readingOfList(
	fileName: string,
	cells: readonly (readonly string[])[],
	headings: number,
	columns: Columns,
	rows: readonly ReadRow[],
): Reading {
	const taken = rows.filter(({ commitment }) => commitment !== null);
	const { text, places } = textOfList(
		fileName,
		cells,
		headings,
		columns,
		new Set(taken.map(({ row }) => row)),
	);
	const parts = taken.map((row) => partsOf(row, places.get(row.row)));
	return {
		rulesetVersion: LIST_RULE,
		facts: { kind: 'other', body: null, date: null, dateRange: null },
		...{ text, pages: [0], ocr: { suspected: false, repairs: [] } },
		items: parts.map(({ item }) => item),
		suggestions: parts.map(({ suggestion }) => suggestion),
		...{ closings: [], missingNumbers: [] },
	};
}

function partsOf({ row, commitment }: ReadRow, place: { row: SourceSpan; wording: SourceSpan } | undefined) {
	if (!commitment || !place) throw new Error(`Row ${row} has no place in the text.`);
	const item: AgendaItem = {
		...{ number: commitment.item || NO_ITEM, title: commitment.title, caseNumbers: commitment.caseNumbers },
		...{ officers: [], span: place.row, classification: 'commitment', outcome: 'decided' },
		...{ reason: `rad ${row} i listan`, unsure: [], references: [] },
	};
	const found = (value: string) => ({ value, span: place.row, certainty: 'stated' }) as const;
	const { recurrence, staffing } = commitment;
	const suggestion: Suggestion = {
		...{
			item: item.number,
			kind: staffing ? 'staffing' : 'assignment',
			stage: 'decided',
			span: place.wording,
		},
		...{ rule: LIST_RULE, trace: [], start: null, staffing, amount: null },
		recurrence: recurrence && { ...recurrence, span: place.row },
		...{ responsible: commitment.units.map(found), recipient: commitment.recipients.map(found) },
		...{ deadline: null, dependsOn: [], confidence: 1 },
	};
	return { item, suggestion };
}
