/** What a person can do about staffing, what a commitment rests on, and what the public may see. */
export const LEDGER_ACTS = [
	'vilarpa',
	'vilarbort',
	'tillsatt',
	'andring',
	'andringbort',
	'andringnej',
	'andringnejbort',
	'stang',
	'slapp',
] as const;
export type LedgerAct = (typeof LEDGER_ACTS)[number];

export const LEDGER_SAVED: Readonly<Record<LedgerAct, string>> = {
	vilarpa: 'Villkoret är tillagt.',
	vilarbort: 'Villkoret är borttaget.',
	tillsatt: 'Det tillsatta är noterat.',
	andring: 'Ändringen är noterad.',
	andringbort: 'Ändringen är borttagen.',
	andringnej: 'Noterat att beslutet inte ändrar talen i det tidigare.',
	andringnejbort: 'Svaret är borttaget. Frågan ställs igen.',
	stang: 'Åtagandet är stängt för allmänheten.',
	slapp: 'Åtagandet är öppet för allmänheten.',
};

export const LEDGER_FIELDS: Readonly<Record<string, string>> = {
	name: 'Vilar på',
	percent: 'Tillsatt i procent',
	positions: 'Tillsatta tjänster',
	number: 'Det tidigare beslutets nummer',
	ground: 'Lagrum',
};
