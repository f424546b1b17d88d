/** Stands where the rule of a commitment stands: no rule found it, the municipality's own list said it. */
export const LIST_RULE = 'imported-list';
