import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAmong } from '../../lib/server/database/dialect.ts';
import { openDatabase, type Db } from '../../lib/server/database/open.ts';
import { readReportContent } from '../../lib/server/repositories/reports/report-content.ts';
import { writeReport } from '../../lib/server/reports/write-report.ts';
import { writable } from '../../lib/ui/report/writable.ts';
import { buildCommitments } from '../../../tests/server/build-commitments.ts';
import { ROOT, startServer } from '../server-process.ts';
import { duration, type Figure } from './figure.ts';
import { median, timeOf } from './measure.ts';

const PER = '2024-09-18';
const QUESTION = { body: null, per: PER, since: '2024-08-18', large: false };
const ROWS = 1500;
/** Milliseconds. */
const [PAGE_LIMIT, PDF_LIMIT] = [150, 1500];

/** A monthly report of 1 500 rows: as page, as PDF and as files; the share of each that its engine takes. */
export async function reportFigures(): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bevaka-bench-'));
	try {
		const [half, whole] = [
			await measure(join(folder, 'half.db'), ROWS / 2),
			await measure(join(folder, 'whole.db'), ROWS),
		];
		const { rows, page, read, pdf, engine, docx, xlsx } = whole;
		return [
			...(page === null || half.page === null
				? []
				: [
						duration(`Rapport, ${rows} rader, sidan`, page.median, PAGE_LIMIT, 'det som sidan får ta'),
						duration('Rapport, läsningen ur databasen i den', read, page.median, 'hela sidan'),
						duration(
							'Rapport, sidan, tid för en rad',
							page.median / rows,
							half.page.median / half.rows,
							`samma med ${half.rows} rader`,
						),
						duration('Rapport, sidan, den första när servern har startat', page.first),
					]),
			duration(`Rapport, ${rows} rader, PDF`, pdf, PDF_LIMIT, 'det som filen får ta'),
			duration('Rapport, Typst i den', engine, pdf, 'hela filen'),
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
	const read = await timeOf(() => readReportContent(db, QUESTION), 1500, WARM_UP);
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
	const run = () =>
		spawnSync(process.execPath, ['--no-warnings', script, 'ua-1'], { input: report, maxBuffer: 1e9 });
	const times = [run(), run(), run()].map(({ stderr }) => /engine (\d+)/.exec(stderr.toString())?.[1]);
	return median(times.map((time) => Number(time ?? Number.NaN)));
}

/** A server is on for months: what counts is how it answers when it has answered for a while. */
const WARM_UP = 4000;

/**
 * The whole page from the built server: the first one, and the median of those after the warm-up. Without a build there
 * is nothing to ask: null.
 */
async function pageTime(path: string): Promise<{ first: number; median: number } | null> {
	if (!existsSync(join(ROOT, 'build/index.js'))) return null;
	const server = await startServer({ database: path, today: PER, quiet: true });
	const ask = async () => (await fetch(`${server.url}/rapporter/manad?per=${PER}`)).text();
	try {
		const before = performance.now();
		await ask();
		const first = performance.now() - before;
		return { first, median: await timeOf(ask, 3000, WARM_UP) };
	} finally {
		await server.stop();
	}
}
