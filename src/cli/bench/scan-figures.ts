import { drawPdf } from '../../lib/server/documents/ocr/draw-page.ts';
import { readDocument } from '../../lib/server/documents/read-document.ts';
import { bareTesseract } from '../../../tests/server/bare-tesseract.ts';
import { scannedPage, writeScannedPdf } from '../../../tests/server/documents/ocr/picture-files.ts';
import { writePdf } from '../../../tests/server/documents/pdf-writer.ts';
import { pagesOf } from '../../../tests/server/documents/sample-texts.ts';
import { memory, speed, type Figure } from './figure.ts';
import { sampleProtocol } from './sample-protocol.ts';
import { watchPeak } from './watch-peak.ts';

const PAGES = 6;

/** A scanned protocol, from its bytes to suggestions: in its processes, drawn, read and repaired. */
export async function scanFigures(): Promise<Figure[]> {
	const pages = sampleProtocol().split('\f').slice(0, PAGES);
	const draw = await drawPdf(writePdf(pages.map((page) => pagesOf(page)[0] ?? [])));
	const drawn = await Promise.all(pages.map((_, index) => draw(index)));
	const scan = writeScannedPdf(drawn.map(({ picture }) => scannedPage(picture, 80)));

	const starting = performance.now();
	const read = await bareTesseract();
	const start = performance.now() - starting;
	const redraw = await drawPdf(scan);
	const pictures = await Promise.all(pages.map((_, index) => redraw(index)));
	// The first page of all warms up both: the same code is compiled for each.
	read(pictures[0]!.picture);
	const bare = start + timed(() => pictures.forEach(({ picture }) => read(picture)));

	const peak = watchPeak();
	const began = performance.now();
	const result = await readDocument(scan, 'skannat.pdf');
	const reading = performance.now() - began;
	if (!result.ok) throw new Error(`Could not be read: ${result.problem}`);
	const most = peak();
	const limitIs = 'Tesseract på samma sidor, redan ritade';
	const perSecond = (milliseconds: number) => (1000 * PAGES) / milliseconds;
	return [
		speed(
			`Läsa skannat protokoll på ${PAGES} sidor`,
			'sidor/s',
			perSecond(reading),
			perSecond(bare),
			limitIs,
		),
		...(most > 0 ? [memory('Minne som mest, bildläsaren', most)] : []),
	];
}

function timed(run: () => void): number {
	const before = performance.now();
	run();
	return performance.now() - before;
}
