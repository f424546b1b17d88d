import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { Unreadable } from '../problems.ts';
import { MOST_PIXELS, READING_DPI, type DrawPage } from './page-source.ts';

/** The pages of a PDF as they look, for a machine to read: grey, 300 dots an inch unless the page is very large. */
export async function drawPdf(bytes: Uint8Array): Promise<DrawPage> {
	const library = await PDFiumLibrary.init({ wasmBinary: pdfiumProgram() });
	const document = await library.loadDocument(bytes).catch((error: unknown) => {
		throw new Unreadable('broken', { cause: error });
	});
	return async (index) => {
		const page = document.getPage(index);
		const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
		if (!(width > 0 && height > 0)) throw new Unreadable('broken');
		const scale = Math.min(READING_DPI / 72, Math.sqrt(MOST_PIXELS / (width * height)));
		const render = ({ data }: { data: Uint8Array }) => Promise.resolve(data);
		const drawn = await page.render({ scale, colorSpace: 'Gray', render });
		const picture = { width: drawn.width, height: drawn.height, data: drawn.data };
		return { picture, width, height };
	};
}

/** The WebAssembly that draws pages, from its package: nothing is fetched. */
export function pdfiumProgram(): ArrayBuffer {
	const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
	return new Uint8Array(readFileSync(path)).buffer;
}
