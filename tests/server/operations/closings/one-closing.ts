import type { Closing, Reference } from '../../../../src/lib/domain/reading.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { findDocument } from '../../../../src/lib/server/repositories/documents/documents.ts';
import { laterReading } from '../../later-reading.ts';
import { confirmSample, importReading } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

export const TODAY = '2024-03-01';

/** A confirmed commitment, and a later protocol with one sentence that closes something. */
export async function start(
	refersTo: Partial<Reference>,
	index: 0 | 1 = 0,
	date?: string | null,
	effect?: Closing['effect'],
) {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId, address } = await confirmSample(context, index);
	const { id } = await importReading(context, laterReading(refersTo, date, effect), 'later.txt');
	const closing = async () => {
		const found = (await findDocument(db, id))?.closings[0];
		if (!found) throw new Error('The closing is gone.');
		return found;
	};
	const now = () => findCommitment(db, address, TODAY, TODAY);
	return { db, context, commitmentId, closing, now, documentId: id };
}

/** The item of the sample. */
export const BY_ITEM = { date: '2023-09-20', item: '23' };
