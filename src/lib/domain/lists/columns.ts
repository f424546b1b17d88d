import { fold } from '../swedish-text.ts';

/** What a column of the municipality's own list can hold. In the order in which they are shown. */
export const LIST_FIELDS = [
	'wording',
	'title',
	'case',
	'body',
	'decided',
	'item',
	'unit',
	'recipient',
	'deadline',
	'recurrence',
	'staffing',
	'status',
	'line',
	'done',
	'reported',
	'reportedItem',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** Which field each column holds, from the left; null: the column is not taken in. */
export type Columns = readonly (ListField | null)[];

/** Rows of cells as texts, with the row that says what the columns hold. */
export interface Sheet {
	readonly rows: readonly (readonly string[])[];
	/** Place of the row of headings among `rows`, from 0. */
	readonly headings: number;
}

/** Headings as they have been read before: folded heading → field, or '' for a column that is left out. */
export type Remembered = Readonly<Record<string, ListField | ''>>;

/**
 * Which column holds what, by the words of its heading: what people have chosen before comes first, then a heading
 * that is one of the known words, then one that begins with or holds one. Each field is given once, leftmost first.
 */
export function guessColumns(headings: readonly string[], remembered: Remembered = {}): Columns {
	const columns: (ListField | null)[] = headings.map(() => null);
	const taken = new Set<ListField>();
	const chosen = new Set<number>();
	for (const fits of [byMemory(remembered), isWord, beginsWithWord, holdsWord]) {
		for (const [index, heading] of headings.entries()) {
			const folded = keyOf(heading);
			if (!folded || chosen.has(index)) continue;
			if (remembered[folded] === '') {
				chosen.add(index);
				continue;
			}
			const field = LIST_FIELDS.find((each) => !taken.has(each) && fits(folded, each));
			if (!field) continue;
			columns[index] = field;
			taken.add(field);
			chosen.add(index);
		}
	}
	return columns;
}

/** The row that most looks like headings among the first twenty: the most cells that the guess knows; 0 if none. */
export function findHeadings(rows: readonly (readonly string[])[], remembered: Remembered = {}): number {
	const scores = rows
		.slice(0, 20)
		.map((row) => guessColumns(row, remembered).filter((field) => field !== null).length);
	const best = Math.max(0, ...scores);
	return best === 0
		? Math.max(
				0,
				rows.findIndex((row) => row.some(Boolean)),
			)
		: scores.indexOf(best);
}

/** A heading as it is remembered and compared: 'Klart senast:' and 'klart  senast' are one. */
export const keyOf = (heading: string) => fold(heading.replace(/[:.*?()]/g, ' '));

/** The first words of each field are what lists usually say. Longer headings come before the words inside them. */
const WORDS: Readonly<Record<ListField, readonly string[]>> = {
	wording: [
		'åtagande',
		'uppdrag',
		'ordalydelse',
		'beslut',
		'beslutstext',
		'vad ska göras',
		'uppgift',
		'åtgärd',
		'beskrivning',
	],
	title: ['ärende', 'rubrik', 'ärendemening', 'ärenderubrik', 'titel', 'benämning'],
	case: ['diarienummer', 'dnr', 'ärendenummer', 'ärendenr', 'diarienr', 'diarie-nr', 'ärende-id'],
	body: [
		'organ',
		'nämnd',
		'beslutande organ',
		'beslutsinstans',
		'instans',
		'beslutat av',
		'beslutsfattare',
		'uppdragsgivare',
	],
	decided: [
		'beslutsdatum',
		'beslutad',
		'beslutat',
		'sammanträdesdatum',
		'sammanträde',
		'mötesdatum',
		'datum för beslut',
		'datum',
	],
	item: ['§', 'paragraf', 'besluts §', 'beslutsparagraf', '§ nr', 'par'],
	unit: [
		'ansvarig',
		'ansvarig förvaltning',
		'förvaltning',
		'enhet',
		'ansvarig enhet',
		'utförare',
		'verkställs av',
		'ägare',
	],
	recipient: ['mottagare', 'återrapporteras till', 'rapporteras till', 'redovisas till'],
	deadline: [
		'frist',
		'klart senast',
		'senast',
		'slutdatum',
		'deadline',
		'förfallodatum',
		'återrapporteras senast',
		'redovisas senast',
		'ska vara klart',
		'tidsfrist',
		'måldatum',
		'återrapportering senast',
	],
	recurrence: [
		'återkommer',
		'återkommande',
		'återkommande uppdrag',
		'hur ofta',
		'intervall',
		'periodicitet',
		'frekvens',
	],
	staffing: ['bemanning', 'tjänster', 'tjänst', 'resurs', 'årsarbetare', 'tjänstgöringsgrad'],
	status: ['status', 'läge', 'läget', 'verkställighet', 'uppföljning status'],
	line: [
		'kommentar',
		'kommentarer',
		'anmärkning',
		'notering',
		'noteringar',
		'senaste raden',
		'lägesbeskrivning',
		'uppföljning',
		'vad har hänt',
	],
	done: [
		'klart',
		'klar',
		'klart datum',
		'verkställt',
		'verkställd',
		'genomfört',
		'genomförd',
		'utfört',
		'slutfört',
	],
	reported: [
		'återrapporterat',
		'återrapporterad',
		'återredovisat',
		'redovisat',
		'avslutat',
		'avslutad',
		'återrapporterat datum',
	],
	reportedItem: [
		'återrapport §',
		'återrapporterat §',
		'redovisat §',
		'avslutat §',
		'återrapporterad paragraf',
	],
};

const byMemory = (remembered: Remembered) => (heading: string, field: ListField) =>
	remembered[heading] === field;

const isWord = (heading: string, field: ListField) => WORDS[field].includes(heading);

const beginsWithWord = (heading: string, field: ListField) =>
	WORDS[field].some((word) => heading.startsWith(`${word} `));

const holdsWord = (heading: string, field: ListField) =>
	WORDS[field].some((word) => word.length > 3 && ` ${heading} `.includes(` ${word} `));
