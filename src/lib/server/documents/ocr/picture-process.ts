import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { bounded, type Bounds } from '../bounded.ts';
import { startConfined } from '../confined.ts';
import type { ProblemKey } from '../problems.ts';
import { pour, sizeOf, type FileBytes } from '../source-file.ts';
import { READY } from '../reader-protocol.ts';
import { answerOfPage } from './answer-of-page.ts';
import { ByteFrames } from './byte-frames.ts';
import type { DrawnAnswer, PictureJob, ReadAnswer } from './picture-protocol.ts';

/** A page that was read, or drawn for another reader; `picture` then holds its pixels. */
export type PageOutcome =
	| ReadAnswer
	| (DrawnAnswer & { readonly data: Uint8Array })
	/** `crashed`: the process went down by itself. */
	| { readonly ok: false; readonly problem: ProblemKey; readonly crashed?: boolean };

/** A confined process that has one file and reads its pages when asked, one at a time. */
export class PictureProcess {
	readonly #child: ChildProcessWithoutNullStreams;
	readonly #frames: ByteFrames;
	#said = '';
	#ready = false;
	readonly #sent: Promise<void>;
	/** Set when it has been stopped, or has answered with rubbish: it takes no more pages. */
	ended = false;

	constructor(job: Omit<PictureJob, 'size'>, file: FileBytes) {
		this.#child = startConfined('src/lib/server/documents/ocr/picture-child.ts');
		this.#frames = new ByteFrames(this.#child.stdout, MOST_ANSWER);
		this.#child.stderr.on(
			'data',
			(part: Buffer) => (this.#said = (this.#said + part.toString()).slice(-4000)),
		);
		// A process that has ended takes no more; its end is what counts.
		this.#child.stdin.on('error', () => {});
		this.#child.on('error', () => {});
		this.#child.stdin.write(JSON.stringify({ ...job, size: sizeOf(file) } satisfies PictureJob) + '\n');
		this.#sent = pour(file, this.#child.stdin);
		// Told to whoever asks for a page.
		this.#sent.catch(() => {});
	}

	/** One page. After 'too-slow', 'too-much-memory', 'cancelled' or a crash it has ended. Throws when it cannot start. */
	async page(index: number, bounds: Bounds, signal?: AbortSignal): Promise<PageOutcome> {
		const bound = bounded(this.#child, bounds, signal);
		try {
			const outcome = bound.reason() ? null : await this.#ask(index).catch(() => null);
			const stopped = bound.reason();
			if (outcome && !stopped) return outcome;
			this.end();
			if (stopped) return { ok: false, problem: stopped };
			if (!this.#ready) throw new Error(`The reader of pictures did not start: ${this.#said}`);
			return { ok: false, problem: 'broken' };
		} finally {
			bound.release();
		}
	}

	async #ask(index: number): Promise<PageOutcome | null> {
		await this.#sent;
		this.#ready ||= (await this.#frames.line()) === READY.trim();
		if (!this.#ready) return null;
		this.#child.stdin.write(`${index}\n`);
		const line = await this.#frames.line();
		const answer = line === null ? null : answerOfPage(line);
		if (!answer?.ok || !('picture' in answer)) return answer;
		const data = await this.#frames.bytes(answer.picture.width * answer.picture.height);
		return data && { ...answer, data };
	}

	end(): void {
		this.ended = true;
		this.#child.kill('SIGKILL');
	}
}

/** The words of a page are a few hundred kilobytes, its pixels twenty megabytes. */
const MOST_ANSWER = 64 * 1024 * 1024;
