import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { Trx } from '../../database/transact.ts';
import { PART } from '../../documents/source-file.ts';
import { LIST_RULE } from '../../../domain/lists/list-rule.ts';
import { keepStaged } from '../../originals/stage-file.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import type { Context } from '../context.ts';

type List = Selectable<Tables['lists']>;

/**
 * The list is kept as a document of its own kind: read, without meeting. A file that was handed in among the documents
 * before, and could not be read there, is the same document.
 */
export async function listBecomesDocument(trx: Trx, context: Context, list: List): Promise<void> {
	const read = { media_type: list.media_type, kind: 'other', state: 'read', problem: null } as const;
	const known = await trx.selectFrom('documents').select('id').where('id', '=', list.id).executeTakeFirst();
	if (known) {
		await trx
			.updateTable('documents')
			.set((eb) => ({ ...read, ruleset_version: LIST_RULE, version: eb('version', '+', 1) }))
			.where('id', '=', list.id)
			.execute();
		return;
	}
	const bytes = list.bytes ?? new Uint8Array();
	await trx
		.insertInto('documents')
		.values({
			...{ id: list.id, sha256: list.sha256, file_name: list.file_name, size: bytes.length, ...read },
			...{ body_id: null, meeting_date: null, body_set: 0, date_set: 0, range_from: null, range_to: null },
			...{ pages: null, machine_read: 0, ruleset_version: LIST_RULE, missing_numbers: '[]', text_hash: null },
			...{ similar_to: null, imported_at: context.now, imported_by: context.actor.name, version: 1 },
			...{ replaced_by: null },
		})
		.execute();
	const held = Array.from({ length: Math.ceil(bytes.length / PART) }, (_, index) => ({
		start: index * PART,
		bytes: bytes.subarray(index * PART, (index + 1) * PART),
	}));
	await keepStaged(trx, {
		...{ documentId: list.id, size: bytes.length, sha256: list.sha256, held, begun: false },
	});
	await appendEvent(
		trx,
		context,
		{ documentId: list.id, date: context.today },
		{ kind: 'document-stored', fileName: list.file_name, size: bytes.length, sha256: list.sha256 },
	);
}

/** Takes away all that made the list a document. One that was handed in among the documents goes back to being unread. */
export async function documentBecomesList(trx: Trx, id: string): Promise<Uint8Array> {
	const parts = await trx
		.selectFrom('original_parts')
		.select('bytes')
		.where('document_id', '=', id)
		.orderBy('start')
		.execute();
	const items = trx.selectFrom('items').select('id').where('document_id', '=', id);
	for (const table of ['item_cases', 'item_words', 'item_references'] as const) {
		await trx.deleteFrom(table).where('item_id', 'in', items).execute();
	}
	for (const table of ['document_links', 'suggestions', 'items', 'document_texts'] as const) {
		await trx.deleteFrom(table).where('document_id', '=', id).execute();
	}
	const job = await trx.selectFrom('jobs').select('id').where('document_id', '=', id).executeTakeFirst();
	if (job) {
		await trx
			.updateTable('documents')
			.set((eb) => ({
				...{ state: 'failed', problem: 'spreadsheet', ruleset_version: '' },
				version: eb('version', '+', 1),
			}))
			.where('id', '=', id)
			.execute();
	} else {
		await trx.deleteFrom('original_parts').where('document_id', '=', id).execute();
		await trx.deleteFrom('originals').where('document_id', '=', id).execute();
		await trx.deleteFrom('documents').where('id', '=', id).execute();
	}
	return Buffer.concat(parts.map(({ bytes }) => bytes));
}
