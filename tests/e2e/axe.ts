import { AxeBuilder } from '@axe-core/playwright';
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
	// Our pages have no frames, so the whole can be looked at in one go; what passed is not asked for.
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ runOnly, resultTypes: ['violations'] })
		.analyze();
	const found = violations.flatMap((v) =>
		v.nodes.map((node) => `${v.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
	);
	expect(found, page.url()).toEqual([]);
}
