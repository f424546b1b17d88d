import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findReport } from '../../src/lib/server/repositories/reports/reports.ts';
import { writeReport } from '../../src/lib/server/reports/write-report.ts';
import { writable } from '../../src/lib/ui/report/writable.ts';
import { buildCommitments } from '../server/build-commitments.ts';
import { temporaryDatabase } from '../server/temporary-database.ts';
import { bevakaOn } from './bevaka-on.ts';

async function town() {
	const { db, path, folder } = await temporaryDatabase();
	await buildCommitments(db, 30, 2);
	const bevaka = bevakaOn({ BEVAKA_DATABASE: path, BEVAKA_USER: 'Astrid Ek' });
	return { db, folder, bevaka: (...args: string[]) => bevaka('report', ...args) };
}

test('the command writes the same file as the page, saved or not, also of one unit', async () => {
	const { db, folder, bevaka } = await town();
	const out = join(folder, 'a.xlsx');
	const asked = ['--body', 'kommunstyrelsen', '--as-of', '2024-03-31', '--since', '2024-02-29'];
	expect((await bevaka(...asked, '--save', '--out', out)).said).toContain('R-2024-0001 är sparad');
	const found = (await findReport(db, 'R-2024-0001'))!;
	expect(found.saved).toMatchObject({ savedBy: 'Astrid Ek', since: '2024-02-29' });
	const page = await writeReport('xlsx', writable(found.content, { saved: found.saved }));
	expect(readFileSync(out).equals(page)).toBe(true);

	await bevaka(...asked, '--out', join(folder, 'b.csv'));
	const rows = readFileSync(join(folder, 'b.csv'), 'utf8').trim().split('\r\n');
	expect(rows).toHaveLength(1 + found.saved.open);

	await bevaka(...asked, '--unit', 'åkontoret', '--out', join(folder, 'c.csv'));
	const own = readFileSync(join(folder, 'c.csv'), 'utf8').trim().split('\r\n');
	expect(own.length).toBeGreaterThan(1);
	expect(own.slice(1)).toEqual(rows.slice(1).filter((row) => row.includes('Åkontoret')));
});

test.each([
	[['--out', 'a.odt'], 'slutar på .pdf'],
	[['--body', 'Månnämnden', '--out', 'a.csv'], 'Organet Månnämnden finns inte. Det finns: '],
	[['--unit', 'Månkontoret', '--out', 'a.csv'], 'Den ansvariga Månkontoret finns inte. Det finns: '],
	[['--as-of', '2024-02-30', '--out', 'a.csv'], '2024-02-30 är inget datum'],
	[['--save', '--open', '--out', 'a.csv'], 'Den öppna versionen sparas inte'],
])('%j is refused in words, and nothing is written', async (args, sentence) => {
	const { folder, bevaka } = await town();
	const { code, said } = await bevaka(...args.map((arg) => (arg.startsWith('a.') ? join(folder, arg) : arg)));
	expect(code).toBe(2);
	expect(said).toContain(sentence);
	expect(['a.odt', 'a.csv'].some((name) => existsSync(join(folder, name)))).toBe(false);
});
