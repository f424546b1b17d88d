import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openDatabase, type Db } from '../lib/server/database/open.ts';
import { readDocument } from '../lib/server/documents/read-document.ts';
import { PART } from '../lib/server/documents/source-file.ts';
import { runQueue } from '../lib/server/jobs/run-queue.ts';
import { importDocument } from '../lib/server/operations/documents/import-document.ts';
import { findDocumentRow } from '../lib/server/repositories/documents/document-rows.ts';
import { problemText } from '../lib/ui/text/documents.ts';
import { issueText } from '../lib/ui/text/issues.ts';
import { commandContext, databasePath } from './command-context.ts';
import { emptyInbox } from './empty-inbox.ts';
import { fileTrouble } from './file-trouble.ts';

/**
 * Takes files into the database and reads them, two at a time; one that cannot be read does not stop the next. Files that
 * are named stay where they are; a folder is an inbox that is emptied. Returns an exit code.
 */
export async function importPaths(paths: readonly string[]): Promise<number> {
	if (paths.length === 0) {
		console.error('Ange minst en fil eller mapp.');
		return 2;
	}
	const db = await openDatabase(databasePath());
	try {
		const { files, folders } = await sorted(paths);
		let failed = await importFiles(db, files);
		for (const folder of folders) failed += await emptyInbox(db, folder, tell);
		return failed > 0 ? 1 : 0;
	} finally {
		await db.destroy();
	}
}

/** What is not there counts as a file: it is told when it is opened. */
async function sorted(paths: readonly string[]) {
	const files: string[] = [];
	const folders: string[] = [];
	for (const path of paths) {
		const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false;
		(isFolder ? folders : files).push(path);
	}
	return { files, folders };
}

async function importFiles(db: Db, paths: readonly string[]): Promise<number> {
	const taken: { path: string; documentId: string; duplicate: boolean }[] = [];
	let failed = 0;
	for (const path of paths) {
		const answer = await takeIn(db, path).catch(whyNot);
		if (typeof answer !== 'string') {
			taken.push({ path, ...answer });
			continue;
		}
		failed += 1;
		tell(false, path, answer);
	}
	if (taken.length > 0) await runQueue(commandContext(db), readDocument);
	for (const { path, documentId, duplicate } of taken) {
		const { ok, text } = await outcomeOf(db, documentId);
		if (!ok) failed += 1;
		tell(ok, path, duplicate && ok ? `finns redan, ${text}` : text);
	}
	return failed;
}

async function takeIn(db: Db, path: string) {
	if (!(await stat(path)).isFile()) return 'är ingen fil.';
	const file = { fileName: basename(path), pieces: createReadStream(path, { highWaterMark: PART }) };
	const result = await importDocument(commandContext(db), file);
	return result.ok ? result.value : (result.issues ?? []).map((issue) => `${issueText(issue)}.`).join(' ');
}

const whyNot = (error: unknown) => `${fileTrouble(error)?.why ?? String(error)}.`;

/** What a document has come to, in words. */
export async function outcomeOf(db: Db, documentId: string): Promise<{ ok: boolean; text: string }> {
	const row = await findDocumentRow(db, documentId);
	if (row?.state !== 'read') return { ok: false, text: problemText(row?.problem ?? 'cancelled') };
	const { items, suggestions } = row.counts;
	return { ok: true, text: `${items} ärenden, ${suggestions} förslag till åtaganden.` };
}

const tell = (ok: boolean, path: string, text: string) =>
	console.log(`${ok ? 'Inläst' : 'Fel   '}  ${path}: ${text}`);
