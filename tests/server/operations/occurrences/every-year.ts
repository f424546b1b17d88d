import { expect } from 'vitest';
import { reportBack } from '../../../../src/lib/server/operations/follow/report-back.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { confirmSample } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

export const TODAY = '2026-03-01';

const DAYS = [
	...['2023-09-20', '2024-12-31', '2025-01-14', '2025-01-15', '2025-01-31', '2025-02-01', '2025-02-12'],
	...['2025-02-13', '2025-06-01', '2025-11-18', '2025-11-19', '2025-12-10', '2026-01-15', TODAY],
];

/** A report every year, decided 2023-09-20: the first is for 2024. */
export async function start() {
	const { db } = await temporaryDatabase();
	const context = onDay(db, TODAY);
	const { commitmentId, address } = await confirmSample(context, 1);
	const at = async (per: string) => (await findCommitment(db, address, per, TODAY))!;
	const lines = async (per: string) =>
		(await at(per)).occurrences.map(({ period, state }) => `${period} ${state}`);
	const report = (version: number, more: Partial<Parameters<typeof reportBack>[1]>) =>
		reportBack(context, { commitmentId, version, date: '2025-02-12', item: '7', ...more });
	/** The history of the deadline ends, on whichever day it is read, with the deadline of that day. */
	const expectHistoryToEndRight = async () => {
		for (const day of DAYS) {
			const { deadline, deadlineMoves } = await at(day);
			expect([day, deadlineMoves.at(-1)?.to]).toEqual([day, deadline?.date]);
		}
	};
	return { db, context, commitmentId, at, lines, report, expectHistoryToEndRight };
}
