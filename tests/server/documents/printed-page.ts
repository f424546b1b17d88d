import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** A word and its box in points, as the browser itself has set it. */
export interface SetWord {
	readonly text: string;
	readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

const LETTERS = new URL(
	'../../../src/lib/ui/styles/fonts/source-sans-3-latin-wght-normal.woff2',
	import.meta.url,
);

/** The same letters on every machine, as wide as the common ones of a word processor: else lines end elsewhere. */
const FACE =
	`@font-face{font-family:Printed;src:url(data:font/woff2;base64,${readFileSync(LETTERS).toString('base64')});` +
	`font-weight:200 900;size-adjust:107%}`;

/**
 * One page of HTML as Chromium prints it on A4 without margins, and where its words stand. The same width on
 * screen and on paper gives the same lines. `ownLetters`: not those of the machine, so that lines end at the same words.
 */
export async function printPage(
	browser: Browser,
	body: string,
	options: { readonly tagged?: boolean; readonly style?: string; readonly ownLetters?: boolean } = {},
): Promise<{ readonly pdf: Buffer; readonly words: readonly SetWord[] }> {
	const ownLetters = options.ownLetters ?? false;
	const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
	await page.emulateMedia({ media: 'print' });
	await page.setContent(
		`<!doctype html><html lang="sv"><meta charset="utf-8"><title>Prov</title><style>${ownLetters ? FACE : ''}@page{size:A4;margin:0}` +
			`html,body{margin:0}main{position:absolute;left:70px;top:120px;width:620px;font:14px/20px ${ownLetters ? 'Printed' : 'sans-serif'}}` +
			`${options.style ?? ''}</style><main>${body}</main></html>`,
	);
	await page.evaluate(() => document.fonts.ready);
	const words = await page.evaluate(() => {
		const found: SetWord[] = [];
		const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			for (const { 0: text, index } of node.textContent!.matchAll(/\S+/g)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + text.length);
				const { left, top, right, bottom } = range.getBoundingClientRect();
				found.push({ text, box: [left * 0.75, top * 0.75, right * 0.75, bottom * 0.75] });
			}
		}
		return found;
	});
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: options.tagged ?? false });
	await page.close();
	return { pdf, words };
}
