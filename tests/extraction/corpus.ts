import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from './judge.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus');

export interface CorpusDocument {
	readonly name: string;
	readonly text: string;
	/** Null where nobody has read it by hand. */
	readonly gold: Gold | null;
}

/** Real meeting documents that lie beside the project on some machines; null where they do not. */
export function readCorpus(): CorpusDocument[] | null {
	if (!existsSync(join(FOLDER, 'texts'))) return null;
	return readdirSync(join(FOLDER, 'texts'))
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.map((file) => {
			const name = file.replace(/\.txt$/, '');
			const gold = join(FOLDER, 'gold', `${name}.json`);
			return {
				name,
				text: readFileSync(join(FOLDER, 'texts', file), 'utf8'),
				gold: existsSync(gold) ? (JSON.parse(readFileSync(gold, 'utf8')) as Gold) : null,
			};
		});
}

export const NO_CORPUS =
	'Korpusen (../shared/corpus) finns inte här: inget är jämfört med verkliga handlingar, bara med våra egna.';
