import { describe, expect, test } from 'vitest';
import { read, block, BODY } from './drawn-text.ts';

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
