import type { ReadLimits } from './limits.ts';
import type { ReadType } from './media-types.ts';
import type { ParsedDocument } from './parsed-document.ts';

/**
 * Bytes of one kind of file → its text. Runs in the reading process only.
 * @throws {Unreadable} with the problem that the reader is told
 */
export type Parse = (bytes: Uint8Array, limits: ReadLimits) => ParsedDocument | Promise<ParsedDocument>;

/** Each parser is loaded when its kind of file comes: pdf.js alone takes a tenth of a second. */
export const PARSERS: Readonly<Record<ReadType, () => Promise<Parse>>> = {
	'application/pdf': async () => (await import('./pdf/read-pdf.ts')).readPdf,
	'text/plain': async () => (await import('./plain-text.ts')).parsePlainText,
};
