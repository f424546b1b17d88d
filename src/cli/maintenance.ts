import { existsSync } from 'node:fs';
import { backupDatabase } from '../lib/server/database/backup.ts';
import { openDatabase } from '../lib/server/database/open.ts';
import { verifyEvents } from '../lib/server/repositories/events.ts';
import { databasePath } from './command-context.ts';

/** Writes a copy that is whole also while the app is running; a plain copy of the file is not. Returns an exit code. */
export async function backup(to: string): Promise<number> {
	if (existsSync(to)) {
		console.error(`${to} finns redan. Välj ett annat namn.`);
		return 1;
	}
	await backupDatabase(databasePath(), to);
	console.log(`Säkerhetskopian är skriven till ${to}.`);
	return 0;
}

/** Checks that no event has been changed or taken away. Returns an exit code. */
export async function verify(): Promise<number> {
	const db = await openDatabase(databasePath());
	const result = await verifyEvents(db);
	await db.destroy();
	if (result.ok) {
		console.log(`Kedjan är hel: ${result.count} händelser.`);
		return 0;
	}
	console.error(`Kedjan är bruten vid händelse ${result.brokenSeq}.`);
	return 1;
}
