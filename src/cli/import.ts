import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openDatabase } from '../lib/server/database/open.ts';
import { readDocument } from '../lib/server/documents/read-document.ts';
import { importDocument } from '../lib/server/operations/import-document.ts';
import { findDocument } from '../lib/server/repositories/documents.ts';
import { commandContext, databasePath } from './command-context.ts';

/** Reads files into the database, one after the other; a file that cannot be read does not stop the next. Returns an exit code. */
export async function importFiles(paths: readonly string[]): Promise<number> {
	if (paths.length === 0) {
		console.error('Ange minst en fil.');
		return 2;
	}
	const db = await openDatabase(databasePath());
	let failed = 0;
	for (const path of paths) {
		const line = await importOne(path).catch((error: unknown) => ({ ok: false, text: String(error) }));
		console.log(`${line.ok ? 'Inläst' : 'Fel   '}  ${path}: ${line.text}`);
		if (!line.ok) failed += 1;
	}
	await db.destroy();
	return failed > 0 ? 1 : 0;

	async function importOne(path: string) {
		if (!(await stat(path)).isFile()) return { ok: false, text: 'är ingen fil.' };
		const bytes = await readFile(path);
		const result = await importDocument(
			commandContext(db),
			{ fileName: basename(path), bytes },
			readDocument,
		);
		if (!result.ok) return { ok: false, text: 'kunde inte tas emot.' };
		const document = await findDocument(db, result.value.documentId);
		if (!document || document.state === 'failed')
			return { ok: false, text: `kunde inte läsas (${document?.problem}).` };
		const { items, suggestions } = document.counts;
		const found = `${items} ärenden, ${suggestions} förslag till åtaganden`;
		return { ok: true, text: result.value.duplicate ? `finns redan, ${found}.` : `${found}.` };
	}
}
