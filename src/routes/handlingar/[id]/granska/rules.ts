import { recognisers } from '$lib/extraction/recognisers/index.ts';
import { refiners } from '$lib/extraction/refiners/index.ts';
import type { RuleTexts } from '$lib/ui/review/suggestion/rule-text.ts';

const TEXTS: RuleTexts = Object.fromEntries(
	[...recognisers, ...refiners].map(({ rule, about, examples }) => [
		rule,
		{ about, example: examples[0] ?? null },
	]),
);

/** The reading rules in words, by name, so that a person sees why a sentence was suggested. */
export const ruleTexts = (): RuleTexts => TEXTS;
