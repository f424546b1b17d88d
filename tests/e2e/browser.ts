import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** A real Chromium that came as an npm package. Close it after use. */
export async function openBrowser(): Promise<Browser> {
	// The package's own arguments turn off web security and run everything in one process: not for us.
	return playwright.launch({
		executablePath: await chromium.executablePath(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
		headless: true,
	});
}
