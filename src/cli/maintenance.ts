import { existsSync } from 'node:fs';
import { backupDatabase } from '../lib/server/database/backup.ts';
import { openDatabase } from '../lib/server/database/open.ts';
import { verifyStates, type StatesVerdict } from '../lib/server/recording/verify-states.ts';
import { verifyEvents } from '../lib/server/repositories/commitments/events.ts';
import { counted } from '../lib/ui/text/format.ts';
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

/**
 * Checks that no event has been changed or taken away, and that every commitment is what its events tell. Returns an exit
 * code.
 */
export async function verify(): Promise<number> {
	const db = await openDatabase(databasePath());
	try {
		const chain = await verifyEvents(db);
		if (!chain.ok) {
			console.error(`Kedjan är bruten vid händelse ${chain.brokenSeq}.`);
			return 1;
		}
		console.log(`Kedjan är hel: ${counted(chain.count, 'händelse', 'händelser')}.`);
		return tellStates(await verifyStates(db));
	} finally {
		await db.destroy();
	}
}

function tellStates({ checked, older, differences }: StatesVerdict): number {
	const words = counted(checked, 'åtagande', 'åtaganden');
	for (const { number, commitmentId, effect } of differences) {
		console.error(
			`${number ?? commitmentId} stämmer inte med händelserna: ${Object.keys(effect).join(', ')}.`,
		);
	}
	if (older > 0)
		console.log(`${counted(older, 'åtagande', 'åtaganden')} är äldre än att läget skrevs i kedjan.`);
	if (differences.length > 0) return 1;
	console.log(`Läget stämmer med händelserna: ${words}.`);
	return 0;
}
