import { fold, slug, sortKey } from '../../src/lib/domain/swedish-text.ts';
import { yearOf } from '../../src/lib/domain/plain-date.ts';
import type { Db } from '../../src/lib/server/database/open.ts';
import { transact, type Trx } from '../../src/lib/server/database/transact.ts';
import { unitIntervals } from '../../src/lib/server/repositories/states/states.ts';
import { commitmentOf, statesOf, suggestionOf, type Row, type Spot } from './built-rows.ts';
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
		const built = invented.map((each, index) => ({ each, spot: spotAt(invented, index) }));
		const states = built.map(({ each, spot }) => statesOf(each, spot));
		await inBulk(
			trx,
			'suggestions',
			built.map(({ each, spot }) => suggestionOf(each, spot)),
		);
		await inBulk(
			trx,
			'commitments',
			built.map(({ each, spot }) => commitmentOf(each, spot)),
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

/** All stand in the one item of the one document. */
const spotAt = (invented: readonly Invented[], index: number): Spot => ({
	...{ id: idAt(index), key: keyAt(invented, index), documentId: 'built', itemId: 'built' },
});

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
