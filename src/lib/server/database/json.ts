/** Reads a column that only this program writes. */
export const fromJson = <T>(text: string): T => JSON.parse(text) as T;

/** The one text of a value, whatever the order in which its keys were written: what is hashed must not depend on it. */
export const canonicalJson = (value: unknown): string =>
	JSON.stringify(value, (_key, part: unknown) => ordered(part));

const ordered = (part: unknown) =>
	part !== null && typeof part === 'object' && !Array.isArray(part)
		? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
		: part;
