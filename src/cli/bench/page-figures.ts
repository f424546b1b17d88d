import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLook } from '../../lib/server/documents/look/look-process.ts';
import { LOOK_WIDTHS } from '../../lib/server/documents/look/page-picture.ts';
import { barePdfText } from '../../../tests/server/bare-engines.ts';
import { pagesOf } from '../../../tests/server/documents/sample-texts.ts';
import { writePdf } from '../../../tests/server/documents/pdf-writer.ts';
import { pagesOfPdf } from '../../../tests/server/own-reader.ts';
import { ROOT } from '../server-process.ts';
import { densePage } from './dense-page.ts';
import { duration, speed, type Figure } from './figure.ts';
import { median, timeOf } from './measure.ts';
import { workOf } from './work-of.ts';
import { sampleProtocol } from './sample-protocol.ts';

/** Reading the pages of a PDF with the places of their words, and drawing one. */
export async function pageFigures(): Promise<Figure[]> {
	const plain = writePdf(
		sampleProtocol()
			.split('\f')
			.map((page) => pagesOf(page)[0] ?? []),
	);
	const printed = readFileSync(join(ROOT, 'db/demo/meetings/2023-04-25-kommunstyrelsen-protokoll.pdf'));
	const order = { mediaType: 'application/pdf', page: 2, width: LOOK_WIDTHS[1], pixels: 12_000_000 } as const;
	const limits = { time: 60_000, memory: 1024 ** 3 };
	const drawing = await timeOf(() => runLook(order, printed, limits), 4000);
	return [
		await readingFigure('enkel PDF, 40 sidor', plain),
		await readingFigure('utskriven PDF, 3 sidor', printed),
		await readingFigure('tät tabell och dold text, 1 sida', densePage()),
		duration('Rita en sida, egen process', drawing),
	];
}

/** In turns, and by the work done, so that a busy machine slows neither more than the other. */
async function readingFigure(name: string, bytes: Uint8Array): Promise<Figure> {
	const pages = await pagesOfPdf(bytes);
	await barePdfText(bytes);
	const turns: { own: number; bare: number }[] = [];
	for (let turn = 0; turn < TURNS; turn++)
		turns.push({
			own: await workOf(() => pagesOfPdf(bytes)),
			bare: await workOf(() => barePdfText(bytes)),
		});
	return speed(
		`Sidor med ordens platser, ${name}`,
		'sidor/s',
		(1000 * pages) / median(turns.map(({ own }) => own)),
		(1000 * pages) / median(turns.map(({ bare }) => bare)),
		'pdf.js text av samma sidor',
	);
}

const TURNS = 21;
