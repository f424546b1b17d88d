import type { ReadDeadline } from './reading.ts';
import { listed } from './swedish-text.ts';

/** A value that a machine has read from a picture, and that a person must hold against the original. */
export interface MachineValue {
	/** Tells it from the other values of a suggestion: 'figure 50 %', 'deadline 2023-06-30', 'item 11'. */
	readonly key: string;
	readonly part: 'item' | 'deadline' | 'figure';
	/** As it was read. */
	readonly text: string;
}

/**
 * The §, the deadline and every other figure, day and percentage of a suggestion, each once: what a machine gets wrong
 * without anybody seeing it, since a wrong figure is a figure too. A number that only counts the points of a list is left.
 */
export function machineValues(suggestion: {
	readonly item: string;
	readonly quote: string;
	readonly deadline: Pick<ReadDeadline, 'date' | 'text'> | null;
}): MachineValue[] {
	const { item, deadline } = suggestion;
	let quote = flat(suggestion.quote).replace(LIST_NUMBER, '');
	const values: MachineValue[] = [{ key: `item ${item}`, part: 'item', text: item }];
	if (deadline) {
		const text = flat(deadline.text);
		values.push({ key: `deadline ${deadline.date}`, part: 'deadline', text });
		quote = quote.replace(text, ' ');
	}
	const figures = [...new Set([...quote.matchAll(FIGURE)].map(([figure]) => figure))];
	return [...values, ...figures.map((text) => ({ key: `figure ${text}`, part: 'figure' as const, text }))];
}

/** Keys of the values that nobody has said yes to yet. */
export const uncheckedOf = (values: readonly MachineValue[], checked: readonly string[]): MachineValue[] =>
	values.filter(({ key }) => !checked.includes(key));

/** As it is said afterwards: '§ 23', 'senast den 31 oktober 2023'. */
export const wordsOf = ({ part, text }: MachineValue): string => (part === 'item' ? `§ ${text}` : text);

/** In the history: the person has answered for each of these, which a machine had read from a picture. */
export const afterCheck = (checked: readonly string[] = []) =>
	checked.length ? ` Avstämt mot bilden: ${listed(checked)}.` : '';

const flat = (words: string) => words.trim().replace(/\s+/gu, ' ');

/** "2. Antalet ärenden …" */
const LIST_NUMBER = /^\d{1,2}[.)] /u;

const MONTH = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const UNIT = '%|procent|kronor|kr|tkr|mkr|mnkr|miljoner|miljarder|timmar|dagar|veckor|månader|år';

/** "§§ 12–14", "30 juni 2023", "juni 2023", "1 250 000 kronor", "50 %", "SN 31/2023", "2023-01-30", "13.15". */
const FIGURE = new RegExp(
	[
		'§{1,2} ?\\d{1,3}(?: ?[–-] ?\\d{1,3})?',
		`(?:\\d{1,2} )?(?:${MONTH}) \\d{4}`,
		`\\d{1,2} (?:${MONTH})`,
		`\\d{1,3}(?:[ .]\\d{3}){1,4}(?: (?:${UNIT})(?!\\p{L}))?`,
		'\\p{Lu}\\p{L}{0,5} \\d{1,6}/\\d{1,6}',
		`\\d{1,9}(?:[.,:/–-]\\d{1,9}){0,4}(?: ?(?:${UNIT})(?!\\p{L}))?`,
	].join('|'),
	'gu',
);
