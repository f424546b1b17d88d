import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toPgm, type Picture } from '../images/picture.ts';
import { resampled } from '../images/resampled.ts';
import { inCells } from '../grid/cells.ts';
import { withoutRules } from './drawn-rules.ts';
import { wordsInTable, type ReadWord } from './read-word.ts';

/** Reads a picture. The same picture gives the same words on every machine. */
export type ReadPicture = (picture: Picture) => EngineReading;

export interface EngineReading {
	/** With their places in the picture as it is when it is turned level around its middle. */
	readonly words: readonly ReadWord[];
	/** How far the picture lies from level, in radians. */
	readonly askew: number;
	/** How sure the engine is of the page, of a hundred. Says nothing where there is no text. */
	readonly confidence: number;
}

/**
 * Tesseract as WebAssembly, in this process, with the Swedish and English models of their npm packages. Nothing is
 * fetched and no thread is started: Node's permissions do not reach into threads. Takes half a second and 230 MB.
 */
export async function startEngine(): Promise<ReadPicture> {
	const here = createRequire(import.meta.url);
	// The build with relaxed SIMD is hardly faster, and may round otherwise on another processor.
	const Core = here('tesseract.js-core/tesseract-core-simd-lstm') as TesseractCore;
	const core = await Core({ TesseractProgress() {}, print() {}, printErr() {} });
	for (const language of LANGUAGES) core.FS.writeFile(`./${language}.traineddata`, modelOf(language, here));
	const api = new core.TessBaseAPI();
	if (api.Init(null, LANGUAGES.join('+'), LSTM_ONLY) === -1) throw new Error('Tesseract took no language.');
	const show = (picture: Picture, angle = 0) => {
		core.FS.writeFile('/input', toPgm(picture));
		if (api.SetImageFile(UPRIGHT, angle) === 1) throw new Error('Tesseract took no picture.');
	};
	return (picture) => {
		api.SetVariable('user_defined_dpi', '300');
		// How far the lines are from level shows in a small picture as well, nine times faster.
		show(resampled(picture, 1 / 3));
		api.FindLines();
		const askew = api.GetGradient();
		const angle = Math.abs(askew) < LEAST_ANGLE ? 0 : askew;
		const { picture: plain, rules } = withoutRules(picture, angle);
		show(plain, angle);
		api.Recognize(null);
		const words = wordsInTable(api.GetTSVText(0));
		const confidence = api.MeanTextConf();
		api.Clear();
		const cells = inCells(words, middleOf, rules, SLACK);
		return { words: words.map((word) => ({ ...word, cell: cells.get(word) })), askew: angle, confidence };
	};
}

const middleOf = ({ left, right, top, bottom }: ReadWord) =>
	[(left + right) / 2, (top + bottom) / 2] as const;

/** Pixels: a millimetre. */
const SLACK = 12;

/** Swedish alone reads every § as 8. */
const LANGUAGES = ['swe', 'eng'] as const;
const LSTM_ONLY = 1;

/** Radians, a third of a degree: less is not worth the turning. */
const LEAST_ANGLE = 0.005;

const modelOf = (language: string, here: NodeJS.Require) => {
	const folder = dirname(here.resolve(`@tesseract.js-data/${language}/package.json`));
	const packed = readFileSync(join(folder, '4.0.0', `${language}.traineddata.gz`));
	// Gzip tells its size at the end: unpacked in one piece it takes two thirds of the time.
	return gunzipSync(packed, { chunkSize: packed.readUInt32LE(packed.length - 4) + 64 });
};

/** As Exif says it. */
const UPRIGHT = 1;

type TesseractCore = (options: object) => Promise<{
	readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
	readonly TessBaseAPI: new () => TesseractApi;
}>;

/** What is used of tesseract.js-core, which comes without types. */
interface TesseractApi {
	Init(folder: null, languages: string, mode: number): number;
	SetVariable(name: string, value: string): boolean;
	/** Reads '/input', turned by so many radians around its middle. */
	SetImageFile(exif: number, angle: number): number;
	FindLines(): number;
	/** How far from level the lines are, in radians. */
	GetGradient(): number;
	Recognize(monitor: null): number;
	GetTSVText(page: number): string;
	MeanTextConf(): number;
	Clear(): void;
}
