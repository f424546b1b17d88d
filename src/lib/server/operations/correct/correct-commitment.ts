import type { Change } from '../../../domain/events/commitment-event.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { quoteOf } from '../../../domain/source-span.ts';
import { listed } from '../../../domain/swedish-text.ts';
import type { Basis } from '../../../domain/words.ts';
import { newId } from '../../database/ids.ts';
import { fromJson } from '../../database/json.ts';
import type { StateTable } from '../../database/tables.ts';
import { unitsNamed } from '../../repositories/names.ts';
import { searchTextOf } from '../../repositories/search-text.ts';
import { unitNames } from '../../repositories/states/states.ts';
import { responsibleChange } from '../follow/assign-units.ts';
import { firstDay, type Changing } from '../change-commitment.ts';
import type { Context } from '../context.ts';
import type { EditedDeadline, Edits } from '../review/edits.ts';

/** Kind, stage, recipients, start and wording: the same on every day. Answers with what differs. */
export async function correctFixed(changing: Changing, edits: Edits, text: string): Promise<Change[]> {
	const { trx, commitment, state } = changing;
	const { kind = commitment.kind, stage = commitment.stage } = edits;
	const recipients = edits.recipients ?? fromJson<string[]>(state.recipients);
	const start = edits.start === undefined ? commitment.start : edits.start || null;
	const wording = edits.span ? quoteOf(text, edits.span) : commitment.wording;
	const changes = [
		difference('kind', commitment.kind, kind),
		difference('stage', commitment.stage, stage),
		difference('recipients', listed(fromJson<string[]>(state.recipients)), listed(recipients)),
		difference('start', commitment.start, start),
		difference('wording', commitment.wording, wording),
	].filter((change) => change !== null);
	if (changes.length === 0) return [];
	const [span_start, span_end] = edits.span ?? [commitment.span_start, commitment.span_end];
	const search = await searchTextOf(trx, { ...commitment, wording });
	await trx
		.updateTable('commitments')
		.set({ kind, stage, start, wording, span_start, span_end, search })
		.where('id', '=', commitment.id)
		.execute();
	await changing.change(await firstDay(changing), () => ({
		kind,
		stage,
		recipients: JSON.stringify(recipients),
	}));
	if (edits.recipients) await setCertainty(changing, 'certainty_recipient');
	return changes;
}

/** Who was responsible, from a day on and for as long as the wrong reading stood. */
export async function correctResponsible(
	changing: Changing,
	names: readonly string[],
	date: PlainDate,
): Promise<Change[]> {
	const before = await stateOn(changing, date);
	const units = await unitsNamed(changing.trx, names);
	const change = responsibleChange(units);
	if (change.responsible === before.responsible) return [];
	const known = await unitNames(changing.trx);
	const from = fromJson<string[]>(before.responsible).map((id) => known.get(id)?.name ?? id);
	await changing.change(date, (state) => (state.responsible === before.responsible ? change : {}));
	await setCertainty(changing, 'certainty_responsible');
	return [
		{ field: 'responsible', from: listed(from) || null, to: listed(units.map(({ name }) => name)) || null },
	];
}

/** The deadline, likewise. A correction is no move. Set by a person, unless `basis` says that the text gives it. */
export async function correctDeadline(
	context: Context,
	changing: Changing,
	deadline: (EditedDeadline & { readonly basis?: Basis }) | null,
	date: PlainDate,
): Promise<Change[]> {
	const before = await stateOn(changing, date);
	const to = deadline?.date ?? null;
	if (to === before.deadline) return [];
	const precision = deadline ? (deadline.precision ?? 'day') : null;
	const basis = deadline?.basis ?? 'set';
	await changing.change(date, (state) =>
		state.deadline === before.deadline
			? {
					deadline: to,
					deadline_precision: precision,
					deadline_basis: deadline ? basis : null,
					deadline_text: deadline?.text || null,
				}
			: {},
	);
	await changing.trx
		.insertInto('deadlines')
		.values({
			...{ id: newId(), commitment_id: changing.commitment.id, from_date: date, previous: before.deadline },
			...{ date: to, precision, basis, reason: deadline?.text || null, cause: 'correction' },
			...{ actor: context.actor.name, recorded_at: context.now },
		})
		.execute();
	await setCertainty(changing, 'certainty_deadline');
	return [{ field: 'deadline', from: before.deadline, to }];
}

const difference = (field: Change['field'], from: string | null, to: string | null): Change | null =>
	from === to ? null : { field, from, to };

const stateOn = ({ trx, commitment }: Changing, date: PlainDate): Promise<StateTable> =>
	trx
		.selectFrom('commitment_states')
		.selectAll()
		.where('commitment_id', '=', commitment.id)
		.where('to_date', '>', date)
		.where('from_date', '<=', date)
		.executeTakeFirstOrThrow();

async function setCertainty(
	{ trx, commitment }: Changing,
	column: 'certainty_responsible' | 'certainty_recipient' | 'certainty_deadline',
) {
	await trx
		.updateTable('commitments')
		.set({ [column]: 'set' })
		.where('id', '=', commitment.id)
		.execute();
}
