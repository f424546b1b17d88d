import type { CommitmentRow } from '../../domain/commitment.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Whose } from '../../domain/report/report-content.ts';
import type { Report, ReportSums } from '../../domain/report/report.ts';
import type { Timing } from '../../domain/words.ts';
import { counted, listed, longDate, monthAndYear, nearDate, number, numeral, ordinal } from './format.ts';

/** Words of the reports, on screen and on paper. */

export const GROUP_NAMES: Readonly<Record<Timing, string>> = {
	overdue: 'Försenade',
	'due-soon': 'Inom 30 dagar',
	'on-track': 'I tid',
	ageing: 'Utan datum, över sex månader',
	undated: 'Utan datum, under sex månader',
};

export const REPORTS = {
	title: 'Rapporter',
	lead: 'Månadsrapporten visar en viss dags åtaganden: dem som ett organ har beslutat, dem som en förvaltning ansvarar för, eller alla. Den är färdig att skriva ut på liggande A4. Samma dag och samma uppgifter ger alltid samma rapport.',
	monthly: 'Månadsrapport',
	show: 'Visa rapporten',
	change: 'Visa igen',
	empty: 'Det finns ännu inget att rapportera. Läs in ett protokoll och granska det först.',
	toDocuments: 'Till handlingarna',
	unknown: 'Organet eller den ansvariga finns inte. Välj i listorna under Rapporter.',
} as const;

export const ALL_BODIES = 'Alla organ';
export const ALL_UNITS = 'Alla ansvariga';

/** Whose sheet it is: 'Socialnämnden', 'Socialförvaltningen', 'Socialförvaltningen, beslut av Socialnämnden', 'Alla organ'. */
export const whoseWords = ({ body, unit }: Whose) =>
	unit ? `${unit}${body ? `, beslut av ${body}` : ''}` : (body ?? ALL_BODIES);

export const sheetTitle = (per: PlainDate) => `Uppföljning av åtaganden, ${monthAndYear(per)}`;

/** The filter of the sheet in words: 'Öppna åtaganden som Socialnämnden har beslutat, läget den 20 oktober 2023'. */
export const filterInWords = ({ body, unit }: Whose, per: PlainDate) =>
	`Öppna åtaganden som ${body ?? 'något organ'} har beslutat${unit ? ` och ${unit} ansvarar för` : ''}, läget den ${longDate(per)}`;

export const ONLY_DECIDED = 'Bara beslutade åtaganden räknas.';

/** What the open ones add up from, in the order of the paper; the last is the sum. */
export const SUM_TERMS: readonly { readonly key: keyof ReportSums; readonly text: string }[] = [
	{ key: 'overdue', text: 'försenade' },
	{ key: 'dueSoon', text: 'inom 30 dagar' },
	{ key: 'onTrack', text: 'i tid' },
	{ key: 'undated', text: 'utan datum' },
	{ key: 'open', text: 'öppna' },
];

export const OF_WHICH: readonly { readonly key: keyof Report['ofWhich']; readonly text: string }[] = [
	{ key: 'blocked', text: 'blockerade' },
	{ key: 'unassigned', text: 'utan ansvarig' },
	{ key: 'ageing', text: 'utan datum över sex månader' },
	{ key: 'unexplained', text: 'försenade utan förklaring' },
	{ key: 'doneNotReported', text: 'klara, inte återrapporterade' },
];

/** Upper margin of every page but the first. */
export const runningHead = (whose: Whose, per: PlainDate) => ({
	left: whoseWords(whose),
	right: `Uppföljning av åtaganden, läget den ${longDate(per)}`,
});

/** '2023-10-31' seen from the sheet's day: '31 okt', '31 okt 2022'. */
export const sheetDate = (date: PlainDate, per: PlainDate) => nearDate(date, per);

/** 'sedan 20 sep'. */
export const sinceWords = (since: PlainDate, per: PlainDate) => `sedan ${nearDate(since, per)}`;

/** '31', '8 nya', '1 återöppnad', '4 klara': the terms of the balance, with their signs. */
export function balanceTerms({ changes, left }: Report): { sign: string; text: string }[] {
	const reopened = changes.reopened.length;
	return [
		{ sign: '', text: number(changes.openThen) },
		{ sign: '+', text: counted(changes.added.length, 'ny', 'nya') },
		...(reopened > 0 ? [{ sign: '+', text: counted(reopened, 'återöppnad', 'återöppnade') }] : []),
		{ sign: '−', text: counted(left, 'klar', 'klara') },
	];
}

/** At most `MOST_NAMED` numbers are named in a line of changes or in a proposal; the table has the rest. */
const MOST_NAMED = 12;

/** 'Å-2023-0007, Å-2023-0019 och ytterligare tre'. */
export function numbersInWords(rows: readonly Pick<CommitmentRow, 'number'>[]): string {
	const named = rows
		.map((row) => row.number)
		.sort(byNumber)
		.slice(0, MOST_NAMED);
	const rest = rows.length - named.length;
	return rest > 0 ? `${named.join(', ')} och ytterligare ${numeral(rest)}` : listed(named);
}

/** Year, then number: 'Å-2023-9999' before 'Å-2023-10000'. Swedish order by the alphabet takes long for a thousand. */
const byNumber = (a: string, b: string) =>
	a.length === b.length
		? a < b
			? -1
			: 1
		: Number(a.slice(2, 6)) - Number(b.slice(2, 6)) || a.length - b.length;

/** 'Å-2023-0016 från 11 okt till 8 nov, tredje gången: synpunkter saknades.' */
export function movedInWords(
	{ row, from, to, reason }: Report['changes']['moved'][number],
	per: PlainDate,
): string {
	const day = (date: PlainDate | null) => (date ? nearDate(date, per) : 'inget datum');
	const why = reason ? `: ${reason.replace(/[.\s]+$/, '')}` : '';
	const time = row.moves > 1 ? `, ${ordinal(row.moves)} gången` : '';
	return `${row.number} från ${day(from)} till ${day(to)}${time}${why}.`;
}

/** 'Se tabell 2: 3 återrapporterade och 1 klar men inte återrapporterad, av dem 1 klar sedan tidigare.' */
export function doneInWords(report: Report): string {
	if (report.done.length === 0) return 'Inga.';
	const reported = report.done.filter((row) => row.status === 'closed').length;
	const waiting = report.ofWhich.doneNotReported;
	const parts = [
		reported > 0 ? counted(reported, 'återrapporterad', 'återrapporterade') : '',
		waiting > 0 ? counted(waiting, 'klar men inte återrapporterad', 'klara men inte återrapporterade') : '',
	].filter(Boolean);
	if (parts.length === 0) return 'Se tabell 2.';
	// Table 2 also keeps those that were done before the last report, until the body has been told.
	const earlier = report.done.length - report.left;
	const also = earlier > 0 ? `, av dem ${counted(earlier, 'klar', 'klara')} sedan tidigare` : '';
	return `Se tabell 2: ${listed(parts)}${also}.`;
}

/**
 * What the body may decide, made from what the table shows. Whole sentences, meant for the minutes; the first is
 * always there.
 */
export function proposedDecision(report: Report, { body, unit }: Whose): string[] {
	const rows = report.groups.flatMap((group) => group.rows);
	// Where nobody is responsible, the next point asks for somebody.
	const unexplained = rows
		.filter(({ row, unexplained: silent }) => silent && row.responsible.length > 0)
		.map(({ row }) => row);
	const unassigned = rows.map(({ row }) => row).filter((row) => row.responsible.length === 0);
	const ageing = rows.map(({ row }) => row).filter((row) => row.timing === 'ageing');
	const waiting = report.done.filter((row) => row.status === 'done');
	const state = `${longDate(report.question.per)}${unit ? ` för det som ${unit} ansvarar för` : ''}`;
	const owners = [...new Set(unexplained.flatMap((row) => row.responsible.map(({ name }) => name)))];
	return [
		body ? `${body} har tagit del av läget den ${state}.` : `Läget den ${state} har redovisats.`,
		unexplained.length > 0
			? `${owners.length <= 4 ? listed(owners) : 'De ansvariga'} förklarar skriftligt till nästa sammanträde varför ${numbersInWords(unexplained)} är ${unexplained.length === 1 ? 'försenat' : 'försenade'}.`
			: '',
		unassigned.length > 0 ? `Ansvarig anges för ${numbersInWords(unassigned)}.` : '',
		ageing.length > 0 ? `Frist anges för ${numbersInWords(ageing)}.` : '',
		waiting.length > 0 ? `Återrapport om ${numbersInWords(waiting)} tas upp vid nästa sammanträde.` : '',
	].filter(Boolean);
}

/** What stands in place of an empty table. */
export const nothingOpen = ({ body, unit }: Whose, per: PlainDate) =>
	(unit ?? body)
		? `${unit ?? body} har inga öppna åtaganden${unit && body ? ` från ${body}` : ''} den ${longDate(per)}.`
		: `Det finns inga öppna åtaganden den ${longDate(per)}.`;

/** 'Utanför räkningen: fyra förslag som saknar beslut.' */
export const proposalsOutside = (count: number) =>
	`Utanför räkningen: ${numeral(count, true)} förslag som saknar beslut.`;

/** A name that has to stand on one line of a diagram; whole in the table and in what is read aloud. */
export const fitted = (name: string) => (name.length > 50 ? `${name.slice(0, 49)}…` : name);

export const PREVIOUS_HINT = 'Tomt: förra sparade, annars en månad';

export const PRINT_HINT = 'Utan skript: skriv ut med webbläsarens egen utskrift, Ctrl + P.';
