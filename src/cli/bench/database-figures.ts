import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_FILTER, type CommitmentFilter } from '../../lib/domain/filter.ts';
import { openDatabase, type Db } from '../../lib/server/database/open.ts';
import { listCommitments } from '../../lib/server/repositories/commitment-list.ts';
import { readChair } from '../../lib/server/repositories/chair.ts';
import { readOverview } from '../../lib/server/repositories/overview.ts';
import { readTrend } from '../../lib/server/repositories/trend.ts';
import { bareStatements } from '../../../tests/server/bare-engines.ts';
import { buildCommitments } from '../../../tests/server/build-commitments.ts';
import { ROOT, startServer } from '../server-process.ts';
import { duration, memory, type Figure } from './figure.ts';
import { peakMemory, timeOf } from './measure.ts';

const COUNT = 10_000;
const PER = '2024-09-18';

/** What the pages ask the database for, with ten thousand commitments in it. */
export async function databaseFigures(): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bevaka-bench-'));
	const path = join(folder, 'bench.db');
	const db = await openDatabase(path);
	await buildCommitments(db, COUNT);
	const figures: Figure[] = [];
	for (const [name, ask] of QUESTIONS) {
		const bare = await bareStatements(db, path, ask);
		const asked = await timeOf(() => ask(db));
		const limit = await timeOf(bare.run);
		bare.close();
		figures.push(duration(name, asked, limit, `samma ${bare.count} satser, förberedda, direkt mot SQLite`));
	}
	figures.push(memory('Databasens fil', statSync(path).size));
	await db.destroy();
	figures.push(...(await pageFigures(path)));
	rmSync(folder, { recursive: true });
	return figures;
}

const list = (filter: Partial<CommitmentFilter>) => (db: Db) =>
	listCommitments(db, { ...EMPTY_FILTER, ...filter }, PER);

const QUESTIONS: readonly (readonly [name: string, ask: (db: Db) => Promise<unknown>])[] = [
	['Lista, öppna åtaganden', list({})],
	['Lista, försenade', list({ slice: 'overdue' })],
	['Lista, sista sidan av alla', list({ slice: 'all', page: COUNT / 50 })],
	['Lista, sökning efter ett ord', list({ slice: 'all', words: 'skola' })],
	['Lista, ett år tillbaka', list({ per: '2023-09-18' })],
	['Ordförandens genomgång', (db) => readChair(db, { per: PER, body: null, chosen: null })],
	['Öppna och försenade, 25 månader', (db) => readTrend(db, { per: PER, body: null, months: 25 })],
	['Översikt', (db) => readOverview(db, { per: PER, since: '2024-08-18', body: null })],
];

/** The same as whole pages from the built server, one request at a time. Without a build there is nothing to ask. */
async function pageFigures(path: string): Promise<Figure[]> {
	if (!existsSync(join(ROOT, 'build/index.js'))) return [];
	const server = await startServer({ database: path, today: PER, quiet: true });
	const get = (address: string) => async () => {
		const answer = await fetch(server.url + address);
		if (!answer.ok) throw new Error(`${address} gave ${answer.status}.`);
		await answer.text();
	};
	try {
		const bare = await timeOf(get('/favicon.svg'));
		const figures = [
			duration('Sidan Översikt', await timeOf(get('/')), bare, 'en fil från samma server'),
			duration('Sidan Åtaganden', await timeOf(get('/ataganden')), bare, 'en fil från samma server'),
		];
		const most = peakMemory(server.child.pid);
		return most > 0 ? [...figures, memory('Minne som mest, servern', most)] : figures;
	} finally {
		await server.stop();
	}
}
