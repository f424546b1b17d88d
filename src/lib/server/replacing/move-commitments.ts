import { pointBefore } from '../../domain/point.ts';
import { takeCommitment, raiseVersion } from '../operations/change-commitment.ts';
import type { Context } from '../operations/context.ts';
import type { Trx } from '../database/transact.ts';
import type { Placer } from '../rereading/place.ts';
import { searchTextOf } from '../repositories/search-text.ts';
import type { Target } from './move-suggestions.ts';
import { PLACE, pick, type CommitmentPlace, type Moved } from './moves.ts';

export interface NewVersion {
	readonly id: string;
	readonly fileName: string;
	readonly text: string;
	readonly placer: Placer;
}

/** A commitment and the parts that it has been divided into: they stand where it stands. */
export async function moveWithParts(
	trx: Trx,
	context: Context,
	target: Target,
	version: NewVersion,
): Promise<MovedCommitment[]> {
	const id = target.from.row.commitment_id ?? '';
	const ids = [id];
	for (const each of ids) ids.push(...(await partsOf(trx, each)));
	const moved: MovedCommitment[] = [];
	for (const each of ids) {
		const one = await moveCommitment(trx, context, each, target, version);
		if (one) moved.push(one);
	}
	return moved;
}

type MovedCommitment = Moved<CommitmentPlace> & { readonly number: string };

const partsOf = async (trx: Trx, id: string): Promise<string[]> =>
	(await trx.selectFrom('commitments').select('id').where('parent_id', '=', id).execute()).map(
		(row) => row.id,
	);

/**
 * Lets a commitment stand in the new version: the item there, the place of its words there. Its wording and everything
 * that has happened to it stay. Null when it is gone, or stands in the protokoll that has decided it. Answers with its
 * number too.
 */
async function moveCommitment(
	trx: Trx,
	context: Context,
	id: string,
	{ from, suggestionId, itemId }: Target,
	version: NewVersion,
): Promise<MovedCommitment | null> {
	const changing = await takeCommitment(trx, context, id);
	if (changing?.commitment.document_id !== from.row.document_id) return null;
	const { commitment } = changing;
	const item = await trx
		.selectFrom('items')
		.select(['number', 'title', 'case_numbers'])
		.where('id', '=', itemId)
		.executeTakeFirstOrThrow();
	const { span } = version.placer.place([commitment.span_start, commitment.span_end], null);
	const after: CommitmentPlace = {
		...{ suggestion_id: suggestionId, document_id: version.id, item: item.number, title: item.title },
		...{ case_numbers: item.case_numbers, span_start: span[0], span_end: span[1] },
		point: pointBefore(version.text, span[0]),
		search: await searchTextOf(trx, {
			...{ ...commitment, item: item.number, title: item.title, case_numbers: item.case_numbers },
		}),
	};
	await trx.updateTable('commitments').set(after).where('id', '=', commitment.id).execute();
	await raiseVersion(trx, commitment);
	await changing.record(
		context.today,
		{ kind: 'moved-to-version', fileName: version.fileName, item: item.number },
		version.id,
	);
	return { id: commitment.id, number: commitment.number, before: pick(commitment, PLACE), after };
}
