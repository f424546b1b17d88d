import { readFileSync } from 'node:fs';
import { decode } from 'fast-png';
import type { Browser } from 'playwright-core';
import type { Picture } from '../../../../src/lib/server/documents/images/picture.ts';

/** A word as the browser set it, in points from the upper left corner of the page. */
export interface SetWord {
	readonly text: string;
	readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

export interface Sheet {
	readonly picture: Picture;
	readonly words: readonly SetWord[];
}

const FONT = readFileSync('src/lib/ui/styles/fonts/stix-two-text-latin-wght-normal.woff2').toString('base64');

/** A protocol set on A4 pages by a browser, in the project's own serif, and drawn at so many dots an inch. */
export async function printOnPaper(browser: Browser, text: string, dpi: number): Promise<Sheet[]> {
	const page = await browser.newPage({
		viewport: { width: 794, height: 1123 },
		deviceScaleFactor: dpi / 96,
	});
	await page.setContent(`<style>
		@font-face { font-family: paper; src: url(data:font/woff2;base64,${FONT}); }
		body { margin: 0; font: 11pt/1.3 paper; background: white }
		section { box-sizing: border-box; width: 794px; height: 1123px; padding: 75px 85px; overflow: hidden }
		p { margin: 0 0 .8em; white-space: pre-line } h2 { font-size: 12pt; margin: 1em 0 .4em }
	</style><section></section>`);
	await page.evaluate(fillPages, blocksOf(text));
	await page.evaluate(() => document.fonts.ready);
	const sheets: Sheet[] = [];
	for (const section of await page.locator('section').all()) {
		const words = await section.evaluate(wordsOf);
		sheets.push({ picture: greyOf(await section.screenshot()), words });
	}
	await page.close();
	return sheets;
}

const blocksOf = (text: string) =>
	text
		.split(/\n{2,}/)
		.map((block) => block.trim())
		.filter(Boolean);

/** Runs in the browser: as many blocks on a page as there is room for. */
function fillPages(blocks: string[]): void {
	let section = document.querySelector('section')!;
	for (const block of blocks) {
		const element = document.createElement(/^§ \d/.test(block) ? 'h2' : 'p');
		element.textContent = block;
		section.append(element);
		if (element.getBoundingClientRect().bottom < section.getBoundingClientRect().bottom - 75) continue;
		section = document.body.appendChild(document.createElement('section'));
		section.append(element);
	}
}

/** Runs in the browser. */
function wordsOf(section: Element): SetWord[] {
	const corner = section.getBoundingClientRect();
	return [...section.querySelectorAll('h2, p')].flatMap((element) => {
		const node = element.firstChild!;
		return [...node.textContent!.matchAll(/\S+/g)].map((match): SetWord => {
			const range = document.createRange();
			range.setStart(node, match.index);
			range.setEnd(node, match.index + match[0].length);
			const { left, top, right, bottom } = range.getBoundingClientRect();
			const points = [left - corner.left, top - corner.top, right - corner.left, bottom - corner.top];
			return { text: match[0], box: points.map((pixels) => pixels * 0.75) as unknown as SetWord['box'] };
		});
	});
}

/** A picture as the browser takes it, in shades of grey. */
export function greyOf(png: Uint8Array): Picture {
	const { width, height, data, channels } = decode(png);
	return {
		width,
		height,
		data: Uint8Array.from({ length: width * height }, (_, i) => Number(data[i * channels])),
	};
}
