import { tidy } from './checks.ts';

/** '§ 45', 'KS § 45' → '45'. */
export const itemNumber = (item: string) => (tidy(item) ?? '').replace(/^[^§]{0,40}§+\s*/, '');
