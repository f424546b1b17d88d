import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Db } from '../../lib/server/database/open.ts';
import { findLinks } from '../../lib/server/repositories/links/item-links.ts';
import { findMatter } from '../../lib/server/repositories/links/matters.ts';
import { bareStatements } from '../../../tests/server/bare-engines.ts';
import { buildItems, itemAt, PER_MEETING } from '../../../tests/server/build-items.ts';
import { duration, type Figure } from './figure.ts';
import { timeOf } from './measure.ts';

const COUNTS = [10_000, 100_000];
const PER = '2099-01-01';

/** What the pages ask of links between items, with few and with many items in the database. */
export async function linkFigures(): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const count of COUNTS) {
		const folder = mkdtempSync(join(tmpdir(), 'bevaka-bench-'));
		const path = join(folder, 'bench.db');
		const db = await openDatabase(path);
		await buildItems(db, count);
		for (const [name, ask] of await questionsTo(db, count)) {
			const bare = await bareStatements(db, path, ask);
			const asked = await timeOf(() => ask(db), 800);
			const limit = await timeOf(bare.run, 800);
			bare.close();
			const among = `${name}, bland ${count.toLocaleString('sv-SE')} ärenden`;
			figures.push(duration(among, asked, limit, `samma ${bare.count} satser direkt mot SQLite`));
		}
		await db.destroy();
		rmSync(folder, { recursive: true });
	}
	return figures;
}

async function questionsTo(db: Db, count: number) {
	const first = Math.floor(count / 2 / PER_MEETING) * PER_MEETING;
	const meeting = Array.from({ length: PER_MEETING }, (_, index) => itemAt(first + index));
	const { case_key } = await db
		.selectFrom('item_cases')
		.select('case_key')
		.where('item_id', '=', itemAt(first + 1))
		.executeTakeFirstOrThrow();
	return [
		[`Kopplingar för en handling med ${PER_MEETING} paragrafer`, (on: Db) => findLinks(on, meeting, PER)],
		['Kopplingar för ett åtagande', (on: Db) => findLinks(on, [itemAt(first + 1)], PER)],
		['Ett ärende genom mötena', (on: Db) => findMatter(on, case_key, PER)],
	] as const;
}
