import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extract } from '../../lib/extraction/extract.ts';
import { createRepairer } from '../../lib/extraction/repair/repairer.ts';
import { loadLexicon, readLexicon } from '../../lib/server/lexicon/load-lexicon.ts';
import { speed, duration, type Figure } from './figure.ts';
import { timeOf } from './measure.ts';
import { damaged, sampleProtocol } from './sample-protocol.ts';
import { dirname } from 'node:path';

/** How fast clean text is read, damaged text repaired, and the word list loaded. */
export async function textFigures(): Promise<Figure[]> {
	const text = sampleProtocol();
	const words = /\p{L}+/gu;
	const onePass = await timeOf(() => text.replace(words, ''));
	const reading = await timeOf(() => extract(text, null));

	const misread = damaged(text);
	const lexicon = loadLexicon();
	const repairer = createRepairer(lexicon);
	const repairing = await timeOf(() => repairer.repair(misread));
	const lookingUp = await timeOf(() => (misread.match(words) ?? []).filter((word) => lexicon.has(word)));

	const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
	const loading = await timeOf(() => readLexicon(dictionary));
	const splitting = await timeOf(() => readFileSync(`${dictionary}/index.dic`, 'utf8').split('\n'));

	return [
		speed(
			'Utläsning av felfri text',
			'MB/s',
			megabytes(text, reading),
			megabytes(text, onePass),
			'ett reguljärt uttryck över samma text',
		),
		speed(
			'Lagning av felläst text',
			'kB/s',
			1000 * megabytes(misread, repairing),
			1000 * megabytes(misread, lookingUp),
			'varje ord slaget upp en gång i ordlistan',
		),
		duration('Ordlistan laddas', loading, splitting, 'dess fil läst och delad i rader'),
	];
}

const megabytes = (text: string, milliseconds: number) => Buffer.byteLength(text) / 1000 / milliseconds;
