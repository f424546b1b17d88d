import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { extract } from '../lib/extraction/extract.ts';
import { toContract } from '../lib/extraction/contract.ts';

/** Prints what a file was read as, as JSON. Returns the exit code. */
export async function extractFile(path: string): Promise<number> {
	const bytes = await readFile(path);
	const reading = extract(new TextDecoder('utf-8').decode(bytes), null);
	console.log(JSON.stringify(toContract(reading), null, '\t'));
	if (reading.items.length > 0) return 0;
	console.error(`Inga ärenden hittades i ${basename(path)}.`);
	return 1;
}
