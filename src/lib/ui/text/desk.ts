import { counted, listed } from './format.ts';

/** Words of the work that is done straight from the list. */

export const KEYS = [
	{ key: 'j', act: 'next', text: 'Nästa rad' },
	{ key: 'k', act: 'previous', text: 'Förra raden' },
	{ key: 'r', act: 'write', text: 'Skriv en rad om åtagandet' },
	{ key: 'x', act: 'tick', text: 'Markera eller avmarkera' },
	{ key: 'z', act: 'undo', text: 'Ångra den senaste ändringen' },
	{ key: '?', act: 'help', text: 'Visa kortkommandon' },
] as const;
export type DeskAct = (typeof KEYS)[number]['act'];

/** Keys that work while a line is being written. */
export const FIELD_KEYS = [
	{ key: 'Ctrl + Enter', text: 'Spara och gå till nästa' },
	{ key: 'Enter', text: 'Spara' },
	{ key: 'Esc', text: 'Lämna fältet, det du skrev finns kvar' },
] as const;

export const DESK = {
	write: 'Skriv en rad',
	line: 'Rad',
	save: 'Spara raden',
	progress: 'Sätt som pågår',
	done: 'Sätt som klar',
	many: 'Ändra flera på en gång',
	conflict: 'Någon annan sparade före dig. Det du skrev finns kvar. Spara igen om det fortfarande stämmer.',
} as const;

/** What can be done to many at once: value in the form, and words. */
export const MANY_OPTIONS = [
	{ value: 'rad', text: 'Skriv en rad' },
	{ value: 'pagar', text: 'Sätt som pågår' },
	{ value: 'klar', text: 'Sätt som klara' },
	{ value: 'ansvarig', text: 'Byt ansvarig' },
	{ value: 'frist', text: 'Flytta fristen' },
] as const;

const CHANGED: Readonly<Record<string, string>> = {
	'line-written': 'Raden är sparad',
	'status-set': 'Läget är ändrat',
	'deadline-moved': 'Fristen är ändrad',
	'units-assigned': 'Ansvarig är ändrad',
};

/** 'Raden är sparad för Å-2023-0042.', 'Läget är ändrat för 12 åtaganden.' */
export const changedWords = ({ kind, numbers }: { kind: string; numbers: readonly string[] }) =>
	`${CHANGED[kind] ?? 'Ändringen är sparad'} för ${namedOrCounted(numbers)}.`;

/** 'Ångrat. 12 åtaganden står som förut.' */
export const undoneWords = (count: number) =>
	`Ångrat. ${counted(count, 'åtagande', 'åtaganden')} står som förut.`;

/** Up to three by number, more only counted. */
export const namedOrCounted = (numbers: readonly string[]) =>
	numbers.length <= 3 ? listed(numbers) : counted(numbers.length, 'åtagande', 'åtaganden');

export const tickedWords = (count: number) => (count === 1 ? '1 markerat' : `${count} markerade`);

/** 'Å-2023-0042 är inte ändrat', '12 åtaganden är inte ändrade'. */
export const notChangedWords = (numbers: readonly string[]) =>
	`${namedOrCounted(numbers)} är inte ${numbers.length === 1 ? 'ändrat' : 'ändrade'}`;
