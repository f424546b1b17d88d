import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that ask about colours: all that can be another answer when only the scheme is another. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Zero violations of WCAG 2.2 AA and best practice on the page as it stands; says which rule and where. */
export const expectAccessible = (page: Page) => expectNone(page, { type: 'tag', values: STANDARDS });

/** The same page when it turns dark: its colours are held against the standard again. Leaves it light and without motion. */
export async function expectReadableInTheDark(page: Page) {
	// Without motion the colours change at once: else they are looked at on their way, where the machine is busy.
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await expectNone(page, { type: 'rule', values: OF_COLOUR });
	await page.emulateMedia({ colorScheme: 'light' });
}

async function expectNone(page: Page, runOnly: { readonly type: 'tag' | 'rule'; readonly values: string[] }) {
	// Half a million letters: handed over once for each document, for all the looks at it.
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
	expect(await page.evaluate(violationsIn, runOnly), page.url()).toEqual([]);
}

/** Runs in the page, which has no frames: each violation with its rule and place. What passed is not asked for. */
async function violationsIn(runOnly: { readonly type: 'tag' | 'rule'; readonly values: string[] }) {
	const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
	const { violations } = await run(document, { runOnly, resultTypes: ['violations'] });
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
	);
}
