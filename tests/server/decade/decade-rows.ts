import { addDays, addYears, yearOf, type PlainDate } from '../../../src/lib/domain/plain-date.ts';
import { caseKey } from '../../../src/lib/domain/case-number.ts';
import { slug } from '../../../src/lib/domain/swedish-text.ts';
import { FOREVER, type Tables } from '../../../src/lib/server/database/tables.ts';
import { LINKS_VERSION } from '../../../src/lib/server/repositories/links/link-index.ts';
import { motionVersion } from '../../../src/lib/server/repositories/motions/motion-index.ts';
import { unitIntervals } from '../../../src/lib/server/repositories/states/states.ts';
import { commitmentOf, statesOf, suggestionOf, type Row, type Spot } from '../built-rows.ts';
import type { Random } from '../invent-commitments.ts';
import type { Life } from './invent-life.ts';

/** Rows to be inserted, by table, in an order that no foreign key minds. */
export type Rows = { readonly [T in keyof Tables]?: readonly Row<T>[] };

/** Everything that is stored of one commitment but its events, and the item that it stands in. */
export function rowsOf(life: Life, spot: Spot): Rows {
	const { id, itemId, documentId } = spot;
	const states = statesOf(life, spot).map((state) => ({
		...state,
		done_on: life.states.find(({ status }) => status === 'done')?.from ?? null,
	}));
	const caseNumber = life.caseNumber ?? '';
	return {
		items: [
			{
				...{ id: itemId, document_id: documentId, position: Number(life.item), number: life.item },
				...{ title: life.title, case_numbers: JSON.stringify([caseNumber]), officers: '[]' },
				...{ span_start: 0, span_end: 0, classification: 'commitment', outcome: 'decided', reason: '' },
			},
		],
		item_cases: [{ case_key: caseKey(caseNumber) ?? caseNumber, item_id: itemId }],
		suggestions: [suggestionOf(life, spot)],
		commitments: [{ ...commitmentOf(life, spot), ...extrasOf(life) }],
		commitment_states: states,
		commitment_units: unitIntervals(states).map((row) => ({ ...row, commitment_id: id })),
		deadlines: deadlinesOf(life, id),
		...budgetOf(life, id),
		occurrences: life.isYearly ? occurrencesOf(life, id) : [],
	};
}

interface Protocol {
	readonly id: string;
	readonly body: string;
	readonly day: PlainDate;
	readonly meeting: number;
}

export function documentRows({ id, body, day, meeting }: Protocol): Rows {
	return {
		documents: [
			{
				...{ id, sha256: id, file_name: `protokoll-${day}.pdf`, media_type: 'application/pdf' },
				...{ size: 400_000, kind: 'protokoll', state: 'read', problem: null, body_id: slug(body) },
				...{ meeting_date: day, body_set: 0, date_set: 0, range_from: null, range_to: null, pages: 40 },
				...{ machine_read: meeting % 9 === 0 ? 1 : 0, ruleset_version: 'built', missing_numbers: '[]' },
				...{ text_hash: id, similar_to: null, imported_at: `${day}T12:00:00.000Z` },
				...{ imported_by: 'Test', version: 1 },
			},
		],
		document_texts: [{ document_id: id, text: TEXT, page_offsets: '[0]', repairs: '[]' }],
		// Gone through already: else a server that starts would do it first.
		document_links: [{ document_id: id, version: LINKS_VERSION }],
		motion_reads: [{ document_id: id, version: motionVersion('built') }],
	};
}

/** Ten a month; of those that are answered, most within the year. */
export function motionRows(random: Random, first: PlainDate, last: PlainDate): Rows {
	const motions = Array.from({ length: 1200 }, (_, index): Row<'motions'> => {
		const filed = addDays(first, index * 3);
		const answered = addDays(filed, 90 + random(400));
		const isAnswered = answered <= last && random(50) > 0;
		return {
			...{ id: `motion-${index}`, kind: 'motion', title: `Motion ${index} om trygga skolvägar` },
			...{ case_number: `KS ${yearOf(filed)}/${index}`, case_key: `ks-${yearOf(filed)}-${index}` },
			...{ filed_on: filed, filed_document_id: null, filed_item: null, answered_document_id: null },
			...{ answer: isAnswered ? (random(4) === 0 ? 'granted' : 'rejected') : null },
			...{ answered_on: isAnswered ? answered : null, answered_item: isAnswered ? '45' : null },
			...{ carried_out_on: null, carried_out_line: null, version: 1 },
		};
	});
	return { motions };
}

const extrasOf = ({ isYearly, isStaffing, kind, hasFigures }: Life) => ({
	recurrence: isYearly ? JSON.stringify({ every: 'year', times: 1, text: 'en gång per år' }) : null,
	staffing:
		isStaffing && hasFigures
			? JSON.stringify({ fullTimePercent: 100, positions: null, people: null, parts: [] })
			: null,
	amount: kind === 'funding' && hasFigures ? JSON.stringify({ sek: 250_000, text: '250 000 kronor' }) : null,
});

/** The first one, and each move. */
function deadlinesOf({ states }: Life, id: string): Row<'deadlines'>[] {
	return states.flatMap((state, index): Row<'deadlines'>[] => {
		const previous = states[index - 1]?.deadline ?? null;
		if (state.deadline === previous) return [];
		const isFirst = index === 0;
		return [
			{
				...{ id: `${id}-${index}`, commitment_id: id, from_date: state.from, previous },
				...{ date: state.deadline, precision: 'day', basis: isFirst ? 'stated' : 'set' },
				...{
					reason: isFirst ? null : 'Underlaget dröjde.',
					cause: isFirst ? 'first' : 'move',
					actor: 'Test',
				},
				recorded_at: `${state.from}T12:00:00.000Z`,
			},
		];
	});
}

function budgetOf({ budget, decided }: Life, id: string): Rows {
	if (!budget) return {};
	const dependency = `${id}-budget`;
	const { name, met } = budget;
	const state = (from: string, to: string, word: 'unknown' | 'met'): Row<'dependency_states'> => ({
		...{ dependency_id: dependency, from_date: from, to_date: to, state: word, settled_by: null },
	});
	return {
		dependencies: [{ id: dependency, commitment_id: id, position: 0, kind: 'budget', name, target_id: null }],
		dependency_states: [
			state(decided, met ?? FOREVER, 'unknown'),
			...(met ? [state(met, FOREVER, 'met')] : []),
		],
	};
}

/** One a year from the year after; the last three may be missing. */
function occurrencesOf({ decided, states }: Life, id: string): Row<'occurrences'>[] {
	const last = states.at(-1)!;
	return Array.from({ length: 3 }, (_, index): Row<'occurrences'> => {
		const due = addYears(`${yearOf(decided)}-12-31`, index + 1);
		const isFulfilled = due < last.from;
		return {
			...{ id: `${id}-${index}`, commitment_id: id, period: due.slice(0, 4), due },
			...{ fulfilled_on: isFulfilled ? due : null, fulfilled_item: isFulfilled ? '12' : null },
			...{ fulfilled_case: null, missed_on: null, missed_reason: null },
		};
	});
}

const TEXT = 'Nämnden beslutar enligt förslaget.\n'.repeat(100);
