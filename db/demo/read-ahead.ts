import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadDocument } from '../../src/lib/server/operations/documents/import-document.ts';

const MEETINGS = join(import.meta.dirname, 'meetings');

export const bytesOf = async (file: string) => new Uint8Array(await readFile(join(MEETINGS, file)));

/**
 * Starts the reading of all files at once; the reader itself holds them to so many at a time. Each import then takes
 * the answer for its file, so that a new demonstration is ready in half the time.
 */
export function readAhead(read: ReadDocument, files: readonly string[]): ReadDocument {
	const answers = new Map(files.map((file) => [file, bytesOf(file).then((bytes) => read(bytes, file))]));
	// One that is never asked for, because an earlier step failed, must not end the process.
	for (const answer of answers.values()) answer.catch(() => {});
	return (bytes, fileName) => answers.get(fileName) ?? read(bytes, fileName);
}
