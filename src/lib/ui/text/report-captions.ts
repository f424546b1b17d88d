import type { PlainDate } from '../../domain/plain-date.ts';
import type { OccurrenceState } from '../../domain/ledgers/occurrence-ledger.ts';
import type { SavedReport } from '../../domain/report/report-content.ts';
import type { DependencyState } from '../../domain/words.ts';
import { number } from './format.ts';
import { DEADLINES } from './overview.ts';
import { sinceWords } from './reports.ts';

/** What stands over and under the sheet's tables and diagrams. */

export const DEADLINES_TITLE = `Diagram 1. ${DEADLINES.title}`;
export const UNITS_TITLE = 'Diagram 2. Öppna åtaganden per ansvarig';
export const BLOCKED_CELLS = DEADLINES.blocked;
/** Whoever cannot use the diagrams has the same in the table: a row for each of their cells. */
export const IN_TABLE = 'Varje åtagande står i tabell 1.';

/** Said when not every unit has a bar. */
export const unitsShown = (units: number, most: number) =>
	units > most ? `De ${most} av ${units} ansvariga som har flest är ritade.` : '';

export const openTitle = (count: number) => `Tabell 1. Öppna åtaganden, ${number(count)}`;

export const VERBATIM_NOTE = 'Uppdragen återges ordagrant.';

/** For forms that draw the lines under dates; the others say it in words alone. */
export const OPEN_NOTE = `${VERBATIM_NOTE} Datum med hel understrykning är angivna i beslutet, streckad är beräknade, prickad är satta efteråt.`;

export const doneTitle = (since: PlainDate, per: PlainDate, count: number) =>
	`Tabell 2. Klara ${sinceWords(since, per)}, ${number(count)}`;

export const DONE_NOTE =
	'Ett åtagande som är klart visas en gång. Det som inte är återrapporterat står kvar tills det är gjort.';

export const noneDone = (since: PlainDate, per: PlainDate) =>
	`Inga åtaganden har blivit klara ${sinceWords(since, per)}.`;

export const UNCHANGED = {
	name: 'Oförändrade',
	text: 'Varken nya, flyttade, öppnade igen eller försenade sedan dess.',
};

export const PROPOSAL = 'Förslag till beslut';

export const SIGNATURES = ['Ordförande', 'Sekreterare', 'Datum'] as const;

/** 'Rapport R-2023-0004. Kontrollsumma 3f8a 09b1 77c2 d0e4.' The first sixteen signs are enough to tell two papers apart. */
export const sealInWords = ({ number: report, checksum }: Pick<SavedReport, 'number' | 'checksum'>) =>
	`Rapport ${report}. Kontrollsumma ${checksum.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')}.`;

/** Titles of the tables after the first two; their numbers follow from which of them have rows. */
export const RECURRING_TITLE = 'Återkommande i perioden';
export const STAFFING_TITLE = 'Bemanning och finansiering';
export const ASKED_TITLE = 'Frågor från ordföranden';

export const OCCURRENCE_WORDS: Readonly<Record<OccurrenceState, string>> = {
	fulfilled: 'återrapporterat',
	missed: 'uteblev',
	late: 'saknas',
	next: 'nästa',
	planned: 'planerat',
};

export const BUDGET_WORDS: Readonly<Record<DependencyState, string>> = {
	unknown: 'väntar på budget',
	met: 'budget beslutad',
	'not-met': 'inte med i budgeten',
};
