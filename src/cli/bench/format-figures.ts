import { readDocument } from '../../lib/server/documents/read-document.ts';
import { longFiles } from '../../../tests/server/documents/long-files.ts';
import { duration, memory, type Figure } from './figure.ts';
import { timeOf } from './measure.ts';
import { sampleProtocol } from './sample-protocol.ts';
import { watchPeak } from './watch-peak.ts';

/** The protocol of forty pages as text, Word, OpenDocument and web page: its text alone, and the whole reading. */
export async function formatFigures(): Promise<Figure[]> {
	const figures: Figure[] = [];
	let plain: number | null = null;
	for (const { fileName, bytes, parse, bare, bareIs } of longFiles(sampleProtocol())) {
		const kind = fileName.slice(fileName.lastIndexOf('.'));
		figures.push(
			duration(`Text ur 40 sidor (${kind})`, await timeOf(parse, 1000), await timeOf(bare, 1000), bareIs),
		);
		const peak = watchPeak();
		const reading = await timeOf(async () => {
			const result = await readDocument(bytes, fileName);
			if (!result.ok) throw new Error(`${fileName} could not be read: ${result.problem}`);
		}, 2000);
		figures.push(duration(`Läsa samma (${kind})`, reading, plain, plain === null ? '' : 'läsa det som TXT'));
		plain ??= reading;
		const most = peak();
		if (most > 0) figures.push(memory(`Minne som mest (${kind})`, most));
	}
	return figures;
}
