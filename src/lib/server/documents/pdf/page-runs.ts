import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Rules } from '../grid/rules.ts';
import { follow } from './drawing.ts';
import { rulesIn } from './drawn-rules.ts';
import { unitOn, type FontBook } from './font-book.ts';
import { Pen } from './pen.ts';
import { Strikes, struckIn } from './strikes.ts';
import { readTags } from './tags.ts';
import { TextSetter, type SetRun } from './text-setter.ts';
import type { TurnedRun } from './upright.ts';

export interface PageRuns {
	readonly width: number;
	readonly height: number;
	readonly runs: readonly TurnedRun[];
	/** The straight lines that it draws. */
	readonly rules: Rules;
	/** The text is a layer in no ink over a picture: a machine has read the page. */
	readonly isLayer: boolean;
}

/**
 * The text of a page as it is drawn, without what nobody sees and what is struck out. All of it comes from one reading
 * of the drawing orders: pdf.js's own text extraction takes longer and says less.
 */
export async function runsOf(page: PDFPageProxy, fonts: FontBook, isTagged: boolean): Promise<PageRuns> {
	const tree = isTagged ? await page.getStructTree().catch(() => null) : null;
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const orders = await page.getOperatorList({ annotationMode: 0 });
	const rules = rulesIn(orders, transform);
	const setter = new TextSetter({ width, height }, new Strikes(rules.across));
	const pen = new Pen(transform, setter, (font) => unitOn(page, font), tree && readTags(tree));
	follow(orders, pen);
	const hidden = new Set(setter.runs.filter((run) => isHidden(run, pen)));
	const isLayer = hidden.size > 0 && lettersOf(hidden) > 0.6 * lettersOf(setter.runs);
	const struck = struckIn(setter.runs, rules);
	const read = setter.runs.filter((run) => isLayer || !hidden.has(run));
	return {
		width,
		height,
		rules,
		isLayer,
		runs: read.map((run) => onPage(struck.has(run) ? emptied(run) : run, fonts)),
	};
}

/** In no ink, or white where nothing coloured is under it. */
function isHidden({ ink, x, y, width, angle }: SetRun, pen: Pen): boolean {
	if (ink !== 'white') return ink === 'none';
	return !pen.isPainted(x, y) || !pen.isPainted(x + width * Math.cos(angle), y + width * Math.sin(angle));
}

const lettersOf = (runs: Iterable<SetRun>) => [...runs].reduce((sum, { text }) => sum + text.length, 0);

/** "1~~2~~5" is "15": what is struck out leaves no gap in a word. */
const emptied = (run: SetRun): SetRun => ({ ...run, text: run.text.startsWith(' ') ? ' ' : '', words: [] });

const onPage = (
	{ text, words, x, y, width, size, angle, font, tag }: SetRun,
	fonts: FontBook,
): TurnedRun => ({
	...{ text, words, left: x, right: x + width, base: y, size, tag },
	...fonts.reachOf(font),
	angle: Math.round((angle * 180) / Math.PI),
});
