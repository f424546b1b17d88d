import { EMPTY_FILTER } from '../../../../src/lib/domain/filter.ts';
import { listCommitments } from '../../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { findDocument } from '../../../../src/lib/server/repositories/documents/documents.ts';
import { importReading } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

export const TODAY = '2023-10-20';

/** The sample with its two suggestions, none of them answered. */
export async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { id: documentId, suggestionList } = await importReading(context);
	const [first, second] = suggestionList;
	if (!first || !second) throw new Error('The sample has two suggestions.');
	const suggestions = async () => (await findDocument(db, documentId))?.suggestionList ?? [];
	const count = async () => (await listCommitments(db, { ...EMPTY_FILTER, slice: 'all' }, TODAY)).total;
	return { db, context, documentId, first, second, suggestions, count };
}
