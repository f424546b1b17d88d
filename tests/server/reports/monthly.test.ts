import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/lib/domain/plain-date.ts';
import { listReports } from '../../../src/lib/server/repositories/reports/reports.ts';
import { writeMonthlyReports } from '../../../src/lib/server/reports/monthly.ts';
import { writable } from '../../../src/lib/ui/report/writable.ts';
import { buildCommitments } from '../build-commitments.ts';
import { BODIES, FIRST_DAY } from '../invent-commitments.ts';
import { onDay, temporaryDatabase } from '../temporary-database.ts';

const TODAY = '2024-11-05';
const ready: Parameters<typeof writeMonthlyReports>[1]['ready'] = (content, saved) =>
	writable(content, { saved });

async function town() {
	const { db, folder } = await temporaryDatabase();
	await buildCommitments(db, 60, 5);
	return { db, options: { folder: join(folder, 'rapporter', 'ut'), ready } };
}

test('each body has its report of the month that ended, in every form, once', async () => {
	const { db, options } = await town();
	const names = await writeMonthlyReports(onDay(db, TODAY), options);
	const reports = await listReports(db);
	expect(reports.map(({ body, per }) => [body?.name, per]).sort()).toEqual(
		BODIES.map((name) => [name, '2024-10-31']).sort(),
	);
	expect(readdirSync(options.folder).sort()).toEqual([...names].sort());
	expect(names).toHaveLength(5 * BODIES.length);
	expect(names).toContain(
		`2024-10 Kommunstyrelsen ${reports.find(({ body }) => body?.name === 'Kommunstyrelsen')?.number}.arkiv.pdf`,
	);

	expect(await writeMonthlyReports(onDay(db, addDays(TODAY, 20)), options)).toEqual([]);
	await writeMonthlyReports(onDay(db, '2024-12-01'), options);
	expect((await listReports(db)).filter(({ per }) => per === '2024-11-30')).toHaveLength(BODIES.length);
	expect(
		(await listReports(db)).every(({ per, since }) => per !== '2024-11-30' || since === '2024-10-31'),
	).toBe(true);
}, 120_000);

test('what a stop broke off is made whole, with the same numbers and bytes', async () => {
	const { db, options } = await town();
	// A folder cannot be made where a file stands: the first try fails before anything is remembered.
	writeFileSync(join(options.folder, '..', '..', 'rapporter'), '');
	await expect(writeMonthlyReports(onDay(db, TODAY), options)).rejects.toThrow();
	const begun = await listReports(db);
	expect(begun).toHaveLength(1);
	rmSync(join(options.folder, '..', '..', 'rapporter'));
	const names = await writeMonthlyReports(onDay(db, addDays(TODAY, 1)), options);
	expect(await listReports(db)).toEqual(expect.arrayContaining(begun));
	expect(names.filter((name) => name.includes(begun[0]!.number))).toHaveLength(5);
	expect(readFileSync(join(options.folder, names[0]!)).subarray(0, 5).toString()).toBe('%PDF-');
}, 120_000);

test('nobody has anything to report before the first decision', async () => {
	const { db, options } = await town();
	expect(await writeMonthlyReports(onDay(db, FIRST_DAY), options)).toEqual([]);
	expect(await listReports(db)).toEqual([]);
});
