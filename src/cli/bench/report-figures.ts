import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAmong } from '../../lib/server/database/dialect.ts';
import { openDatabase, type Db } from '../../lib/server/database/open.ts';
import { readReportContent } from '../../lib/server/repositories/report-content.ts';
import { writeReport } from '../../lib/server/reports/write-report.ts';
import { writable } from '../../lib/ui/report/writable.ts';
import { buildCommitments } from '../../../tests/server/build-commitments.ts';
import { ROOT, startServer } from '../server-process.ts';
import { duration, type Figure } from './figure.ts';
import { timeOf } from './measure.ts';

const PER = '2024-09-18';
const QUESTION = { body: null, per: PER, since: '2024-08-18', large: false };
const ROWS = 1500;

/** A monthly report of 1 500 rows: as page, as PDF and as files, each beside the part that its engine takes. */
export async function reportFigures(): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bevaka-bench-'));
	try {
		const [half, whole] = [
			await measure(join(folder, 'half.db'), ROWS / 2),
			await measure(join(folder, 'whole.db'), ROWS),
		];
		const { rows, page, read, pdf, engine, docx, xlsx } = whole;
		return [
			...(page === null
				? []
				: [duration(`Rapport, ${rows} rader, sidan`, page, read, 'läsningen ur databasen')]),
			duration(`Rapport, ${rows} rader, PDF`, pdf, engine, 'Typst självt i samma process'),
			duration(
				'Rapport, PDF, tid för en rad',
				pdf / rows,
				half.pdf / half.rows,
				`samma med ${half.rows} rader`,
			),
			duration(`Rapport, ${rows} rader, Word`, docx),
			duration(`Rapport, ${rows} rader, Excel`, xlsx),
		];
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function measure(path: string, rows: number) {
	const db = await openDatabase(path);
	await buildCommitments(db, rows * 2);
	await keepOpen(db, rows);
	const content = await readReportContent(db, QUESTION);
	const report = writable(content);
	const read = await timeOf(() => readReportContent(db, QUESTION));
	await db.destroy();
	const pdf = await timeOf(() => writeReport('pdf', report));
	return {
		...{ rows: content.report.sums.open, read, pdf, engine: engineTime(JSON.stringify(report.printed)) },
		docx: await timeOf(() => writeReport('docx', report)),
		xlsx: await timeOf(() => writeReport('xlsx', report)),
		page: await pageTime(path),
	};
}

/** So many of the invented ones are left that are open on the day. */
async function keepOpen(db: Db, count: number) {
	const { report } = await readReportContent(db, QUESTION);
	const open = report.groups.flatMap(({ rows }) => rows.map(({ row }) => row.id));
	await db
		.deleteFrom('commitment_states')
		.where(isAmong('commitment_id', open.slice(count)))
		.execute();
}

/** Milliseconds in Typst, as the process that sets a report tells; without starting it and without fonts. */
function engineTime(report: string): number {
	const script = join(ROOT, 'src/lib/server/reports/pdf/typeset-child.ts');
	const { stderr } = spawnSync(process.execPath, ['--no-warnings', script, 'ua-1'], {
		input: report,
		maxBuffer: 1e9,
	});
	return Number(/engine (\d+)/.exec(stderr.toString())?.[1] ?? Number.NaN);
}

/** The whole page from the built server. Without a build there is nothing to ask: null. */
async function pageTime(path: string): Promise<number | null> {
	if (!existsSync(join(ROOT, 'build/index.js'))) return null;
	const server = await startServer({ database: path, today: PER, quiet: true });
	try {
		return await timeOf(async () => (await fetch(`${server.url}/rapporter/manad?per=${PER}`)).text());
	} finally {
		await server.stop();
	}
}
