import { transact, type Trx } from '../../database/transact.ts';
import { moveClosings } from '../../replacing/move-closings.ts';
import { moveWithParts } from '../../replacing/move-commitments.ts';
import { SuggestionMover } from '../../replacing/move-suggestions.ts';
import type { Moves } from '../../replacing/moves.ts';
import { listKnown } from '../../rereading/known.ts';
import { Placer } from '../../rereading/place.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { findText } from '../../repositories/documents/suggestion-rows.ts';
import { findEarlierVersions } from '../../repositories/documents/versions.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';

export interface ReplaceDocumentInput {
	/** The corrected version. */
	readonly documentId: string;
	/** The earlier version that it takes the place of. */
	readonly replaces: string;
}

/**
 * A person says that a document is the corrected version of an earlier one. Commitments go over to what says the same in
 * the new version, with all that has happened to them; what differs waits there for an answer. Those that the new version
 * does not hold stay, and are followed, in the old one, which stays readable. `undoReplacement` takes it back.
 */
export function replaceDocument(
	context: Context,
	{ documentId, replaces }: ReplaceDocumentInput,
): Promise<Result<{ moved: number; left: number }, never>> {
	return transact(context.db, async (trx) => {
		const versions = await findEarlierVersions(trx, documentId);
		if (!versions.some(({ id }) => id === replaces)) return refused(issue('replaces', 'not-a-version'));
		const [from, to] = [await versionOf(trx, replaces), await versionOf(trx, documentId)];
		const placer = new Placer(from.text, to.text);
		const stay = new Placer(to.text, to.text);
		const items = await itemsOf(trx, documentId);
		const mover = new SuggestionMover(trx, documentId, placer, items);
		const { targets, left, suggestions, inserted } = await mover.move(
			await listKnown(trx, replaces, from.text, placer),
			(await listKnown(trx, documentId, to.text, stay)).filter(({ row }) => row.review !== 'split'),
		);
		const commitments = [];
		for (const target of targets) {
			commitments.push(...(await moveWithParts(trx, context, target, { ...to, placer })));
		}
		const closings = await moveClosings(trx, from, { ...to, placer });
		await mark(trx, context, { documentId, replaces }, { commitments, suggestions, inserted, closings });
		await appendEvent(
			trx,
			context,
			{ documentId: replaces, date: context.today },
			{
				kind: 'document-replaced',
				replacedBy: documentId,
				moved: commitments.map(({ number }) => number),
				left: await numbersOf(
					trx,
					left.flatMap(({ row }) => row.commitment_id ?? []),
				),
			},
		);
		return success({ moved: commitments.length, left: left.length });
	});
}

async function mark(trx: Trx, { now }: Context, input: ReplaceDocumentInput, moves: Moves): Promise<void> {
	await trx
		.updateTable('documents')
		.set((eb) => ({ replaced_by: input.documentId, version: eb('version', '+', 1) }))
		.where('id', '=', input.replaces)
		.execute();
	await trx
		.insertInto('replacements')
		.values({
			...{ document_id: input.replaces, replaced_by: input.documentId, recorded_at: now },
			moves: JSON.stringify(moves),
		})
		.execute();
}

async function versionOf(trx: Trx, id: string) {
	const text = (await findText(trx, id))?.text ?? '';
	const { file_name: fileName } = await trx
		.selectFrom('documents')
		.select('file_name')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return { id, text, fileName };
}

const itemsOf = (trx: Trx, documentId: string) =>
	trx
		.selectFrom('items')
		.select(['id', 'number', 'span_start', 'span_end'])
		.where('document_id', '=', documentId)
		.orderBy('position')
		.execute();

async function numbersOf(trx: Trx, ids: readonly string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await trx
		.selectFrom('commitments')
		.select('number')
		.where('id', 'in', ids)
		.orderBy('number_key')
		.execute();
	return rows.map(({ number }) => number);
}
