import type { CommitmentRow } from '../../domain/commitment.ts';
import type { SavedReport, Whose } from '../../domain/report/report-content.ts';
import type { ComparedPart } from '../../domain/report/report-comparison.ts';
import { TIMING_NAMES, NO_DATE, NOBODY, STATUS_NAMES } from './common.ts';
import { instant, longDate } from './format.ts';
import { whoseWords } from './reports.ts';

/** Words about saved reports, their forms and what differs between two. */
export const SAVED_REPORTS = {
	title: 'Sparade rapporter',
	lead: 'En sparad rapport har ett nummer och en kontrollsumma. Den öppnas alltid som den var.',
	none: 'Ingen rapport är sparad än. Visa en rapport och välj Spara.',
	unknown: 'Rapporten finns inte. Välj en under Rapporter.',
	save: 'Spara som rapport',
	saveHint: 'Ger rapporten ett nummer och gör den till PDF, Word, Excel och CSV.',
	asFile: 'Som fil:',
	all: 'Alla rapporter',
	large: 'Stor text',
	usual: 'Vanlig text',
	compareWith: 'Jämför med',
	compare: 'Jämför två rapporter',
	compareButton: 'Jämför',
	earlier: 'Den ena',
	later: 'Den andra',
	chooseTwo: 'Välj två olika rapporter.',
	added: 'Nya i den senare',
	gone: 'Inte längre öppna',
	changed: 'Ändrade',
	nothing: 'Inga.',
	notThere: 'finns inte i den senare',
} as const;

/** Forms in the order in which they are used. */
export const FORM_NAMES = [
	{ form: 'pdf', name: 'PDF', about: 'PDF/UA-1: för skärm och papper, läsbar med skärmläsare' },
	{ form: 'arkiv.pdf', name: 'Arkivexemplar', about: 'PDF/A-2a: för arkivet' },
	{ form: 'docx', name: 'Word', about: 'För att klistra in i en tjänsteskrivelse' },
	{ form: 'xlsx', name: 'Excel', about: 'Raderna, ett faktum i varje cell' },
	{ form: 'csv', name: 'CSV', about: 'De öppna åtagandena med semikolon emellan' },
] as const;

/** 'sparad 2023-10-20 10:00 av Astrid Ek'. */
export const savedInWords = ({ savedAt, savedBy }: SavedReport) => `sparad ${instant(savedAt)} av ${savedBy}`;

export const compareHref = (earlier: string, later: string) => `/rapporter/jamfor?a=${earlier}&b=${later}`;

export const namesIn = ({ body, unit }: SavedReport): Whose => ({
	body: body?.name ?? null,
	unit: unit?.name ?? null,
});

/** 'R-2023-0004, Socialnämnden, 20 oktober 2023'. */
export const reportName = (report: SavedReport) =>
	`${report.number}, ${whoseWords(namesIn(report))}, ${longDate(report.per)}`;

/** ['Frist', '2023-10-31', '2023-11-30']. */
export const partInWords = ({ part, then, now }: ComparedPart): readonly [string, string, string] => [
	PARTS[part].name,
	PARTS[part].said(then),
	PARTS[part].said(now),
];

const PARTS: Readonly<
	Record<ComparedPart['part'], { readonly name: string; said(row: CommitmentRow): string }>
> = {
	wording: { name: 'Ordalydelse', said: (row) => row.wording },
	responsible: {
		name: 'Ansvarig',
		said: (row) => row.responsible.map(({ name }) => name).join(', ') || NOBODY,
	},
	deadline: { name: 'Frist', said: (row) => row.deadline?.date ?? NO_DATE },
	timing: { name: 'Läge', said: (row) => (row.timing ? TIMING_NAMES[row.timing] : '–') },
	status: { name: 'Status', said: (row) => STATUS_NAMES[row.status] },
	blockedBy: { name: 'Väntar på', said: (row) => row.blockedBy.join(', ') || 'inget' },
	lastLine: {
		name: 'Senaste rad',
		said: ({ lastLine }) => (lastLine ? `${lastLine.date}: ${lastLine.text}` : 'ingen rad'),
	},
};
