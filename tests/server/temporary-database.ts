import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openDatabase, type Db } from '../../src/lib/server/database/open.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';

const open: { db: Db; folder: string }[] = [];

/** A database of its own for a test, in a file as the real one; closed and taken away afterwards. */
export async function temporaryDatabase(): Promise<{ db: Db; path: string; folder: string }> {
	const folder = mkdtempSync(join(tmpdir(), 'bevaka-test-'));
	const path = join(folder, 'data', 'bevaka.db');
	const db = await openDatabase(path);
	open.push({ db, folder });
	return { db, path, folder };
}

afterEach(async () => {
	for (const { db, folder } of open.splice(0)) {
		await db.destroy();
		rmSync(folder, { recursive: true, force: true });
	}
});

/** Astrid acts on a day. */
export const onDay = (db: Db, today: string): Context => ({
	db,
	actor: { id: 'astrid', name: 'Astrid Ek' },
	now: `${today}T08:00:00.000Z`,
	today,
});
