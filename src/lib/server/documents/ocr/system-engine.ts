import { spawn } from 'node:child_process';
import { bounded, outputOf, type Bounds } from '../bounded.ts';
import { toPgm } from '../images/picture.ts';
import type { PageOutcome } from './picture-process.ts';
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
	bounds: Bounds,
	signal?: AbortSignal,
): Promise<PageOutcome> {
	if (!page.ok || !('picture' in page)) return page;
	const child = spawn(program, ARGUMENTS, { env: environment(), windowsHide: true });
	const bound = bounded(child, bounds, signal);
	try {
		const output = outputOf(child, MOST_OUTPUT, () => bound.stop('too-much-memory'));
		child.stdin.end(toPgm({ ...page.picture, data: page.data }));
		const { written, said, code } = await output;
		const stopped = bound.reason();
		if (stopped) return { ok: false, problem: stopped };
		if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`);
		const words = wordsInTable(written.toString());
		const { width, height, picture } = page;
		return { ok: true, width, height, pixels: picture.width, lie: 0, askew: 0, words };
	} finally {
		bound.release();
	}
}

/** A row for each word; a full page has a few hundred. */
const MOST_OUTPUT = 64 * 1024 * 1024;

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
