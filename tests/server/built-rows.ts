import type { Insertable } from 'kysely';
import type { Suggestion } from '../../src/lib/domain/reading.ts';
import { fold, slug, sortKey } from '../../src/lib/domain/swedish-text.ts';
import { isOpen } from '../../src/lib/domain/timing.ts';
import { FOREVER, type StateTable, type Tables } from '../../src/lib/server/database/tables.ts';
import { numberOf } from '../../src/lib/server/repositories/numbers.ts';
import { searchText } from '../../src/lib/server/repositories/search-text.ts';
import type { Invented } from './invent-commitments.ts';

export type Row<T extends keyof Tables> = Insertable<Tables[T]>;

/** Under which id and number an invented commitment is stored, and where it stands. */
export interface Spot {
	readonly id: string;
	readonly key: number;
	readonly documentId: string;
	readonly itemId: string;
}

export const suggestionOf = (each: Invented, { id, documentId, itemId }: Spot): Row<'suggestions'> => ({
	...{ id, document_id: documentId, item_id: itemId, found: JSON.stringify(foundOf(each)) },
	...{ span_start: 0, span_end: 0, review: 'confirmed', reason: null, split_from: null, added_by_person: 0 },
	...{
		without_responsible: 0,
		without_deadline: 0,
		commitment_id: id,
		number_key: null,
		version: 2,
	},
});

export function commitmentOf(each: Invented, { id, key, documentId }: Spot): Row<'commitments'> {
	const caseNumbers = each.caseNumber === null ? [] : [each.caseNumber];
	const parts = { number: numberOf(key), item: each.item, title: each.title, wording: each.wording };
	return {
		...{ id, ...parts, number_key: key, suggestion_id: id, document_id: documentId },
		...{ document_kind: 'protokoll', body_id: slug(each.body), decided: each.decided, point: null },
		...{ case_numbers: JSON.stringify(caseNumbers), span_start: 0, span_end: 0, kind: each.kind },
		...{ stage: each.stage, rule: 'built', certainty_responsible: null, certainty_recipient: null },
		...{ certainty_deadline: null, start: null, recurrence: null, staffing: null, amount: null, version: 1 },
		search: searchText({ ...parts, caseNumbers, body: each.body }),
	};
}

export function statesOf({ states, ...each }: Invented, { id, key }: Spot): StateTable[] {
	return states.map((state, position): StateTable => ({
		...{ commitment_id: id, from_date: state.from, to_date: states[position + 1]?.from ?? FOREVER },
		...{ number_key: key, body_id: slug(each.body), stage: each.stage, kind: each.kind },
		...{ decided: each.decided, status: state.status, status_since: state.from },
		open: isOpen(state.status) ? 1 : 0,
		...{
			deadline: state.deadline,
			deadline_precision: state.deadline === null ? null : 'day',
			moves: state.moves,
		},
		...{ deadline_basis: state.deadline === null ? null : 'stated', deadline_text: null, recipients: '[]' },
		responsible: JSON.stringify(state.units.map(slug)),
		assigned: state.units.length ? 1 : 0,
		unit_sort: state.units[0] ? sortKey(state.units[0]) : '',
		...{ blocked: state.blockedBy.length ? 1 : 0, blocked_by: JSON.stringify(state.blockedBy) },
		...{ line: state.line, line_date: state.line && state.from, line_actor: state.line && 'Test' },
		...{ done_on: null, reported_on: null, reported_item: null },
		search: fold([...state.units, state.line ?? ''].join(' ')),
	}));
}

const foundOf = ({ item, kind, stage }: Invented): Suggestion => ({
	...{ item, kind, stage, span: [0, 0], rule: 'built', trace: [], responsible: [], recipient: [] },
	...{
		deadline: null,
		start: null,
		recurrence: null,
		staffing: null,
		amount: null,
		dependsOn: [],
		confidence: 1,
	},
});
