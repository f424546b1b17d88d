import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openDatabase } from '../lib/server/database/open.ts';
import { readDocument } from '../lib/server/documents/read-document.ts';
import { runQueue } from '../lib/server/jobs/run-queue.ts';
import { importDocument } from '../lib/server/operations/import-document.ts';
import { findDocumentRow } from '../lib/server/repositories/document-rows.ts';
import { commandContext, databasePath } from './command-context.ts';

/**
 * Takes files into the database and reads them, two at a time; one that cannot be read does not stop the next. The files
 * stay where they are. Returns an exit code.
 */
export async function importFiles(paths: readonly string[]): Promise<number> {
	if (paths.length === 0) {
		console.error('Ange minst en fil.');
		return 2;
	}
	const db = await openDatabase(databasePath());
	const taken: { path: string; documentId: string; duplicate: boolean }[] = [];
	let failed = 0;
	for (const path of paths) {
		const answer = await takeIn(path).catch((error: unknown) => String(error));
		if (typeof answer !== 'string') taken.push({ path, ...answer });
		else say(false, path, answer);
	}
	await runQueue(commandContext(db), readDocument);
	for (const { path, documentId, duplicate } of taken) {
		const row = await findDocumentRow(db, documentId);
		const { items = 0, suggestions = 0 } = row?.counts ?? {};
		const found = `${items} ärenden, ${suggestions} förslag till åtaganden`;
		if (row?.state === 'read') say(true, path, duplicate ? `finns redan, ${found}.` : `${found}.`);
		else say(false, path, `kunde inte läsas (${row?.problem ?? 'avbruten'}).`);
	}
	await db.destroy();
	return failed > 0 ? 1 : 0;

	function say(ok: boolean, path: string, text: string) {
		console.log(`${ok ? 'Inläst' : 'Fel   '}  ${path}: ${text}`);
		if (!ok) failed += 1;
	}

	async function takeIn(path: string) {
		if (!(await stat(path)).isFile()) return 'är ingen fil.';
		const file = { fileName: basename(path), bytes: await readFile(path) };
		const result = await importDocument(commandContext(db), file);
		return result.ok ? result.value : 'kunde inte tas emot.';
	}
}
