import type { Issue } from '../../domain/issue.ts';
import { longDate } from './format.ts';

/** What a person is told to write, by issue key. Short, and says what to do. */
const TEXTS: Readonly<Record<string, (context: Context) => string>> = {
	missing: () => 'Fältet får inte vara tomt',
	required: () => 'Fältet får inte vara tomt',
	'missing-line': () => 'Skriv en rad om vad som har hänt',
	'missing-reason': () => 'Skriv skälet',
	'missing-date': () => 'Skriv datumet som 2023-12-06',
	'missing-item': () => 'Skriv vilken paragraf det gäller, till exempel 38',
	'missing-name': () => 'Skriv vem som ansvarar',
	'invalid-date': () => 'Skriv datumet som 2023-12-06',
	'not-a-date': () => 'Skriv datumet som 2023-12-06',
	'future-date': ({ today }) => `Datumet får inte ligga efter i dag${dayIn(today)}`,
	'date-in-future': ({ today }) => `Datumet får inte ligga efter i dag${dayIn(today)}`,
	'before-decision': ({ decided }) => `Datumet får inte ligga före beslutet${dayIn(decided)}`,
	'too-long': ({ max }) => `Texten är för lång. Högst ${max ?? 2000} tecken får plats`,
	'same-date': () => 'Fristen är redan den dagen. Skriv ett annat datum',
	unchanged: () => 'Inget är ändrat',
	'unknown-status': () => 'Välj ett läge i listan',
	'unknown-value': () => 'Välj ett värde i listan',
	'not-allowed': () => 'Det går inte från det läge som åtagandet har nu',
	'not-done': () => 'Sätt åtagandet som klart först. Sedan kan du registrera återrapporten',
	'already-closed': () => 'Åtagandet är redan återrapporterat',
	'not-found': () => 'Det finns inte längre. Ladda om sidan',
	busy: () => 'Databasen är upptagen. Det du skrev finns kvar. Försök igen om en stund',
	full: () => 'Disken är full. Det du skrev finns kvar. Be driften göra plats och försök sedan igen',
};

type Context = Readonly<Record<string, string | number>>;

/** The sentence for an issue; an unknown key still says that something is wrong, and where. */
export const issueText = (issue: Issue) =>
	TEXTS[issue.key]?.(issue.context ?? {}) ?? 'Det som står här går inte att spara. Kontrollera fältet';

export const hasIssueText = (key: string) => key in TEXTS;

const dayIn = (date: string | number | undefined) => (typeof date === 'string' ? `, ${longDate(date)}` : '');
