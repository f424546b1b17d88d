import { spawn } from 'node:child_process';
import { toPgm } from '../images/picture.ts';
import { watchMemory } from '../memory-watch.ts';
import type { ProblemKey } from '../problems.ts';
import type { Bounds, PageOutcome } from './picture-process.ts';
import { wordsInTable } from './read-word.ts';

/** The program that BEVAKA_TESSERACT names, to be used instead of the built-in reader; null without that setting. */
export const systemTesseract = (): string | null => process.env.BEVAKA_TESSERACT?.trim() || null;

/**
 * Lets an installed Tesseract read a drawn page. It is started without a shell, gets the picture on standard input and
 * nothing of our settings but where its models are, and runs within the same limits. Throws when it cannot be started.
 */
export async function readBySystem(
	program: string,
	page: PageOutcome,
	{ time, memory }: Bounds,
	signal?: AbortSignal,
): Promise<PageOutcome> {
	if (!page.ok || !('picture' in page)) return page;
	let stopped: ProblemKey | null = null;
	const child = spawn(program, ARGUMENTS, { env: environment(), windowsHide: true });
	const stop = (problem: ProblemKey) => {
		stopped ??= problem;
		child.kill('SIGKILL');
	};
	const cancel = () => stop('cancelled');
	signal?.addEventListener('abort', cancel, { once: true });
	const clock = setTimeout(() => stop('too-slow'), time);
	const unwatch = watchMemory(child.pid, memory, () => stop('too-much-memory'));
	try {
		const parts: Buffer[] = [];
		let said = '';
		child.stdout.on('data', (part: Buffer) => parts.push(part));
		child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2000)));
		child.stdin.on('error', () => {});
		const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
		child.stdin.end(toPgm({ ...page.picture, data: page.data }));
		const code = await ended;
		if (stopped) return { ok: false, problem: stopped };
		if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`);
		const words = wordsInTable(Buffer.concat(parts).toString());
		const { width, height, picture } = page;
		return { ok: true, width, height, pixels: picture.width, lie: 0, askew: 0, words };
	} finally {
		signal?.removeEventListener('abort', cancel);
		clearTimeout(clock);
		unwatch();
	}
}

/** Swedish alone reads every § as 8. Page segmentation 3: find the columns yourself. */
const ARGUMENTS = ['stdin', 'stdout', '-l', 'swe+eng', '--psm', '3', '--dpi', '300', 'tsv'];

/** Its threads wait for each other: one is ten times faster than the default on two cores (measured). */
function environment(): Record<string, string> {
	const { PATH = '', TESSDATA_PREFIX, SystemRoot } = process.env;
	return {
		PATH,
		OMP_THREAD_LIMIT: '1',
		...(TESSDATA_PREFIX && { TESSDATA_PREFIX }),
		...(SystemRoot && { SystemRoot }),
	};
}
