import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Zero violations of WCAG 2.2 AA and best practice on the page as it stands; says which rule and where. */
export async function expectAccessible(page: Page) {
	const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
	const found = violations.flatMap((v) =>
		v.nodes.map((node) => `${v.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
	);
	expect(found, page.url()).toEqual([]);
}
