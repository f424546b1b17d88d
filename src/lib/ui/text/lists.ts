import type { ListField } from '../../domain/lists/columns.ts';
import type { RowNote } from '../../domain/lists/row.ts';
import { counted } from './format.ts';

/** Words of the import of the municipality's own list. */

/** What a column can hold, as it stands in the choice of columns. */
export const FIELD_NAMES: Readonly<Record<ListField, string>> = {
	wording: 'Vad som ska göras',
	title: 'Ärendets rubrik',
	case: 'Diarienummer',
	body: 'Organ som beslutade',
	decided: 'Beslutets dag',
	item: 'Beslutets paragraf',
	unit: 'Ansvarig',
	recipient: 'Återrapporteras till',
	deadline: 'Frist',
	recurrence: 'Återkommer',
	staffing: 'Bemanning',
	status: 'Läge',
	line: 'Rad om läget',
	done: 'Klart, dag',
	reported: 'Återrapporterat, dag',
	reportedItem: 'Återrapporterat, paragraf',
};

const ROW_TEXTS: Readonly<Record<RowNote['key'], (value: string) => string>> = {
	'no-wording': () => 'Det står inte vad som ska göras',
	'bad-day': (value) => `”${value}” är ingen dag. Skriv som 2024-03-31`,
	'in-future': (value) => `”${value}” ligger efter i dag`,
	'unknown-rhythm': (value) =>
		`”${value}” är inget intervall som går att läsa. Skriv till exempel Årligen, Varje kvartal eller 2 gånger per år`,
	'unknown-staffing': (value) => `”${value}” går inte att läsa. Skriv till exempel 150 % eller 2 tjänster`,
	'unknown-status': (value) =>
		`”${value}” är inget läge som går att läsa. Skriv Inte påbörjat, Pågår, Klart eller Avslutat`,
	'status-by-hand': (value) =>
		`”${value}” kräver uppgifter som inte finns i listan. Skriv Pågår, och ändra läget efter importen`,
	'too-long': () => 'Texten är för lång',
	'before-decision': (value) => `”${value}” ligger före beslutet`,
	'closed-without-reason': () =>
		'Avslutat kräver dag och paragraf för återrapporten, eller ett skäl i raden om läget',
	'reported-without-item': () => 'Paragrafen för återrapporten saknas',
	'done-without-day': () => 'Ingen dag för när det blev klart. Det räknas som klart i dag',
	undecided: () => 'Ingen dag för beslutet. Det räknas från i dag',
	'there-already': (value) => `Finns redan som ${value}. Raden tas inte in igen`,
	twice: (value) => `Samma som rad ${value}. Raden tas inte in igen`,
};

/** The sentence for something that is wrong with a row, or worth knowing; a long cell is cut. */
export const rowText = ({ key, value }: RowNote) =>
	ROW_TEXTS[key](value.length > 60 ? `${value.slice(0, 59)}…` : value);

/** Before a long list is taken in. */
export const LIST_SLOW =
	'En så lång lista tar upp till en halv minut. Andra som arbetar i Bevaka får vänta så länge.';

/** Why a list could not be read, and what to do. */
const PROBLEM_TEXTS: Readonly<Record<string, string>> = {
	empty: 'Listan är tom.',
	'too-large': 'Listan är för stor. Högst 10 MB går att läsa. Dela den och importera en del i taget.',
	'too-many-rows': 'Listan har för många rader. Högst 3 000 går på en gång. Dela den i flera filer.',
	'too-many-columns': 'Listan har för många kolumner. Högst 60 går att läsa. Ta bort dem som inte behövs.',
	'wrong-type': 'Filen är ingen lista. Spara den som Excel (.xlsx) eller CSV.',
	'old-excel': 'Filen är från ett äldre Excel (.xls). Öppna den och spara som .xlsx.',
	encrypted: 'Filen har lösenord. Ta bort lösenordet och försök igen.',
	broken: 'Filen är skadad eller inte hel. Spara den på nytt och försök igen.',
	unsafe:
		'Filen är gjord på ett sätt som inget vanligt program gör. Öppna den i Excel och spara den på nytt.',
	'too-slow': 'Filen tog för lång tid att läsa. Ta bort det som inte är listan och försök igen.',
	'too-much-memory': 'Filen kräver för mycket minne. Ta bort det som inte är listan och försök igen.',
};

export const listProblemText = (problem: string) => PROBLEM_TEXTS[problem] ?? PROBLEM_TEXTS.broken ?? '';

/** '12 rader blir åtaganden, 2 rader är fel och 1 rad finns redan.' */
export function outcomeWords({ good, wrong, known }: { good: number; wrong: number; known: number }): string {
	const parts = [
		`${counted(good, 'rad', 'rader')} blir ${good === 1 ? 'ett åtagande' : 'åtaganden'}`,
		...(wrong > 0 ? [`${counted(wrong, 'rad', 'rader')} är fel`] : []),
		...(known > 0 ? [`${counted(known, 'rad', 'rader')} finns redan`] : []),
	];
	return `${parts.join(', ')}.`;
}
