import { referencesByPlace } from '../../../extraction/references.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { transact } from '../../database/transact.ts';
import { LINKS_VERSION, writeLinks } from '../../repositories/links/link-index.ts';

/**
 * Goes through documents that were read before links were kept, or by older rules of theirs, one transaction each.
 * Answers how many. Nothing that a person sees as read or has decided is touched.
 */
export async function indexOlderDocuments(db: Db): Promise<number> {
	const documents = await db
		.selectFrom('documents as d')
		.innerJoin('document_texts as t', 't.document_id', 'd.id')
		.leftJoin('document_links as l', 'l.document_id', 'd.id')
		.select(['d.id'])
		.where('d.state', '=', 'read')
		.where((eb) => eb.or([eb('l.version', 'is', null), eb('l.version', '!=', LINKS_VERSION)]))
		.execute();
	for (const { id } of documents) await indexDocument(db, id);
	return documents.length;
}

const indexDocument = (db: Db, documentId: string) =>
	transact(db, async (trx) => {
		const { text, machine_read } = await trx
			.selectFrom('document_texts as t')
			.innerJoin('documents as d', 'd.id', 't.document_id')
			.select(['t.text', 'd.machine_read'])
			.where('t.document_id', '=', documentId)
			.executeTakeFirstOrThrow();
		const items = await trx
			.selectFrom('items')
			.selectAll()
			.where('document_id', '=', documentId)
			.orderBy('position')
			.execute();
		const references = referencesByPlace(text, machine_read === 1);
		await writeLinks(
			trx,
			documentId,
			items.map(({ id, title, classification, case_numbers, span_start }) => ({
				...{ id, title, classification, caseNumbers: fromJson<string[]>(case_numbers) },
				references: references.get(span_start) ?? [],
			})),
		);
	});
