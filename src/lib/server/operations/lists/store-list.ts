import { newId, sha256Aside } from '../../database/ids.ts';
import { transact } from '../../database/transact.ts';
import type { ListProblem } from '../../lists/protocol.ts';
import type { ListResult } from '../../lists/read-list.ts';
import { addDays } from '../../../domain/plain-date.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';
import { tidyName } from '../file-name.ts';

/** Reads a list; server/lists/read-list.ts is the real one. Never throws for a bad file. */
export type ReadList = (bytes: Uint8Array) => Promise<ListResult>;

export type StoredList =
	| { readonly listId: string; readonly problem: null }
	| { readonly listId: null; readonly problem: ListProblem };

/** Days after which a list that nobody went on with is forgotten. */
const FORGOTTEN = 14;

/**
 * Keeps a list that somebody wants to take in, with its cells, until the columns are chosen. Nothing of it is a commitment
 * yet. The same bytes give the draft that is there; a list that is imported already is refused.
 */
export async function storeList(
	context: Context,
	{ fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
	read: ReadList,
): Promise<Result<StoredList, never>> {
	const result = await read(bytes);
	if (!result.ok) return success({ listId: null, problem: result.problem });
	const sha256 = await sha256Aside(bytes);
	return transact(context.db, async (trx) => {
		const known = await trx
			.selectFrom('lists')
			.select(['id', 'state'])
			.where('sha256', '=', sha256)
			.executeTakeFirst();
		if (known?.state === 'imported') return refused(issue('fil', 'already-imported', { id: known.id }));
		if (known) return success({ listId: known.id, problem: null });
		const document = await trx
			.selectFrom('documents')
			.select(['id', 'state'])
			.where('sha256', '=', sha256)
			.executeTakeFirst();
		if (document && document.state !== 'failed') return refused(issue('fil', 'is-a-document'));
		await trx
			.deleteFrom('lists')
			.where('state', '=', 'draft')
			.where('changed_at', '<', addDays(context.now.slice(0, 10), -FORGOTTEN))
			.execute();
		// A list that was handed in among the documents, and could not be read there, is the same file.
		const id = document?.id ?? newId();
		await trx
			.insertInto('lists')
			.values({
				...{ id, state: 'draft', file_name: tidyName(fileName), media_type: result.mediaType, sha256, bytes },
				...{ sheet: result.sheet, rows: JSON.stringify(result.cells) },
				...{ changed_at: context.now, changed_by: context.actor.name },
			})
			.execute();
		return success({ listId: id, problem: null });
	});
}
