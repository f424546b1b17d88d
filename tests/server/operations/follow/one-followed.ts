import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { confirmSample } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

export const TODAY = '2024-02-01';

/** A confirmed commitment of the sample, and how it stands on a day. */
export async function start(index: 0 | 1 = 0) {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId, address } = await confirmSample(context, index);
	const at = async (per: string) => {
		const detail = await findCommitment(db, address, per, TODAY);
		if (!detail) throw new Error('The commitment is gone.');
		return detail;
	};
	return { db, context, commitmentId, at };
}
