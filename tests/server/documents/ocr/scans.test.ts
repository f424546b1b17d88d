import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../../../src/lib/domain/reading.ts';
import { readDocument, type ReadResult } from '../../../../src/lib/server/documents/read-document.ts';
import { openBrowser } from '../../../e2e/browser.ts';
import { wear } from './degrade.ts';
import { printOnPaper, type Sheet } from './paper.ts';
import { asPng, scannedPage, writeScannedPdf } from './picture-files.ts';
import { wordErrors, wordsOf } from './word-errors.ts';

const PROTOCOL = `Sjövalla kommun
Tekniska nämnden

Protokoll

Sammanträdesdatum: 2024-03-12
Tid: 13.15–15.40

Beslutande
Maja Ekman (S), ordförande
Ove Hällström (M)

§ 31 Snöröjning vid skolor

Ärendenummer: TN 41/2024
Handläggare: Åsa Löfgren

Ärendebeskrivning
Avtalen om snöröjning löper ut i höst. Föräldrar har påpekat att gångvägarna är hala, och två olyckor har anmälts sedan årsskiftet. Kostnaden för en ny upphandling ryms inom ramen.

Beslut
Tekniska nämnden beslutar:

1. Gatukontoret får i uppdrag att upphandla snöröjning vid skolor och återkomma till nämnden senast den 31 maj 2024.

2. Tjänsten som vägingenjör utökas med 50 % från den 1 september 2024.

§ 32 Belysning längs Åvägen

Ärendenummer: TN 44/2024

Beslut
Tekniska nämnden beslutar:

- Gatukontoret får i uppdrag att redovisa kostnaden enligt 5 § i taxan kvartalsvis.

§ 33 Meddelanden

Beslut
Tekniska nämnden beslutar:

- Meddelandena läggs till handlingarna.`;

/** Tests run beside each other: a page may have to wait for its turn. */
const PATIENT = { pageTime: 170_000 };

const TYPED = [
	'Tekniska nämnden',
	'Protokoll 2024-03-12',
	'',
	'§ 30 Val',
	'',
	'Beslut',
	'Ove Hällström utses.',
];

const drawn = (lines: readonly string[]) =>
	['BT /F1 11 Tf 14 TL 70 760 Td', ...lines.map((line) => `(${line}) Tj T*`), 'ET'].join('\n');

let browser: Browser;
let sheets: Sheet[];
let clean: Reading;
const seen: number[] = [];

beforeAll(async () => {
	browser = await openBrowser();
	sheets = await printOnPaper(browser, PROTOCOL, 200);
	clean = readingOf(await readDocument(Buffer.from(PROTOCOL), 'protokoll.txt'));
});
afterAll(() => browser.close());

const readingOf = (result: ReadResult): Reading => {
	if (!result.ok) throw new Error(result.problem);
	return result.reading;
};

const meaning = ({ facts, items, suggestions, text }: Reading) => ({
	facts,
	items: items.map(({ number, title, caseNumbers, classification }) => ({
		...{ number, title, caseNumbers, classification },
	})),
	suggestions: suggestions.map(({ kind, item, span, deadline, responsible, staffing, recurrence }) => ({
		...{ kind, item, words: wordsOf(text.slice(...span)).join(' ') },
		...{ deadline: deadline?.date, every: recurrence?.every, percent: staffing?.fullTimePercent },
		responsible: responsible.map(({ value }) => value),
	})),
});

describe('a scanned protocol', { timeout: 180_000 }, () => {
	test('says what its text says, and the machine is named for it', async () => {
		const worn = sheets.map(({ picture }, i) => wear(picture, { turn: 0.7, grain: 20, blur: 1, seed: i }));
		const pdf = writeScannedPdf(worn.map((picture) => scannedPage(picture)));
		const result = await readDocument(pdf, 'skannat.pdf', {
			...PATIENT,
			onProgress: (done) => seen.push(done),
		});
		const reading = readingOf(result);
		const right = sheets.flatMap(({ words }) => words.map(({ text }) => text));
		expect(wordErrors(right, wordsOf(reading.text))).toBeLessThanOrEqual(0.02);
		expect(meaning(reading)).toEqual(meaning(clean));
		expect(reading.ocr.suspected).toBe(true);
		expect(reading.ocr.pages).toEqual(sheets.map((_, i) => i));
		expect(seen).toEqual([0, ...sheets.map((_, i) => i + 1)]);
		expect(result.ok && result.pages?.every(({ machineRead }) => machineRead)).toBe(true);
	});

	test('beside a typed page, which stays as it is; a stamp is no text of the scan', async () => {
		const typed = { content: drawn(TYPED) };
		const stamped = { ...scannedPage(sheets.at(-1)!.picture), content: drawn(['Undertecknat 2024-03-14']) };
		const alone = readingOf(await readDocument(writeScannedPdf([typed]), 'ren.pdf'));
		const mixed = readingOf(await readDocument(writeScannedPdf([typed, stamped]), 'blandad.pdf', PATIENT));
		const [first, second] = mixed.text.split('\f') as [string, string];
		expect(first.trimEnd()).toBe(alone.text.trimEnd());
		expect(second).toContain('Meddelandena läggs till handlingarna.');
		expect(mixed.ocr.pages).toEqual([1]);
		expect(mixed.items.map(({ number }) => number)).toContain('33');
	});

	test('as a picture of one page: the words stand where the browser set them', async () => {
		const [{ picture, words }] = sheets as [Sheet];
		const result = await readDocument(asPng(picture), 'sida 1.png', PATIENT);
		const reading = readingOf(result);
		const placed = result.ok ? result.pages![0]!.words : [];
		let at = 0;
		let found = 0;
		for (const { text, box } of words) {
			const next = placed.findIndex(
				([start, end], i) => i >= at && i < at + 4 && reading.text.slice(start, end) === text,
			);
			if (next < 0) continue;
			at = next + 1;
			found += 1;
			const [, , left, , right] = placed[next]!;
			expect(Math.abs(left - box[0]), text).toBeLessThan(4);
			expect(Math.abs(right - box[2]), text).toBeLessThan(4);
		}
		expect(found).toBeGreaterThan(0.9 * words.length);
	});
});

test.runIf(process.env.BEVAKA_OCR)('word errors by wear (BEVAKA_OCR)', { timeout: 3_600_000 }, async () => {
	const text = readFileSync('db/demo/meetings/2023-02-14-socialnamnden-protokoll.txt', 'utf8');
	const rows = [];
	for (const [name, dpi, quality, marks] of WEARS) {
		const printed = await printOnPaper(browser, text, dpi);
		const pages = printed.map(({ picture }, i) =>
			scannedPage(wear(picture, { ...marks, seed: i + 1 }), quality),
		);
		const began = performance.now();
		const reading = readingOf(await readDocument(writeScannedPdf(pages), 'skannat.pdf', PATIENT));
		const right = printed.flatMap(({ words }) => words.map((word) => word.text));
		rows.push({
			name,
			'word errors, %': (100 * wordErrors(right, wordsOf(reading.text))).toFixed(2),
			'seconds a page': ((performance.now() - began) / 1000 / pages.length).toFixed(1),
		});
	}
	console.table(rows);
	const at200 = rows.filter(({ name }) => name.startsWith('200'));
	expect(at200.every((row) => Number(row['word errors, %']) <= 2)).toBe(true);
});

const WEARS = [
	['300 dpi, clean', 300, 90, {}],
	['200 dpi, 0.7°, grain, blur', 200, 70, { turn: 0.7, grain: 20, blur: 1 }],
	['200 dpi, 2°, grain, specks', 200, 60, { turn: -2, grain: 30, specks: 0.002 }],
	['150 dpi, 1°, grain', 150, 60, { turn: 1, grain: 15 }],
	['100 dpi, 0.5°, grain', 100, 70, { turn: 0.5, grain: 10 }],
] as const;
