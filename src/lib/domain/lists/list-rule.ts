/** Stands where the rule of a commitment stands: no rule found it, the municipality's own list said it. */
export const LIST_RULE = 'imported-list';

/** Is a document such a list? Then it is not a meeting's, no rule reads it, and every row is a commitment already. */
export const isListed = ({ rulesetVersion }: { readonly rulesetVersion?: string }) =>
	rulesetVersion === LIST_RULE;
