import type { Page } from 'playwright-core';

/** Counts every key that is pressed, a chord as one press; the text of a line is not counted. */
class Keyboard {
	presses = 0;
	readonly #page: Page;

	constructor(page: Page) {
		this.#page = page;
	}

	async press(key: string) {
		this.presses += 1;
		await this.#page.keyboard.press(key);
	}

	/** As somebody who types: letter by letter, about ten a second. */
	async type(text: string, delay = 0) {
		await this.#page.keyboard.type(text, { delay });
	}
}

/** A line about each of the first ten commitments of the list, by keyboard alone. */
export async function writeTenLines(page: Page, lines: readonly string[]): Promise<{ presses: number }> {
	const keyboard = new Keyboard(page);
	await keyboard.press('r');
	for (const line of lines) {
		await page.waitForFunction(() => document.activeElement?.matches('input[name=line]'));
		await keyboard.type(line);
		await keyboard.press('Control+Enter');
	}
	return keyboard;
}
