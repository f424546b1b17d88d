import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from '../problems.ts';
import type { FontBook } from './font-book.ts';
import { readerHere } from './passage.ts';

/**
 * Opens a PDF for its text. Pictures in it are never unpacked. Its fonts are noted as its pages come to them.
 * @throws {Unreadable} encrypted, broken
 */
export async function openPdf(bytes: Uint8Array, fonts: FontBook): Promise<PDFDocumentProxy> {
	if (isCutOff(bytes)) throw new Unreadable('broken');
	const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
	try {
		return await getDocument({
			// pdf.js takes the bytes over; ours stay whole.
			data: new Uint8Array(bytes),
			worker: readerHere((font, facts) => fonts.note(font, facts)),
			enableXfa: false,
			useSystemFonts: false,
			// Nothing is drawn here: the outlines of letters need not be made.
			disableFontFace: false,
			// How high their letters reach is told.
			fontExtraProperties: true,
			maxImageSize: 1,
			// Fonts that are not in the file are not loaded: their names say how wide their letters are.
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

/** Every whole PDF ends with this mark. pdf.js mends files without it, and says nothing of pages that are gone. */
function isCutOff(bytes: Uint8Array): boolean {
	const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-4096);
	return !end.includes('%%EOF');
}
