import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** All lines of the invented documents, each once. */
export function sampleLines(): string[] {
	const texts = ['db/demo/meetings', 'tests/extraction/files'].flatMap((folder) =>
		readdirSync(join(ROOT, folder))
			.filter((name) => name.endsWith('.txt'))
			.map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
	);
	return [...new Set(texts.join('\n').split(/[\n\f]/))].filter((line) => line.trim() !== '');
}
