import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOfPages } from '../../../../src/lib/server/documents/parsed-document.ts';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { readText } from '../../../../src/lib/server/documents/read-text.ts';
import { openBrowser } from '../../../e2e/browser.ts';
import { writePdf, type Mark } from '../pdf-writer.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser?.close());

const NUMBERS = [11, 12, 13, 14];

/** A § on a page of its own, its headings at the same height on each; stamps, a note and a signature along the edge. */
const sheet = (number: number) => `<section>
	<h3>§ ${number} Snöröjning, område ${number}</h3><h4>Ärendebeskrivning</h4>
	<p>Avtalen<sup>1</sup> för snöröjning löper ut före nästa säsong. Nya avtal behöver vara på plats i oktober.</p>
	<h4>Beslut</h4><p>Gatukontoret får i uppdrag att upphandla snöröjning senast den ${number} maj 2025.</p>
	<div class="copy">KOPIA</div><div class="came">INKOM 2024-05-1${number % 10}, dnr ${number}</div>
	<div class="note">1. Avtalen gäller till och med den 30 september 2024.</div>
	<div class="signed">Signerat digitalt av Vera Holm, dokumentnyckel 7F3K-${number}</div></section>`;

const STYLE = `h3,h4,p{margin:0 0 6px;font:14px/18px sans-serif}section{position:relative;height:880px;break-after:page}
	.copy{position:absolute;left:120px;top:40px;font-size:34px;transform:rotate(-14deg);color:#c66}
	.came{position:absolute;right:0;top:300px;width:150px;border:2px solid #a00;font-size:11px}
	.note{position:absolute;bottom:24px;width:60%;border-top:1px solid;font-size:10px}
	.signed{position:absolute;left:-30px;bottom:40px;writing-mode:vertical-rl;font-size:8px}`;

const edge = (parts: readonly string[]) =>
	`<div style="font-size:9px;width:100%;padding:0 20mm;display:flex;justify-content:space-between">
		${parts.map((part) => `<span>${part}</span>`).join('')}</div>`;

async function printed(tagged: boolean): Promise<Buffer> {
	const page = await browser.newPage();
	await page.setContent(`<html lang="sv"><style>${STYLE}</style>${NUMBERS.map(sheet).join('')}</html>`);
	const number = '<span class="pageNumber"></span>';
	const pdf = await page.pdf({
		...{ format: 'A4', tagged, displayHeaderFooter: true },
		margin: { top: '25mm', bottom: '25mm', left: '20mm', right: '20mm' },
		headerTemplate: edge(['Tekniska nämnden', 'Protokoll 2024-05-17', `Sida ${number} av 4`]),
		footerTemplate: edge(['Justerandes sign', `Utskriven 2024-05-17 14:${number}2`, 'Utdragsbestyrkande']),
	});
	await page.close();
	return pdf;
}

describe.each([false, true])('a protocol with all that templates add to it; tags: %s', (tagged) => {
	test('is read as its text alone', async () => {
		const text = textOfPages(await readPdf(await printed(tagged), { pages: 9 }));
		const times = (words: string) => text.split(words).length - 1;
		expect([times('Tekniska nämnden'), times('Protokoll 2024-05-17')]).toEqual([1, 1]);
		expect([times('Ärendebeskrivning\n'), times('Beslut\n')]).toEqual([4, 4]);
		expect(text).not.toMatch(/Sida|Utskriven|Justerandes|bestyrkande|KOPIA|Signerat|7F3K/);
		const { suggestions, text: repaired } = readText(text);
		expect(suggestions.map(({ deadline }) => deadline?.date)).toEqual(NUMBERS.map((day) => `2025-05-${day}`));
		expect(suggestions.map(({ span }) => repaired.slice(...span).replace(/\s+/g, ' '))).toEqual(
			NUMBERS.map((day) => `Gatukontoret får i uppdrag att upphandla snöröjning senast den ${day} maj 2025.`),
		);
	});
});

test('a stamp across a line of text does not get in among its words, whichever stands first', async () => {
	const line = 'Nämnden uppdrar åt förvaltningen att återkomma i mars.';
	const text: Mark = { x: 70, y: 150, text: line };
	const stamp = (x: number): Mark => ({ x, y: 151, text: 'INKOM 2024-05-17 Dnr 88' });
	for (const x of [40, 130, 260]) {
		const { pages } = await readPdf(writePdf([[text, stamp(x)]]), { pages: 1 });
		expect(pages[0]!.text.split('\n').map((one) => one.trim())).toContain(line);
	}
});
