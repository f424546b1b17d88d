import type { Page } from 'playwright-core';

/**
 * Goes to an address and waits until scripts have taken the page over, its letters have come and the charts in the window
 * are painted. These are what a page is ready by; a wire that is silent for half a second says less and, where the
 * machine is busy, may never be.
 */
export async function goTo(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await ready(page);
}

/** The same where the page came in some other way. */
export async function ready(page: Page): Promise<void> {
	await page.waitForFunction(isTakenOver, undefined, POLLING);
	await page.evaluate(async () => void (await document.fonts.ready));
	await painted(page);
}

/** Every chart that is in the window has been painted by the library, unless colours are forced: then the drawing stays. */
export async function painted(page: Page): Promise<void> {
	await page.waitForFunction(isPainted, undefined, POLLING);
}

/** By the clock and not by frames, of which a busy machine may make few. */
const POLLING = { polling: 50 };

/** Runs in the page: what reads out the name of a new page is put there last of all, where there are scripts to start. */
const isTakenOver = () =>
	document.getElementById('svelte-announcer') !== null ||
	![...document.scripts].some(({ text }) => text.includes('kit.start('));

/** Runs in the page. */
const isPainted = () =>
	matchMedia('(forced-colors: active)').matches ||
	[...document.querySelectorAll('.chart-host')].every((host) => {
		const { top, bottom, height } = host.getBoundingClientRect();
		const isInWindow = height > 0 && top < innerHeight && bottom > 0;
		return !isInWindow || host.classList.contains('chart-host--live');
	});
