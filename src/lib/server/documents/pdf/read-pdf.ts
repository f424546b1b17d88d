import { Unreadable } from '../problems.ts';
import type { ReadLimits } from '../limits.ts';
import type { ParsedDocument, ParsedPage } from '../parsed-document.ts';
import { inReadingOrder } from './columns.ts';
import { FontBook } from './font-book.ts';
import type { Page, Run } from './layout.ts';
import { linesOf } from './lines.ts';
import { openPdf } from './open-pdf.ts';
import { runsOf, type PageRuns } from './page-runs.ts';
import { writePages, type WrittenPage } from './paragraphs.ts';
import { mayBeRuled, ruledLines } from './ruled-lines.ts';
import { withoutRunning } from './running.ts';
import { withRows } from './table-rows.ts';
import { taggedLines } from './tagged-lines.ts';
import { areSane } from './tags.ts';
import { asShown, upright } from './upright.ts';

/**
 * The pages of a PDF in reading order, without running headers and footers, and the place of each word.
 * Only for the reading process: hostile files make pdf.js slow and large.
 * Pages without text come out empty: they are read from their pictures.
 * @throws {Unreadable} encrypted, broken, too-large
 */
export async function readPdf(bytes: Uint8Array, limits: Pick<ReadLimits, 'pages'>): Promise<ParsedDocument> {
	const fonts = new FontBook();
	const document = await openPdf(bytes, fonts);
	if (document.numPages > limits.pages) throw new Unreadable('too-large');
	const isTagged = (await document.getMarkInfo()) !== null;
	const sheets: Sheet[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		try {
			const page = await document.getPage(number);
			const runs = await runsOf(page, fonts, isTagged);
			const sheet = sheetOf(runs);
			sheets.push(!sheet.isTagged && mayBeRuled(sheet, runs.rules) ? ruled(sheet, runs) : sheet);
			page.cleanup();
		} catch (error) {
			// A page left out in silence could be the page with the decision.
			throw new Unreadable('broken', { cause: error });
		}
	}
	const pages = withoutRunning(sheets).map((page, i) =>
		sheets[i]!.isTagged ? page : inReadingOrder(withRows(page)),
	);
	return { pages: writePages(pages).map((written, i) => parsed(written, sheets[i]!)) };
}

interface Sheet extends Page {
	readonly angle: number;
	readonly shown: { readonly width: number; readonly height: number };
	readonly isTagged: boolean;
	readonly isLayer: boolean;
}

function sheetOf({ width, height, runs, isLayer }: PageRuns): Sheet {
	const turned = upright(width, height, runs);
	const tagged = turned.runs.some(({ tag }) => tag !== null);
	const isTagged = tagged && areSane(turned.runs);
	return {
		width: turned.width,
		height: turned.height,
		lines: isTagged ? taggedLines(turned.runs) : linesOf(tagged ? turned.runs.map(untagged) : turned.runs),
		angle: turned.angle,
		shown: { width, height },
		isTagged,
		isLayer,
	};
}

/** The same with the tables that its lines draw; only on a page that stands upright. */
function ruled(sheet: Sheet, { runs, rules }: PageRuns): Sheet {
	if (sheet.angle !== 0) return sheet;
	return { ...sheet, lines: ruledLines(upright(sheet.width, sheet.height, runs).runs.map(untagged), rules) };
}

const untagged = (run: Run): Run => ({ ...run, tag: null });

function parsed({ text, words }: WrittenPage, { angle, shown, isLayer }: Sheet): ParsedPage {
	return {
		text,
		size: { width: tenth(shown.width), height: tenth(shown.height) },
		words: words.map(([start, end, a, b, c, d]) => {
			const [left, top, right, bottom] = asShown([a, b, c, d], angle, shown.width, shown.height);
			return [start, end, tenth(left), tenth(top), tenth(right), tenth(bottom)];
		}),
		machineRead: isLayer,
	};
}

const tenth = (points: number) => Math.round(points * 10) / 10;
