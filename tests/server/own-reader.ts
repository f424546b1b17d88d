import { readPdf } from '../../src/lib/server/documents/pdf/read-pdf.ts';

/** The reader of PDFs without its process, for measuring beside the bare engine. */
export const pagesOfPdf = async (bytes: Uint8Array): Promise<number> =>
	(await readPdf(bytes, { pages: 10_000 })).pages.length;
