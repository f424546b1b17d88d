import type { Insertable } from 'kysely';
import type { Suggestion } from '../../src/lib/domain/reading.ts';
import { fold, slug, sortKey } from '../../src/lib/domain/swedish-text.ts';
import { isOpen } from '../../src/lib/domain/timing.ts';
import { yearOf } from '../../src/lib/domain/plain-date.ts';
import type { Db } from '../../src/lib/server/database/open.ts';
import { FOREVER, type StateTable, type Tables } from '../../src/lib/server/database/tables.ts';
import { transact, type Trx } from '../../src/lib/server/database/transact.ts';
import { numberOf } from '../../src/lib/server/repositories/numbers.ts';
import { searchText } from '../../src/lib/server/repositories/search-text.ts';
import { unitIntervals } from '../../src/lib/server/repositories/states.ts';
import { BODIES, inventCommitments, UNITS, type Invented } from './invent-commitments.ts';

/** Fills a database with invented commitments at the speed of bulk inserts: no events, one document. */
export const buildCommitments = (db: Db, count: number, seed = 1): Promise<Invented[]> =>
	insertInvented(db, inventCommitments(count, seed));

/** The id that the commitment at an index is given. */
export const idAt = (index: number) => `built-${index}`;

/** The number of the commitment at an index: in the order of the list, within its year. */
export const keyAt = (invented: readonly Invented[], index: number) =>
	yearOf(invented[index]?.from ?? '') * 1_000_000 + index + 1;

export async function insertInvented(db: Db, invented: readonly Invented[]): Promise<Invented[]> {
	await transact(db, async (trx) => {
		await insertSurroundings(trx);
		const states = invented.map((_each, index) => statesOf(invented, index));
		await inBulk(
			trx,
			'suggestions',
			invented.map((each, index) => suggestionOf(each, index)),
		);
		await inBulk(
			trx,
			'commitments',
			invented.map((_each, index) => commitmentOf(invented, index)),
		);
		await inBulk(trx, 'commitment_states', states.flat());
		await inBulk(
			trx,
			'commitment_units',
			states.flatMap((own, index) =>
				unitIntervals(own).map((row) => ({ ...row, commitment_id: idAt(index) })),
			),
		);
	});
	return [...invented];
}

type Row<T extends keyof Tables> = Insertable<Tables[T]>;

async function inBulk<T extends 'suggestions' | 'commitments' | 'commitment_states' | 'commitment_units'>(
	trx: Trx,
	table: T,
	rows: readonly Row<T>[],
) {
	for (let start = 0; start < rows.length; start += 500) {
		await trx
			.insertInto(table)
			.values(rows.slice(start, start + 500) as never)
			.execute();
	}
}

async function insertSurroundings(trx: Trx) {
	const named = (name: string) => ({ id: slug(name), name, sort_key: sortKey(name) });
	await trx.insertInto('bodies').values(BODIES.map(named)).execute();
	await trx
		.insertInto('body_aliases')
		.values(BODIES.map((name) => ({ folded: fold(name), body_id: slug(name) })))
		.execute();
	await trx
		.insertInto('units')
		.values(UNITS.map((name) => ({ ...named(name), external: name.startsWith('Region') ? 1 : 0 })))
		.execute();
	await trx
		.insertInto('unit_aliases')
		.values(UNITS.map((name) => ({ folded: fold(name), unit_id: slug(name) })))
		.execute();
	await trx
		.insertInto('documents')
		.values({
			...{ id: 'built', sha256: 'built', file_name: 'byggt.txt', media_type: 'text/plain', size: 0 },
			...{ kind: 'protokoll', state: 'read', problem: null, body_id: null, meeting_date: null, body_set: 0 },
			...{ date_set: 0, range_from: null, range_to: null, pages: null, machine_read: 0 },
			...{ ruleset_version: 'built', missing_numbers: '[]', text_hash: null, similar_to: null },
			...{ imported_at: '2021-01-01T00:00:00.000Z', imported_by: 'Test', version: 1 },
		})
		.execute();
	await trx
		.insertInto('document_texts')
		.values({ document_id: 'built', text: '', page_offsets: '[0]', repairs: '[]' })
		.execute();
	await trx
		.insertInto('items')
		.values({
			...{ id: 'built', document_id: 'built', position: 0, number: '1', title: 'Byggt', case_numbers: '[]' },
			...{
				officers: '[]',
				span_start: 0,
				span_end: 0,
				classification: 'commitment',
				outcome: null,
				reason: '',
			},
		})
		.execute();
}

const suggestionOf = (each: Invented, index: number): Row<'suggestions'> => ({
	...{ id: idAt(index), document_id: 'built', item_id: 'built', found: JSON.stringify(foundOf(each)) },
	...{ span_start: 0, span_end: 0, review: 'confirmed', reason: null, split_from: null, added_by_person: 0 },
	...{
		without_responsible: 0,
		without_deadline: 0,
		commitment_id: idAt(index),
		number_key: null,
		version: 2,
	},
});

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

function commitmentOf(invented: readonly Invented[], index: number): Row<'commitments'> {
	const each = invented[index] as Invented;
	const key = keyAt(invented, index);
	const caseNumbers = each.caseNumber === null ? [] : [each.caseNumber];
	const parts = { number: numberOf(key), item: each.item, title: each.title, wording: each.wording };
	return {
		...{ id: idAt(index), ...parts, number_key: key, suggestion_id: idAt(index), document_id: 'built' },
		...{ document_kind: 'protokoll', body_id: slug(each.body), decided: each.decided, point: null },
		...{ case_numbers: JSON.stringify(caseNumbers), span_start: 0, span_end: 0, kind: each.kind },
		...{ stage: each.stage, rule: 'built', certainty_responsible: null, certainty_recipient: null },
		...{ certainty_deadline: null, start: null, recurrence: null, staffing: null, amount: null, version: 1 },
		search: searchText({ ...parts, caseNumbers, body: each.body }),
	};
}

function statesOf(invented: readonly Invented[], index: number): StateTable[] {
	const { states, ...each } = invented[index] as Invented;
	return states.map((state, position): StateTable => ({
		...{ commitment_id: idAt(index), from_date: state.from, to_date: states[position + 1]?.from ?? FOREVER },
		...{ number_key: keyAt(invented, index), body_id: slug(each.body), stage: each.stage, kind: each.kind },
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
