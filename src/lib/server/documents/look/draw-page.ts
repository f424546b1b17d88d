import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { decodeImage } from '../images/decode-image.ts';
import { resampled } from '../images/resampled.ts';
import type { LookOrder } from './look-protocol.ts';
import { fromBgra, type Pixels } from './png.ts';

/** One page as it looks. Only for the drawing process: files made to harm take what memory there is. */
export function drawPage(order: LookOrder, bytes: Uint8Array): Promise<Pixels> {
	return order.mediaType === 'image/tiff' ? Promise.resolve(drawTiff(order, bytes)) : drawPdf(order, bytes);
}

async function drawPdf({ page: number, width, pixels }: LookOrder, bytes: Uint8Array): Promise<Pixels> {
	const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
	const library = await PDFiumLibrary.init({ wasmBinary: new Uint8Array(readFileSync(path)).buffer });
	const page = (await library.loadDocument(bytes)).getPage(number - 1);
	const size = page.getOriginalSize();
	const scale = scaleOf(size.originalWidth, size.originalHeight, width, pixels);
	const drawn = await page.render({
		scale,
		render: ({ data }) => Promise.resolve(data),
		renderFormFields: true,
	});
	return fromBgra(drawn.width, drawn.height, drawn.data);
}

function drawTiff({ page, width, pixels }: LookOrder, bytes: Uint8Array): Pixels {
	// Unpacking looks at the whole memory that the bytes lie in: they get one of their own.
	const file = new Uint8Array(bytes);
	const { picture } = decodeImage(file, 'image/tiff', page - 1, { pixels: MOST_DECODED, pages: MOST_PAGES });
	const scale = Math.min(1, scaleOf(picture.width, picture.height, width, pixels));
	return { ...resampled(picture, scale), channels: 1 };
}

/** Pixels of a TIFF that are unpacked at all: an A3 page at 600 dots an inch. */
const MOST_DECODED = 72_000_000;
const MOST_PAGES = 2_000;

/** @throws where a page has no size: then there is nothing to draw */
function scaleOf(width: number, height: number, wanted: number, pixels: number): number {
	if (!(width > 0 && height > 0)) throw new Error('The page has no size.');
	return Math.min(wanted / width, Math.sqrt(pixels / (width * height)));
}
