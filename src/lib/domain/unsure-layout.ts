/**
 * What was unsure in how an item was found, said last in its reason, in brackets: so the ledger can tell of it, and the
 * reason needs nothing beside it in the database.
 */
const NOTES = {
	'no-heading': 'utan rubrik för beslutet',
	'own-numbers': 'numret på handlingens eget sätt',
} as const;

export type Unsure = keyof typeof NOTES;

/** '2 åtaganden hittades (utan rubrik för beslutet)'; the reason alone where nothing was unsure. */
export const withUnsure = (reason: string, unsure: readonly Unsure[]) =>
	unsure.length === 0 ? reason : `${reason} (${unsure.map((one) => NOTES[one]).join(', ')})`;

/** What a reason says was unsure; the document's own words stand before it and count for nothing. */
export function unsureIn(reason: string): readonly Unsure[] {
	const said = /[^ ] \(([^()]+)\)$/.exec(reason)?.[1]?.split(', ') ?? [];
	return (Object.keys(NOTES) as Unsure[]).filter((one) => said.includes(NOTES[one]));
}
