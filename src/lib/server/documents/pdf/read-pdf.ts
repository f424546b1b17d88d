import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { getDocument, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from '../problems.ts';
import type { ReadLimits } from '../limits.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import { inReadingOrder } from './columns.ts';
import type { Page } from './layout.ts';
import { linesOf } from './lines.ts';
import { writePages } from './paragraphs.ts';
import { withoutRunning } from './running.ts';
import { upright, type TurnedRun } from './upright.ts';

/**
 * The pages of a PDF in reading order, without running headers and footers.
 * Only for the reading process: hostile files make pdf.js slow and large.
 * @throws {Unreadable} encrypted, broken, too-large, no-text
 */
export async function readPdf(bytes: Uint8Array, limits: Pick<ReadLimits, 'pages'>): Promise<ParsedDocument> {
	if (isCutOff(bytes)) throw new Unreadable('broken');
	const document = await openPdf(bytes);
	if (document.numPages > limits.pages) throw new Unreadable('too-large');
	const pages: Page[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		try {
			pages.push(await layoutOf(await document.getPage(number)));
		} catch (error) {
			// A page left out in silence could be the page with the decision.
			throw new Unreadable('broken', { cause: error });
		}
	}
	if (!hasText(pages)) throw new Unreadable('no-text');
	const texts = writePages(withoutRunning(pages).map(inReadingOrder));
	return {
		pages: texts.map((text, i) => {
			const { width, height } = pages[i]!;
			return { text, size: { width, height }, words: [], machineRead: false };
		}),
	};
}

/** Every whole PDF ends with this mark. pdf.js mends files without it, and says nothing of pages that are gone. */
function isCutOff(bytes: Uint8Array): boolean {
	const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-4096);
	return !end.includes('%%EOF');
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
	const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
	try {
		return await getDocument({
			// pdf.js takes the bytes over; ours stay whole.
			data: new Uint8Array(bytes),
			enableXfa: false,
			useSystemFonts: false,
			disableFontFace: true,
			standardFontDataUrl: join(folder, 'standard_fonts/'),
			cMapUrl: join(folder, 'cmaps/'),
			cMapPacked: true,
			wasmUrl: join(folder, 'wasm/'),
			verbosity: 0,
		}).promise;
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		throw new Unreadable(isLocked ? 'encrypted' : 'broken', { cause: error });
	}
}

async function layoutOf(page: PDFPageProxy): Promise<Page> {
	const viewport = page.getViewport({ scale: 1 });
	const content = await page.getTextContent();
	const turned = content.items.flatMap((item): TurnedRun[] => {
		if (!('str' in item) || item.str === '') return [];
		const [a, b, c, d, left, base] = Util.transform(viewport.transform, item.transform) as number[];
		const size = Math.hypot(c!, d!);
		// A wide space is a gap between two cells, which their places show.
		if (item.str.trim() === '' && item.width > size) return [];
		const angle = Math.round((Math.atan2(b!, a!) * 180) / Math.PI);
		return [{ text: item.str, left: left!, right: left! + item.width, base: base!, size, angle }];
	});
	page.cleanup();
	const { width, height, runs } = upright(viewport.width, viewport.height, turned);
	return { width, height, lines: linesOf(runs) };
}

/** Scanned pages have no text, or a stray stamp. A signature page or a picture among text pages is no hindrance. */
function hasText(pages: readonly Page[]): boolean {
	const letters = pages.flatMap((page) => page.lines.flatMap((line) => line.cells.map((cell) => cell.text)));
	const count = letters.join('').replace(/[^\p{L}]/gu, '').length;
	return count >= 25 * Math.max(1, pages.length / 4);
}
