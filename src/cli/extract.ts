import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { toContract } from '../lib/extraction/contract.ts';
import { readDocument } from '../lib/server/documents/read-document.ts';
import { problemText } from '../lib/ui/text/documents.ts';

/** Prints what a file was read as: one JSON object of extraction.schema.json. Returns the exit code. */
export async function extractFile(path: string): Promise<number> {
	const result = await readDocument(await readFile(path), basename(path));
	if (!result.ok) {
		console.error(`${path} kunde inte läsas. ${problemText(result.problem)}`);
		return 1;
	}
	console.log(JSON.stringify(toContract(result.reading), null, '\t'));
	return 0;
}
