import type { PartWords } from '../../../domain/events/follow-event.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { newId } from '../../database/ids.ts';
import { FOREVER } from '../../database/tables.ts';
import type { Trx } from '../../database/transact.ts';
import { followBlocking } from '../../repositories/states/blocking.ts';
import { insertDependency } from '../../repositories/commitments/dependencies.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { unitsNamed } from '../../repositories/names.ts';
import { nextNumber, numberOf } from '../../repositories/numbers.ts';
import { searchTextOf } from '../../repositories/search-text.ts';
import { insertFirstState } from '../../repositories/states/states.ts';
import { responsibleChange } from '../follow/assign-units.ts';
import type { Changing } from '../change-commitment.ts';
import type { Context } from '../context.ts';
import { isSettled, readOccurrences } from '../occurrences/occurrence-rows.ts';

export interface NewPart {
	readonly text: string;
	readonly responsible: readonly string[];
}

/** Writes one part of a commitment as a commitment of its own, with its event. Amounts and posts stay with the whole. */
export async function insertPart(
	context: Context,
	whole: Changing,
	part: NewPart,
	date: PlainDate,
	year: number,
): Promise<PartWords> {
	const { trx, commitment, state } = whole;
	const id = newId();
	const key = await nextNumber(trx, year);
	const number = numberOf(key);
	const units = await unitsNamed(trx, part.responsible);
	await trx
		.insertInto('commitments')
		.values({
			...{ ...commitment, id, number, number_key: key, parent_id: commitment.id, part: part.text },
			...{ succeeds_id: null, staffing: null, amount: null, certainty_responsible: 'set', version: 1 },
			search: await searchTextOf(trx, { ...commitment, number, part: part.text }),
		})
		.execute();
	const { search: _search, open: _open, to_date: _to, ...standing } = state;
	await insertFirstState(trx, {
		...{ ...standing, commitment_id: id, number_key: key, from_date: date, status_since: date, moves: 0 },
		...{ line: null, line_date: null, line_actor: null, done_on: null },
		...{ reported_on: null, reported_item: null },
		...responsibleChange(units),
	});
	await copySurroundings(context, whole, id, date);
	const responsible = units.map(({ name }) => name);
	await appendEvent(
		trx,
		context,
		{ commitmentId: id, documentId: commitment.document_id, date },
		{ kind: 'made-as-part', number, of: commitment.number, text: part.text, responsible },
	);
	return { number, text: part.text, responsible };
}

/** The deadline with where it comes from, the time that is expected next, and what is not met. */
async function copySurroundings(
	context: Context,
	{ trx, commitment, state }: Changing,
	id: string,
	date: PlainDate,
): Promise<void> {
	if (state.deadline !== null) {
		await trx
			.insertInto('deadlines')
			.values({
				...{ id: newId(), commitment_id: id, from_date: date, previous: null, date: state.deadline },
				...{ precision: state.deadline_precision, basis: state.deadline_basis ?? 'set' },
				...{ reason: state.deadline_text, cause: 'first' },
				...{ actor: context.actor.name, recorded_at: context.now },
			})
			.execute();
	}
	const expected = (await readOccurrences(trx, commitment.id)).find((row) => !isSettled(row));
	if (expected) {
		await trx
			.insertInto('occurrences')
			.values({ ...expected, id: newId(), commitment_id: id })
			.execute();
	}
	const unmet = await trx
		.selectFrom('dependencies as d')
		.innerJoin('dependency_states as s', 's.dependency_id', 'd.id')
		.select(['d.position', 'd.kind', 'd.name', 'd.target_id as targetId'])
		.where('d.commitment_id', '=', commitment.id)
		.where('s.to_date', '=', FOREVER)
		.where('s.state', '!=', 'met')
		.execute();
	for (const each of unmet) await insertDependency(trx, { ...each, commitmentId: id, from: date });
	if (unmet.length > 0) await followBlocking(trx, id);
	await copyClosure(trx, commitment.id, id);
}

/** What the public may not see of the whole it may not see of the parts; their documents are closed by themselves. */
async function copyClosure(trx: Trx, from: string, to: string): Promise<void> {
	const closure = await trx
		.selectFrom('closures')
		.selectAll()
		.where('commitment_id', '=', from)
		.where('to_date', '=', FOREVER)
		.executeTakeFirst();
	if (!closure) return;
	await trx
		.insertInto('closures')
		.values({ ...closure, id: newId(), commitment_id: to })
		.execute();
}
