import { RULESET_VERSION } from '../lib/extraction/extract.ts';
import { openDatabase } from '../lib/server/database/open.ts';
import { readDocument } from '../lib/server/documents/read-document.ts';
import { runQueue } from '../lib/server/jobs/run-queue.ts';
import { readAgain, readAllAgain } from '../lib/server/operations/documents/read-again.ts';
import { counted } from '../lib/ui/text/format.ts';
import { issueText } from '../lib/ui/text/issues.ts';
import { commandContext, databasePath } from './command-context.ts';

/**
 * Reads documents again: those named by id, all (`--all`), or, without either, those that were read with other rules than
 * today's. Nothing that a person has decided is touched. Returns an exit code.
 */
export async function readDocumentsAgain(args: readonly string[]): Promise<number> {
	const all = args.includes('--all');
	const ids = args.filter((arg) => !arg.startsWith('--'));
	if (args.length - ids.length > (all ? 1 : 0) || (all && ids.length > 0)) {
		console.error('Ange --all, en eller flera handlingars id, eller ingenting.');
		return 2;
	}
	const db = await openDatabase(databasePath());
	try {
		const context = commandContext(db);
		let failed = 0;
		let count = 0;
		for (const id of ids) {
			const answer = await readAgain(context, id);
			if (answer.ok) count += 1;
			else {
				failed += 1;
				console.error(`${id}: ${(answer.issues ?? []).map((issue) => `${issueText(issue)}.`).join(' ')}`);
			}
		}
		if (ids.length === 0) count = await readAllAgain(context, all ? null : RULESET_VERSION);
		await runQueue(context, readDocument);
		const documents = counted(count, 'handling är läst', 'handlingar är lästa');
		console.log(`${documents} med regler v${RULESET_VERSION}.`);
		return failed > 0 ? 1 : 0;
	} finally {
		await db.destroy();
	}
}
