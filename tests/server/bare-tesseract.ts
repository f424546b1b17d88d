import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { toPgm, type Picture } from '../../src/lib/server/documents/images/picture.ts';

/** Tesseract and nothing else: what no reading of a picture can be faster than. Answers with the text. */
export async function bareTesseract(): Promise<(picture: Picture) => string> {
	const here = createRequire(import.meta.url);
	const Core = here('tesseract.js-core/tesseract-core-simd-lstm') as (options: object) => Promise<Core>;
	const core = await Core({ TesseractProgress() {}, print() {}, printErr() {} });
	for (const language of ['swe', 'eng']) {
		const folder = dirname(here.resolve(`@tesseract.js-data/${language}/package.json`));
		const model = readFileSync(join(folder, '4.0.0', `${language}.traineddata.gz`));
		core.FS.writeFile(`./${language}.traineddata`, gunzipSync(model));
	}
	const api = new core.TessBaseAPI();
	api.Init(null, 'swe+eng', 1);
	return (picture) => {
		core.FS.writeFile('/input', toPgm(picture));
		api.SetImageFile(1, 0);
		api.Recognize(null);
		return api.GetUTF8Text();
	};
}

interface Core {
	readonly FS: { writeFile(path: string, bytes: Uint8Array): void };
	readonly TessBaseAPI: new () => {
		Init(folder: null, languages: string, mode: number): number;
		SetImageFile(exif: number, angle: number): number;
		Recognize(monitor: null): number;
		GetUTF8Text(): string;
	};
}
