import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readCorpus } from '../../../tests/extraction/corpus.ts';
import { extract } from '../../lib/extraction/extract.ts';
import { createRepairer } from '../../lib/extraction/repair/repairer.ts';
import { loadLexicon, readLexicon } from '../../lib/server/lexicon/load-lexicon.ts';
import { speed, duration, type Figure } from './figure.ts';
import { timeOf } from './measure.ts';
import { ordinaryProtocol } from './ordinary-protocol.ts';
import { damaged, sampleProtocol } from './sample-protocol.ts';
import { dirname } from 'node:path';

/** How fast clean text is read, damaged text repaired, and the word list loaded. */
export async function textFigures(): Promise<Figure[]> {
	const text = sampleProtocol();
	const words = /\p{L}+/gu;

	const misread = damaged(text);
	const lexicon = loadLexicon();
	const repairer = createRepairer(lexicon);
	const repairing = await timeOf(() => repairer.repair(misread));
	const lookingUp = await timeOf(() => (misread.match(words) ?? []).filter((word) => lexicon.has(word)));

	const dictionary = dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
	const loading = await timeOf(() => readLexicon(dictionary));
	const splitting = await timeOf(() => readFileSync(`${dictionary}/index.dic`, 'utf8').split('\n'));

	return [
		...(await readingFigures(words)),
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

/** The bare pass stands beside each figure, with the share of the reading that it would be. */
const bare = (pass: number, reading: number) =>
	`ett reguljärt uttryck över samma text, ${(pass / reading).toLocaleString('sv-SE', { style: 'percent' })} av tiden`;

/** The engine makes its own code of the rules while the first megabytes are read; here speed is what comes after. */
const WARM_UP = 2000;

/**
 * Protocols composed as real ones are; then the sample's, where nearly each § gives tasks. A 90 kB protocol is the longest
 * of the usual; 10 MB shows that twice the text is twice the work and no more.
 */
async function readingFigures(words: RegExp): Promise<Figure[]> {
	// The same lines again would be remembered: each time another width.
	const ordinary = Array.from({ length: 40 }, (_, i) => ordinaryProtocol(50 + i));
	const dense = Array.from({ length: 40 }, (_, i) => sampleProtocol(70 + i));
	let turn = 0;
	const next = () => dense[turn++ % dense.length]!;
	const long = () => `${next()}\n\f${next()}`;
	const longPass = await timeOf(() => long().replace(words, ''));
	const longReading = await timeOf(() => extract(long(), null), 1500, WARM_UP);
	const million = repeated(dense, 1e6);
	const ten = repeated(dense, 1e7);
	const readMillion = await timeOf(() => extract(million, null));
	const readTen = await timeOf(() => extract(ten, null), 0);
	return [
		await rateFigure('Utläsning av felfri text, som protokoll är', ordinary, words),
		await rateFigure('Utläsning av tät text, åtta gånger så många åtaganden', dense, words),
		duration(
			`Ett tätt protokoll på ${Math.round(Buffer.byteLength(long()) / 1000)} kB läses`,
			longReading,
			longPass,
			bare(longPass, longReading),
		),
		speed(
			'Utläsning av 10 MB, tät text',
			'MB/s',
			megabytes(ten, readTen),
			megabytes(million, readMillion),
			'utläsning av 1 MB',
		),
		...(await realFigure(words)),
	];
}

/** The corpus, where it stands beside the project. */
async function realFigure(words: RegExp): Promise<Figure[]> {
	const texts = readCorpus()?.map(({ text }) => text) ?? [];
	return texts.length > 0 ? [await rateFigure('Utläsning av ../shared/corpus', texts, words)] : [];
}

/** How fast the texts are read, one after the other, and beside it one bare pass of them. */
async function rateFigure(name: string, texts: readonly string[], words: RegExp): Promise<Figure> {
	const all = texts.join('');
	const onePass = await timeOf(() => all.replace(words, ''));
	const reading = await timeOf(() => texts.map((text) => extract(text, null)), 1500, WARM_UP);
	return speed(name, 'MB/s', megabytes(all, reading), megabytes(all, onePass), bare(onePass, reading));
}

/** Protocols one after the other, to about so many letters. */
function repeated(texts: readonly string[], letters: number): string {
	const parts: string[] = [];
	for (let i = 0, length = 0; length < letters; i++)
		length += parts[parts.push(texts[i % texts.length]!) - 1]!.length;
	return parts.join('\n\f');
}

const megabytes = (text: string, milliseconds: number) => Buffer.byteLength(text) / 1000 / milliseconds;
