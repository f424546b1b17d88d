import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { drawPdf } from '../../lib/server/documents/ocr/draw-page.ts';
import { readDocument } from '../../lib/server/documents/read-document.ts';
import { scannedPage, writeScannedPdf } from '../../../tests/server/documents/ocr/picture-files.ts';
import { writePdf } from '../../../tests/server/documents/pdf-writer.ts';
import { pagesOf } from '../../../tests/server/documents/sample-texts.ts';
import { memory, speed, type Figure } from './figure.ts';
import { sampleProtocol } from './sample-protocol.ts';
import { watchPeak } from './watch-peak.ts';

const PAGES = 6;

/**
 * A scanned protocol, from its bytes to suggestions: in its processes, drawn, read and repaired. The bare engine reads
 * the same pages meanwhile, so that what else the machine does slows both.
 */
export async function scanFigures(): Promise<Figure[]> {
	const pages = sampleProtocol().split('\f').slice(0, PAGES);
	const draw = await drawPdf(writePdf(pages.map((page) => pagesOf(page)[0] ?? [])));
	const drawn = await Promise.all(pages.map((_, index) => draw(index)));
	const scan = writeScannedPdf(drawn.map(({ picture }) => scannedPage(picture, 80)));
	const bare = startBare(scan);
	await bare.lines.next();
	const [own, limit] = await Promise.all([ownReading(scan, bare.pid), bare.lines.next()]);
	const perSecond = (milliseconds: number) => (1000 * PAGES) / milliseconds;
	return [
		speed(
			`Läsa skannat protokoll på ${PAGES} sidor`,
			'sidor/s',
			perSecond(own.time),
			perSecond(Number(limit.value)),
			'Tesseract samtidigt på samma sidor, redan ritade',
		),
		...(own.peak > 0 ? [memory('Minne som mest, bildläsaren', own.peak)] : []),
	];
}

/** The lines that it says, one after another. */
function startBare(scan: Buffer): {
	readonly lines: AsyncIterator<string>;
	readonly pid: number | undefined;
} {
	const script = join(import.meta.dirname, 'bare-scan.ts');
	const child = spawn(process.execPath, ['--no-warnings', script, String(PAGES)]);
	child.stdin.end(scan);
	return { lines: createInterface(child.stdout)[Symbol.asyncIterator](), pid: child.pid };
}

async function ownReading(
	scan: Buffer,
	bare: number | undefined,
): Promise<{ readonly time: number; readonly peak: number }> {
	const peak = watchPeak(bare);
	const start = performance.now();
	const result = await readDocument(scan, 'skannat.pdf');
	if (!result.ok) throw new Error(`Could not be read: ${result.problem}`);
	return { time: performance.now() - start, peak: peak() };
}
