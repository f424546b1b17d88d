import type { ImageType } from './images/image-heads.ts';
import type { ReadLimits } from './limits.ts';
import { OPEN_DOCUMENT, WEB_ARCHIVE, WORD, type ReadType } from './media-types.ts';
import type { ParsedDocument } from './parsed-document.ts';

/**
 * Bytes of one kind of file → its text. Runs in the reading process only.
 * @throws {Unreadable} with the problem that the reader is told
 */
export type Parse = (bytes: Uint8Array, limits: ReadLimits) => ParsedDocument | Promise<ParsedDocument>;

/** Each parser is loaded when its kind of file comes: pdf.js alone takes a tenth of a second. */
export const PARSERS: Readonly<Record<ReadType, () => Promise<Parse>>> = {
	'application/pdf': async () => {
		const [{ readPdf }, { markPictures }] = await Promise.all([
			import('./pdf/read-pdf.ts'),
			import('./ocr/mark-pictures.ts'),
		]);
		return async (bytes, limits) => markPictures(await readPdf(bytes, limits), bytes);
	},
	'text/plain': async () => (await import('./plain-text.ts')).parsePlainText,
	'text/html': async () => (await import('./html/read-html.ts')).readHtml,
	[WEB_ARCHIVE]: async () => (await import('./html/read-web-archive.ts')).readWebArchive,
	[WORD]: async () => (await import('./docx/read-docx.ts')).readDocx,
	[OPEN_DOCUMENT]: async () => (await import('./odt/read-odt.ts')).readOdt,
	'image/png': () => images('image/png'),
	'image/jpeg': () => images('image/jpeg'),
	'image/tiff': () => images('image/tiff'),
};

const images = async (type: ImageType) => (await import('./images/parse-image.ts')).imageParser(type);
