import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** All lines of the invented documents, each once. */
export const sampleLines = (): string[] =>
	[
		...new Set(
			sampleTexts()
				.join('\n')
				.split(/[\n\f]/),
		),
	].filter((line) => line.trim() !== '');

/** The invented documents. */
export const sampleTexts = (): string[] =>
	['db/demo/meetings', 'tests/extraction/files'].flatMap((folder) =>
		readdirSync(join(ROOT, folder))
			.filter((name) => name.endsWith('.txt'))
			.map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
	);
