import { expect, test } from 'vitest';
import { upright } from '../../../../src/lib/server/documents/images/upright.ts';
import { drawPdf } from '../../../../src/lib/server/documents/ocr/draw-page.ts';
import { readDocument } from '../../../../src/lib/server/documents/read-document.ts';
import { writePdf } from '../pdf-writer.ts';
import { asPng } from './picture-files.ts';

const LINES = [
	'Tekniska nämnden',
	'Protokoll 2024-03-12',
	'§ 14 Snöröjning vid skolor',
	'Beslut',
	'Gatukontoret får i uppdrag att upphandla snöröjning',
	'och återkomma till nämnden senast den 31 maj 2024.',
];

/** By what was done to the page: where a box of it then stands, as parts of the page from its upper left corner. */
const TURNS = [
	['on its head', 3, (x: number, y: number) => [1 - x, 1 - y] as const],
	['on its side', 6, (x: number, y: number) => [1 - y, x] as const],
] as const;

test.each(TURNS)(
	'a page scanned %s is read, and its words stand where they are',
	async (_, turn, moved) => {
		const marks = LINES.map((text, i) => ({ x: 70, y: 120 + 24 * i, text, size: 14 }));
		const draw = await drawPdf(writePdf([marks]));
		const turned = upright((await draw(0)).picture, turn);
		const result = await readDocument(asPng(turned), 'sida.png', { pageTime: 170_000 });
		if (!result.ok) throw new Error(result.problem);
		const { reading, pages } = result;
		expect(reading.items.map(({ number }) => number)).toEqual(['14']);
		expect(reading.suggestions.map(({ deadline }) => deadline?.date)).toEqual(['2024-05-31']);
		const [page] = pages;
		const word = page!.words.find(([start, end]) => reading.text.slice(start, end) === 'Gatukontoret')!;
		const middle = [(word[2] + word[4]) / 2 / page!.width, (word[3] + word[5]) / 2 / page!.height];
		// Its middle, as the page was before it was turned.
		const [x, y] = moved(110 / 595, 211 / 842);
		expect(Math.abs(middle[0]! - x)).toBeLessThan(0.02);
		expect(Math.abs(middle[1]! - y)).toBeLessThan(0.02);
	},
	180_000,
);
