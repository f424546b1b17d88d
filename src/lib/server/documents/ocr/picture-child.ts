// The process that reads pictures: a job and a file on standard input, then the numbers of pages, one after another.
import { Unreadable } from '../problems.ts';
import { READY } from '../reader-protocol.ts';
import { ByteFrames } from './byte-frames.ts';
import { startEngine, type ReadPicture } from './engine.ts';
import { cleaned } from './noise.ts';
import { pageSource, type DrawPage } from './page-source.ts';
import type { PageAnswer, PictureJob } from './picture-protocol.ts';
import { readTurned } from './turned-page.ts';

// Packages that chat must not disturb the answers.
console.log = console.info = console.debug = console.error;

const input = new ByteFrames(process.stdin as AsyncIterable<Buffer>, 256 * 1024 * 1024);
process.stdout.write(READY);
const job = JSON.parse((await input.line())!) as PictureJob;
const bytes = (await input.bytes(job.size))!;
let source: DrawPage | null = null;
let engine: ReadPicture | null = null;
for (let line = await input.line(); line !== null; line = await input.line()) {
	await send(...(await answerTo(Number(line))));
}
process.exit(0);

async function answerTo(index: number): Promise<[PageAnswer, Uint8Array?]> {
	try {
		source ??= await pageSource(new Uint8Array(bytes), job.mediaType, job);
		const { width, height, ...drawn } = await source(index);
		const size = { width, height };
		const { picture, isBlank } = cleaned(drawn.picture);
		if (job.task === 'draw') {
			const pixels = { width: picture.width, height: picture.height };
			return [{ ok: true, ...size, picture: pixels }, picture.data];
		}
		if (isBlank) return [{ ok: true, ...size, pixels: picture.width, lie: 0, askew: 0, words: [] }];
		engine ??= await startEngine();
		return [{ ok: true, ...size, pixels: picture.width, ...readTurned(engine, picture) }];
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		return [{ ok: false, problem: error.problem }];
	}
}

/** The next page is not begun before this one is out of our hands. */
function send(answer: PageAnswer, more?: Uint8Array): Promise<void> {
	return new Promise((done) => {
		process.stdout.write(JSON.stringify(answer) + '\n');
		process.stdout.write(more ?? '', () => done());
	});
}
