import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, openPublicVersion, type Db } from '../../lib/server/database/open.ts';
import { verifyStates } from '../../lib/server/recording/verify-states.ts';
import { verifyEvents } from '../../lib/server/repositories/commitments/events.ts';
import { bareStatements } from '../../../tests/server/bare-engines.ts';
import { buildDecade } from '../../../tests/server/decade/build-decade.ts';
import { QUESTIONS } from './database-questions.ts';
import { duration, memory, type Figure } from './figure.ts';
import { timeOf } from './measure.ts';
import { servedFigures } from './served-figures.ts';

const COUNT = 100_000;
/** Milliseconds for each figure; there are many of them. */
const BUDGET = 400;

/** What the pages ask the database for, with a hundred thousand commitments and ten years of events in it. */
export async function databaseFigures(): Promise<Figure[]> {
	const folder = mkdtempSync(join(tmpdir(), 'bevaka-bench-'));
	const path = join(folder, 'bench.db');
	try {
		await buildDecade(path, COUNT);
		return [
			...(await questionFigures(path)),
			memory('Databasens fil', statSync(path).size),
			...(await servedFigures(path)),
			await verifyFigure(path),
		];
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Each beside the statements that it sends in the house, also when it is asked in the open version. */
async function questionFigures(path: string): Promise<Figure[]> {
	const db = await openDatabase(path);
	const open = openPublicVersion(path);
	const figures: Figure[] = [];
	for (const { name, ask, alsoOpen } of QUESTIONS) {
		const bare = await bareStatements(db, path, ask);
		const limit = await timeOf(bare.run, BUDGET);
		bare.close();
		const figureOf = async (label: string, on: Db) =>
			duration(
				label,
				await timeOf(() => ask(on), BUDGET),
				limit,
				`samma ${bare.count} satser, förberedda, direkt mot SQLite`,
			);
		figures.push(await figureOf(name, db));
		if (alsoOpen) figures.push(await figureOf(`${name}, öppna versionen`, open));
	}
	await open.destroy();
	await db.destroy();
	return figures;
}

/** The whole chain walked, and every commitment rebuilt from its events: what `bevaka verify` does. */
async function verifyFigure(path: string): Promise<Figure> {
	const db = await openDatabase(path);
	const start = performance.now();
	const chain = await verifyEvents(db);
	const states = await verifyStates(db);
	const took = performance.now() - start;
	await db.destroy();
	if (!chain.ok || states.differences.length > 0)
		throw new Error('What was built is not what its events say.');
	return duration(`Kedjan och läget prövade, ${chain.count.toLocaleString('sv-SE')} händelser`, took);
}
