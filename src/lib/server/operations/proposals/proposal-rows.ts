import type { PlainDate } from '../../../domain/plain-date.ts';
import { fromJson } from '../../database/json.ts';
import type { Trx } from '../../database/transact.ts';
import { putBack, standing } from '../../repositories/states/undo-points.ts';
import {
	firstDay,
	raiseVersion,
	takeCommitment,
	type Changing,
	type Commitment,
} from '../change-commitment.ts';
import type { Context } from '../context.ts';

interface Settling {
	/** The paragraph, and the day of the meeting. */
	readonly item: string;
	readonly date: PlainDate;
	/** What was read in the protokoll; null where it was decided in no words of its own. */
	readonly documentId: string | null;
	readonly suggestionId: string | null;
	readonly checked?: readonly string[];
	/** Writes what the decision changes in one commitment beside its stage; answers with the words that were decided. */
	write(each: Changing): Promise<string>;
}

/**
 * Makes a proposal, and its parts, decided; keeps for each how it stood, so that `unsettleProposal` can put it back. The
 * caller raises the version of the whole.
 */
export async function settleProposal(
	context: Context,
	changing: Changing,
	{ item, date, documentId, suggestionId, checked = [], write }: Settling,
): Promise<void> {
	for (const each of await withParts(context, changing)) {
		const { trx, commitment } = each;
		const { document_id, item: point, wording: proposed } = commitment;
		await trx
			.insertInto('proposal_decisions')
			.values({
				...{ commitment_id: commitment.id, document_id, item: point, wording: proposed },
				...{ suggestion_id: suggestionId, before: JSON.stringify(await rowsOf(trx, commitment)) },
				...{ version: commitment.version + 1, actor: context.actor.name, recorded_at: context.now },
			})
			.execute();
		const decided = await write(each);
		await trx
			.updateTable('commitments')
			.set({ stage: 'decided', item })
			.where('id', '=', commitment.id)
			.execute();
		await each.change(await firstDay(each), () => ({ stage: 'decided' }));
		const words = { item, suggestionId, proposed, decided };
		await each.record(
			date,
			{ kind: 'proposal-decided', ...words, ...(checked.length > 0 && { checked }) },
			documentId,
		);
		if (each !== changing) await raiseVersion(trx, commitment);
	}
}

/** Puts a proposal and its parts back; false, with nothing changed, once anything else has happened to one of them. */
export async function unsettleProposal(context: Context, changing: Changing): Promise<boolean> {
	const all = [];
	for (const each of await withParts(context, changing)) {
		const decision = await each.trx
			.selectFrom('proposal_decisions')
			.selectAll()
			.where('commitment_id', '=', each.commitment.id)
			.executeTakeFirst();
		if (decision?.version !== each.commitment.version) return false;
		all.push({ each, decision });
	}
	for (const { each, decision } of all) {
		const { trx, commitment } = each;
		const { suggestion_id: suggestionId } = decision;
		await trx.deleteFrom('proposal_decisions').where('commitment_id', '=', commitment.id).execute();
		await restore(trx, commitment.id, fromJson<Kept>(decision.before));
		const undone = { kind: 'proposal-decision-undone', item: commitment.item, suggestionId } as const;
		await each.record(context.today, undone, suggestionId && commitment.document_id);
		if (each !== changing) await raiseVersion(trx, commitment);
	}
	return true;
}

/** The commitment and everything that it has been divided into. */
async function withParts(context: Context, whole: Changing): Promise<Changing[]> {
	const all = [whole];
	for (const { trx, commitment } of all) {
		const parts = await trx
			.selectFrom('commitments')
			.select('id')
			.where('parent_id', '=', commitment.id)
			.orderBy('number_key')
			.execute();
		for (const { id } of parts) {
			const part = await takeCommitment(trx, context, id);
			if (part) all.push(part);
		}
	}
	return all;
}

/** The rows that a decision may change. */
async function rowsOf(trx: Trx, { version: _version, ...commitment }: Commitment) {
	const { id } = commitment;
	const dependencies = await trx
		.selectFrom('dependencies')
		.selectAll()
		.where('commitment_id', '=', id)
		.execute();
	return {
		commitment,
		standing: await standing(trx, id),
		occurrences: await trx.selectFrom('occurrences').selectAll().where('commitment_id', '=', id).execute(),
		dependencies,
		dependencyStates: await statesOf(trx, id).execute(),
	};
}

type Kept = Awaited<ReturnType<typeof rowsOf>>;

async function restore(trx: Trx, id: string, kept: Kept): Promise<void> {
	await trx.updateTable('commitments').set(kept.commitment).where('id', '=', id).execute();
	await trx.deleteFrom('occurrences').where('commitment_id', '=', id).execute();
	if (kept.occurrences.length) await trx.insertInto('occurrences').values(kept.occurrences).execute();
	const now = await statesOf(trx, id).execute();
	for (const { dependency_id } of now)
		await trx.deleteFrom('dependency_states').where('dependency_id', '=', dependency_id).execute();
	await trx.deleteFrom('dependencies').where('commitment_id', '=', id).execute();
	if (kept.dependencies.length) await trx.insertInto('dependencies').values(kept.dependencies).execute();
	if (kept.dependencyStates.length)
		await trx.insertInto('dependency_states').values(kept.dependencyStates).execute();
	await putBack(trx, id, JSON.stringify(kept.standing));
}

const statesOf = (trx: Trx, id: string) =>
	trx
		.selectFrom('dependency_states as s')
		.innerJoin('dependencies as d', 'd.id', 's.dependency_id')
		.selectAll('s')
		.where('d.commitment_id', '=', id);
