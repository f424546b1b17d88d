import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../../src/lib/domain/filter.ts';
import { listCommitments } from '../../../../src/lib/server/repositories/commitments/commitment-list.ts';
import { countByUnit } from '../../../../src/lib/server/repositories/figures/unit-counts.ts';
import { buildCommitments } from '../../build-commitments.ts';
import { temporaryDatabase } from '../../temporary-database.ts';

test('each unit is shown with the number of rows that its own list has, on any day', async () => {
	const { db } = await temporaryDatabase();
	await buildCommitments(db, 300);
	for (const per of ['2020-12-31', '2022-03-01', '2024-06-12']) {
		const units = await countByUnit(db, per);
		expect(units.map(({ name }) => name)).toEqual([
			...['Barnavdelningen', 'Region Väst', 'Zonstaben'],
			...['Åkontoret', 'Ängsenheten', 'Ödeförvaltningen'],
		]);
		for (const { id, open } of units) {
			const { total } = await listCommitments(db, { ...EMPTY_FILTER, unit: id, per }, per);
			expect([id, open]).toEqual([id, total]);
		}
	}
});
