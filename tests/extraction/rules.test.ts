import { describe, expect, test } from 'vitest';
import { closing } from '../../src/lib/extraction/closings/closing.ts';
import { recognisers } from '../../src/lib/extraction/recognisers/index.ts';
import { RULES, rulesPage } from '../../src/lib/extraction/rules-page.ts';
import { decided } from './reading.ts';

/** Rules that need more than a sentence of a beslut; golden.test.ts shows them at work. */
const NEEDS_A_DOCUMENT = new Set(['uppräknad åtgärd', 'resursbehov', 'handlingsplan', 'åtgärdstabell']);

describe('each rule sees its own examples', () => {
	for (const { rule, examples } of recognisers) {
		if (NEEDS_A_DOCUMENT.has(rule)) continue;
		test.each(examples)(`${rule}: %s`, (example) => {
			expect(decided(example).suggestions.map((suggestion) => suggestion.rule)).toEqual([rule]);
		});
	}
	test.each(closing.examples)('avslut: %s', (example) => {
		expect(decided(example).closings).toHaveLength(1);
	});
});

test('names are unique, and every rule has an example', () => {
	const names = recognisers.map((recogniser) => recogniser.rule);
	expect(new Set(names).size).toBe(names.length);
	for (const { examples } of RULES.values()) expect(examples.length).toBeGreaterThan(0);
});

/** `npx vitest run tests/extraction/rules.test.ts -u` writes it anew. */
test('docs/rules.md is made from the rules', async () => {
	await expect(rulesPage()).toMatchFileSnapshot('../../docs/rules.md');
});
