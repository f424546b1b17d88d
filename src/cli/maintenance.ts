import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { backupDatabase } from '../lib/server/database/backup.ts';
import { restoreDatabase, type RestoreTrouble } from '../lib/server/database/restore.ts';
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
	if (!existsSync(databasePath())) {
		console.error(`Det finns ingen databas att kopiera: ${databasePath()}.`);
		return 1;
	}
	if (!existsSync(dirname(to))) {
		console.error(`Mappen ${dirname(to)} finns inte.`);
		return 1;
	}
	await backupDatabase(databasePath(), to);
	console.log(`Säkerhetskopian är skriven till ${to}.`);
	return 0;
}

/** Puts a backup in the place of the database, keeps what stood there, and checks the result. Returns an exit code. */
export async function restore(from: string): Promise<number> {
	const path = databasePath();
	const keptAs = `${path}.fore-${new Date().toISOString().replaceAll(':', '')}`;
	const trouble = existsSync(from) ? await restoreDatabase(from, path, keptAs) : 'missing';
	if (trouble) {
		console.error(`${RESTORE_TROUBLES[trouble](from)} Ingenting har ändrats.`);
		return 1;
	}
	console.log(`Säkerhetskopian är på plats i ${path}.`);
	if (existsSync(keptAs)) console.log(`Det som stod där ligger kvar i ${keptAs}.`);
	return verify();
}

const RESTORE_TROUBLES: Readonly<Record<RestoreTrouble | 'missing', (from: string) => string>> = {
	missing: (from) => `${from} finns inte.`,
	'not-whole': (from) => `${from} är inte en hel säkerhetskopia från Bevaka.`,
	newer: (from) => `${from} är skriven av en nyare version av Bevaka. Uppdatera programmet först.`,
	'in-use': () => 'Databasen används. Stoppa appen och försök igen.',
};

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
