import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/lib/server/documents/docx/read-docx.ts';
import { readHtml } from '../../../src/lib/server/documents/html/read-html.ts';
import { DEFAULT_LIMITS } from '../../../src/lib/server/documents/limits.ts';
import { readOdt } from '../../../src/lib/server/documents/odt/read-odt.ts';
import { textOfPages } from '../../../src/lib/server/documents/parsed-document.ts';
import type { Parse } from '../../../src/lib/server/documents/parsers.ts';
import type { Picture } from '../../../src/lib/server/documents/images/picture.ts';
import { readPdf } from '../../../src/lib/server/documents/pdf/read-pdf.ts';
import { parsePlainText } from '../../../src/lib/server/documents/plain-text.ts';
import { readDocument } from '../../../src/lib/server/documents/read-document.ts';
import { readText } from '../../../src/lib/server/documents/read-text.ts';
import { openBrowser } from '../../e2e/browser.ts';
import { asHtml, htmlOf } from './meetings/as-html.ts';
import { asOpenDocument } from './meetings/as-open-document.ts';
import { asText } from './meetings/as-text.ts';
import { asWord } from './meetings/as-word.ts';
import type { Meeting } from './meetings/meeting.ts';
import { MEETINGS } from './meetings/samples.ts';
import { summaryOf } from './meetings/summary.ts';
import { wear } from './ocr/degrade.ts';
import { greyOf } from './ocr/paper.ts';
import { asJpeg } from './ocr/picture-files.ts';

describe('the same meeting gives the same commitments', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterAll(() => browser?.close());

	const KINDS: readonly (readonly [
		kind: string,
		write: (meeting: Meeting) => Buffer | Promise<Buffer>,
		read: Parse,
	])[] = [
		['Word', asWord, readDocx],
		['OpenDocument', asOpenDocument, readOdt],
		['a web page', asHtml, readHtml],
		['PDF', printed, readPdf],
	];

	for (const meeting of MEETINGS) {
		describe(meeting.name, () => {
			test.each(KINDS)('as %s', async (_, write, read) => {
				const text = summaryOf(readText(textOfPages(await parsePlainText(asText(meeting)))));
				const other = summaryOf(readText(textOfPages(await read(await write(meeting), DEFAULT_LIMITS))));
				expect(other).toEqual(text);
			});

			test('as text something is found, in every item that has it', () => {
				const { items, suggestions } = readText(textOfPages(parsePlainText(asText(meeting))));
				expect(items.length).toBeGreaterThanOrEqual(3);
				expect(suggestions.length).toBeGreaterThanOrEqual(2);
			});
		});
	}

	/** Reading a picture takes many seconds: the one with tables and bullets always, all of them with BEVAKA_OCR. */
	const seen = process.env.BEVAKA_OCR ? MEETINGS : MEETINGS.slice(1, 2);

	test.each(seen.map((meeting) => [meeting.name, meeting] as const))(
		'as a scanned picture: %s',
		async (_, meeting) => {
			const picture = wear(await photographed(meeting), { turn: 0.7, grain: 20, blur: 1 });
			const result = await readDocument(Buffer.from(asJpeg(picture)), 'sida.jpg', { pageTime: 170_000 });
			if (!result.ok) throw new Error(result.problem);
			const text = summaryOf(readText(textOfPages(parsePlainText(asText(meeting)))));
			expect(summaryOf(result.reading)).toEqual(text);
		},
		180_000,
	);

	/** An A4 page at 200 dots an inch, as it is printed. */
	async function photographed(meeting: Meeting): Promise<Picture> {
		const viewport = { width: 794, height: 1123 };
		const page = await browser.newPage({ viewport, deviceScaleFactor: 200 / 96 });
		await page.emulateMedia({ media: 'print' });
		await page.setContent(htmlOf(meeting));
		await page.addStyleTag({ content: 'body{margin:90px;background:white}' });
		const picture = greyOf(await page.screenshot());
		await page.close();
		return picture;
	}

	async function printed(meeting: Meeting): Promise<Buffer> {
		const page = await browser.newPage();
		await page.setContent(htmlOf(meeting));
		const pdf = await page.pdf({
			format: 'A4',
			tagged: true,
			margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' },
		});
		await page.close();
		return pdf;
	}
});
