import type { RuleTexts } from '$lib/ui/review/rule-text.ts';

/** The reading rules in words, by name. */
export const ruleTexts = (): RuleTexts => ({});
