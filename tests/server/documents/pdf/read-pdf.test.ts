import { describe, expect, test } from 'vitest';
import { textOfPages } from '../../../../src/lib/server/documents/parsed-document.ts';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { Unreadable } from '../../../../src/lib/server/documents/problems.ts';
import { writePdf, type Mark } from '../pdf-writer.ts';

const read = (pages: readonly (readonly Mark[])[]) =>
	readPdf(writePdf(pages), { pages: 50 }).then(textOfPages);

/** Lines below each other, `step` points apart. */
const block = (x: number, y: number, lines: readonly string[], step = 14): Mark[] =>
	lines.map((text, i) => ({ x, y: y + i * step, text }));

const BODY = [
	'Nämnden har tagit del av förslaget till ny taxa för',
	'renhållningen och av yttrandena över det.',
];

describe('lines and paragraphs', () => {
	test('lines come from top to bottom whatever order they were drawn in', async () => {
		const [first, second] = block(70, 150, BODY);
		expect(await read([[second!, first!]])).toBe(BODY.join('\n') + '\n');
	});

	test('words of a line that were drawn apart are one line', async () => {
		const marks = [
			{ x: 70, y: 150, text: 'Nämnden uppdrar åt förvaltningen' },
			{ x: 245, y: 150.4, text: 'att återkomma i mars.' },
		];
		expect(await read([marks])).toBe('Nämnden uppdrar åt förvaltningen att återkomma i mars.\n');
	});

	test('a larger distance is a blank line, between headings and text too', async () => {
		const marks = [
			...block(70, 150, ['§ 12']),
			...block(70, 180, [...BODY, ...BODY]),
			...block(70, 260, ['Beslut', 'Taxan antas.']),
		];
		expect(await read([marks])).toBe(
			['§ 12', '', ...BODY, ...BODY, '', 'Beslut', 'Taxan antas.', ''].join('\n'),
		);
	});

	test('bullets and numbers stay with their text, and points stay indented', async () => {
		const text = await read([
			[
				...block(70, 150, [...BODY, 'Nämnden beslutar', 'följande.']),
				{ x: 88, y: 206, text: '1.' },
				{ x: 118, y: 206, text: 'Taxan antas.' },
				{ x: 88, y: 220, text: '\u2022' },
				{ x: 118, y: 220, text: 'Avgiften höjs.' },
			],
		]);
		expect(text).toContain('\n   1. Taxan antas.\n');
	});
});

describe('text that lies sideways', () => {
	test.each([90, -90] as const)('a whole page of it is turned (%i)', async (turn) => {
		const lines = ['Åtgärder under året med ansvarig och tid', ...BODY];
		const marks = lines.map((text, i) => ({
			text,
			turn,
			x: turn === 90 ? 400 - 14 * i : 200 + 14 * i,
			y: turn === 90 ? 100 : 700,
		}));
		expect(await read([marks])).toBe(lines.join('\n') + '\n');
	});

	test('a stamp along the margin is left out', async () => {
		const stamp = { x: 20, y: 600, text: 'Signerat digitalt, dokumentnyckel 7F3K', turn: -90 as const };
		expect(await read([[...block(70, 150, BODY), stamp]])).toBe(BODY.join('\n') + '\n');
	});
});

describe('from one page to the next', () => {
	const full = block(
		70,
		150,
		Array.from({ length: 40 }, (_, i) => `Rad ${i} i ett stycke som fortsätter på`),
	);

	test('a sentence goes on where the page is full', async () => {
		const text = await read([full, block(70, 150, ['nästa sida.'])]);
		expect(text).toMatch(/fortsätter på\n\fnästa sida/);
	});

	test('a page that is not full ends its paragraph', async () => {
		const text = await read([full, block(70, 150, ['Kort sida']), block(70, 150, ['Nästa sida'])]);
		expect(text).toMatch(/Kort sida\n\n\fNästa sida/);
	});

	test('a heading begins a paragraph', async () => {
		const text = await read([full, [{ x: 70, y: 150, text: 'Rubrik', size: 16 }]]);
		expect(text).toMatch(/fortsätter på\n\n\fRubrik/);
	});
});

describe('two columns', () => {
	const left = [
		'Förvaltningen har under våren gått',
		'igenom avtalen för snöröjning och',
		'funnit att två av dem löper ut före',
		'nästa säsong. Nya avtal behöver',
		'vara på plats senast i oktober för',
		'att halkbekämpningen ska hålla.',
	];
	const right = [
		'Upphandlingen görs tillsammans med',
		'grannkommunen. Kostnaden ryms inom',
		'den ram som nämnden redan har, om',
		'vintern blir som de fem senaste. I',
		'annat fall återkommer förvaltningen',
		'med en begäran om mer pengar.',
	];

	test('the left one is read to its end before the right one', async () => {
		const marks = [
			...block(70, 150, ['Underlag till beslut om snöröjning kommande vinter, med kostnader och tider']),
			...block(70, 180, left),
			...block(320, 180, right),
			...block(70, 290, ['Handlingen bereds av arbetsutskottet innan nämnden tar ställning i augusti.']),
		];
		const lines = (await read([marks])).split('\n').filter(Boolean);
		expect(lines).toEqual([
			'Underlag till beslut om snöröjning kommande vinter, med kostnader och tider',
			...left,
			...right,
			'Handlingen bereds av arbetsutskottet innan nämnden tar ställning i augusti.',
		]);
	});

	test('labels and their values are no columns', async () => {
		const labels = ['Beslutande', 'Ersättare', 'Övriga', 'Justerare', 'Plats', 'Tid', 'Paragrafer'];
		const text = await read([
			labels.flatMap((label, i) => [
				{ x: 70, y: 150 + 14 * i, text: label },
				{ x: 320, y: 150 + 14 * i, text: `Uppgift nummer ${i} om sammanträdet i kommunhuset` },
			]),
		]);
		expect(text.split('\n')[3]).toMatch(/^Justerare {3,}Uppgift nummer 3/);
	});
});

describe('what stands on every page', () => {
	const page = (number: number, lines: readonly string[]): Mark[] => [
		{ x: 70, y: 40, text: 'Tekniska nämnden' },
		{ x: 300, y: 40, text: '2024-03-12' },
		{ x: 480, y: 40, text: `Sida ${number} (4)` },
		...block(70, 140, lines),
		{ x: 70, y: 790, text: 'Justerandes sign' },
		{ x: 400, y: 806, text: `Storgatan 1, 123 45 Sjövalla, sida ${number}` },
	];
	const pages = [
		page(1, ['§ 14 Taxa', ...BODY]),
		page(2, ['§ 15 Skyltar', ...BODY]),
		page(3, ['§ 16 Cykelväg', ...BODY]),
		page(4, ['§ 17 Meddelanden', ...BODY]),
	];

	test('headers stay once, footers, page numbers and stamps go', async () => {
		const text = await read(pages);
		expect(text.match(/Tekniska nämnden {3,}2024-03-12\n/g)).toHaveLength(1);
		expect(text).not.toMatch(/Sida|Justerandes|Storgatan/);
		expect(text.indexOf('Tekniska nämnden')).toBe(0);
	});

	test('every page begins after a form feed', async () => {
		const parts = (await read(pages)).split('\f');
		expect(parts.map((part) => /§ \d+/.exec(part)?.[0])).toEqual(['§ 14', '§ 15', '§ 16', '§ 17']);
	});

	test('a § at the same place of every page stays', async () => {
		const high = [5, 6, 7].map((number) => block(70, 60, [`§ ${number}`, ...BODY]));
		expect((await read(high)).match(/§ \d/g)).toEqual(['§ 5', '§ 6', '§ 7']);
	});

	test('lines alike that stand at different heights stay', async () => {
		const varied = [300, 420, 540].map((y) => block(70, y, ['Paragrafen är justerad', ...BODY]));
		expect((await read(varied)).match(/Paragrafen är justerad/g)).toHaveLength(3);
	});
});

describe('bad files', () => {
	const whole = writePdf([block(70, 150, ['§ 1 Upprop', ...BODY])]);
	const problemOf = (bytes: Uint8Array) =>
		readPdf(bytes, { pages: 50 }).then(
			() => 'read',
			(error: unknown) => (error instanceof Unreadable ? error.problem : error),
		);

	test('a whole file is read', async () => {
		expect(await problemOf(whole)).toBe('read');
	});

	test('a file cut off anywhere is broken', async () => {
		for (let tenth = 1; tenth < 10; tenth++) {
			const cut = whole.subarray(0, Math.floor((whole.length * tenth) / 10));
			expect(await problemOf(cut), `${tenth} tenths`).toBe('broken');
		}
	});

	test('a password is asked for, not guessed', async () => {
		expect(await problemOf(writePdf([block(70, 150, BODY)], { encrypted: true }))).toBe('encrypted');
	});

	test('pages without text come out empty', async () => {
		const { pages } = await readPdf(writePdf([[], [], []]), { pages: 50 });
		expect(pages.map(({ text, words }) => [text.trim(), words])).toEqual([
			['', []],
			['', []],
			['', []],
		]);
	});

	test('more pages than the limit', async () => {
		expect(await problemOf(writePdf(Array.from({ length: 51 }, () => block(70, 150, BODY))))).toBe(
			'too-large',
		);
	});
});
