import type { Page } from 'playwright-core';
import { goTo, painted } from '../go-to.ts';

/** Bytes of scripts as they came over the wire, until the page has been seen to its end. */
export async function scriptBytes(page: Page, at: string): Promise<number> {
	const wire = await page.context().newCDPSession(page);
	const scripts = new Set<string>();
	let bytes = 0;
	wire.on('Network.responseReceived', ({ requestId, response }) => {
		if (new URL(response.url).pathname.endsWith('.js')) scripts.add(requestId);
	});
	wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (scripts.has(requestId)) bytes += encodedDataLength;
	});
	await wire.send('Network.enable');
	await goTo(page, at);
	await toTheEnd(page);
	await page.context().close();
	return bytes;
}

/** Everything has been in view, and the charts are painted. */
export async function toTheEnd(page: Page) {
	const height = await page.evaluate(() => document.body.scrollHeight);
	for (let y = 0; y < height; y += 600) {
		await page.evaluate((to) => scrollTo(0, to), y);
		await twoFrames(page);
		await painted(page);
	}
	await twoFrames(page);
}

/** What watches for coming into view, and for what is painted, has been told; without frames for a second it goes on. */
const twoFrames = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((done) => {
				requestAnimationFrame(() => requestAnimationFrame(() => done()));
				setTimeout(done, 1000);
			}),
	);

export interface Watched {
	watched: { shifted: number; largest: string };
}

/** Runs in the page: how far its parts have been pushed, and which was the largest to be painted, and when. */
export function watchPaint() {
	const watched: Watched['watched'] = { shifted: 0, largest: '' };
	(globalThis as unknown as Watched).watched = watched;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			watched.shifted += (entry as PerformanceEntry & { value: number }).value;
	}).observe({ type: 'layout-shift', buffered: true });
	new PerformanceObserver((list) => {
		const { element, startTime } = list.getEntries().at(-1) as PerformanceEntry & { element?: Element };
		watched.largest = `${element?.tagName} after ${Math.round(startTime)} ms`;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
}

/** The elements that the style sheet lets move, or change by and by. */
export const moving = (page: Page): Promise<string[]> =>
	page.locator('*').evaluateAll((elements) =>
		elements.flatMap((element) => {
			const { transitionDuration, animationName } = getComputedStyle(element);
			const isStill = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none';
			return isStill ? [] : [element.outerHTML.slice(0, 80)];
		}),
	);
