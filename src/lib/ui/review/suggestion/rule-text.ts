/** A reading rule as a person sees it: what it is for, and a sentence that it is made for. */
export interface RuleText {
	readonly about: string;
	readonly example: string | null;
}

/** By the rule's name. */
export type RuleTexts = Readonly<Record<string, RuleText>>;
