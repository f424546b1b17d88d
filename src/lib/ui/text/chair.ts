import type { ChairQuestion } from '../../domain/chair.ts';
import type { CommitmentRow } from '../../domain/commitment.ts';
import type { AskedExplanation, Concern, MeetingNote, MeetingOutcome } from '../../domain/concern.ts';
import { daysBetween, monthsBetween, type PlainDate } from '../../domain/plain-date.ts';
import type { Trend } from '../../domain/trend.ts';
import type { MarkName } from '../commitment/marks.ts';
import { movedNote } from './overview.ts';
import { capitalised, counted, listed, longDate, nearDate, number, numeral } from './format.ts';

/** The words of the chair's page. */
export const CHAIR = {
	title: 'Ordförandens genomgång',
	none: 'Det finns inget att fråga om.',
	table: 'Alla frågor',
	once: 'Ett åtagande kan ha flera skäl. Det räknas där det först förekommer.',
	print: 'Skriv ut frågorna',
	fullScreen: 'Helskärm',
	save: 'Spara och visa nästa',
	answers: 'Vad blev svaret?',
	taken:
		'Någon annan har ändrat åtagandet sedan sidan öppnades. Läget nedan är det nya. Det du skrev finns kvar.',
} as const;

export const CONCERN_NAMES: Readonly<Record<Concern, string>> = {
	unexplained: 'Försenade utan förklaring',
	moved: 'Flyttade minst två gånger',
	ageing: 'Utan datum över sex månader',
	unreported: 'Klara, inte återrapporterade',
	budget: 'Väntar på passerat budgetbeslut',
	missed: 'Uteblivna återkommande',
};

export const CONCERN_MARKS: Readonly<Record<Concern, MarkName>> = {
	unexplained: 'overdue',
	moved: 'moved',
	ageing: 'old',
	unreported: 'done',
	budget: 'blocked',
	missed: 'missing',
};

const ASKS: Readonly<Record<Concern, string>> = {
	unexplained: 'Varför är det försenat, och när blir det klart?',
	moved: 'Vad krävs för att det ska bli klart den här gången?',
	ageing: 'När ska det vara klart?',
	unreported: 'När får de som beslutade veta att det är klart?',
	budget: 'Vad gör vi nu när budgetbeslutet har passerat?',
	missed: 'Varför redovisades det inte, och när kommer det?',
};

/** What the chair asks about a commitment; of one that nobody answers for, also who does. */
export const askWords = (concern: Concern, { responsible }: Pick<CommitmentRow, 'responsible'>) =>
	responsible.length === 0 ? `${ASKS[concern]} Vem svarar för det?` : ASKS[concern];

export const OUTCOME_NAMES: Readonly<Record<MeetingOutcome, string>> = {
	'new-deadline': 'Ny frist',
	explanation: 'Begär skriftlig förklaring',
	sufficient: 'Förklaringen räcker',
	end: 'Föreslå att uppdraget upphör',
};

/** 'Ny frist 6 dec', 'Förklaring begärd till 1 dec'. */
export function outcomeWords({ outcome, due, date }: MeetingNote): string {
	switch (outcome) {
		case 'new-deadline':
			return `Ny frist ${due ? nearDate(due, date) : ''}`.trim();
		case 'explanation':
			return `Förklaring begärd${due ? ` till ${nearDate(due, date)}` : ''}`;
		case 'sufficient':
			return 'Förklaringen räcker';
		case 'end':
			return 'Föreslås upphöra';
	}
}

/** Why it is asked about, one sentence a reason: '142 dagar försenad. Ingen rad sedan 14 mars.' */
export const reasonWords = (question: ChairQuestion, per: PlainDate): string =>
	question.concerns.map((concern) => REASONS[concern](question, per)).join(' ');

const REASONS: Readonly<Record<Concern, (question: ChairQuestion, per: PlainDate) => string>> = {
	unexplained: ({ row }, per) =>
		`${capitalised(lateWords(row, per))}. ${row.lastLine ? `Ingen rad sedan ${nearDate(row.lastLine.date, per)}` : 'Ingen rad skriven'}.`,
	moved: ({ row, concerns }, per) =>
		`${capitalised(movedNote(row) ?? 'flyttad')}${row.deadline ? `, nu till ${nearDate(row.deadline.date, per)}` : ''}${
			row.timing === 'overdue' && !concerns.includes('unexplained') ? `, ${lateWords(row, per)}` : ''
		}.`,
	ageing: ({ row }, per) =>
		`Beslutad för ${row.decided ? ageWords(row.decided, per) : 'okänd tid'} sedan.${row.responsible.length === 0 ? ' Ansvarig saknas.' : ''}`,
	unreported: ({ row }, per) => `Klar${row.doneOn ? ` sedan ${nearDate(row.doneOn, per)}` : ''}.`,
	budget: ({ facts }, per) =>
		facts.budgets
			.map(({ name, day }) =>
				day === null
					? `Väntade på ${name}. Svaret blev nej.`
					: `Väntar på ${name}. Det beslutet ska ha fattats senast ${nearDate(day, per)}.`,
			)
			.join(' '),
	missed: ({ facts }, per) =>
		facts.missed
			.map(
				({ period, due }) =>
					`Redovisningen för ${period} har inte kommit. Den skulle ha kommit senast ${nearDate(due, per)}.`,
			)
			.join(' '),
};

const lateWords = ({ deadline }: CommitmentRow, per: PlainDate) =>
	`${counted(deadline ? daysBetween(deadline.date, per) : 0, 'dag', 'dagar')} försenad`;

/** '2 år 11 mån', '8 mån': whole months of the calendar. */
export function ageWords(from: PlainDate, per: PlainDate): string {
	const months = Math.max(0, monthsBetween(from, per));
	const [years, rest] = [Math.floor(months / 12), months % 12];
	return [years > 0 && `${years} år`, (rest > 0 || years === 0) && `${rest} mån`].filter(Boolean).join(' ');
}

/** Words for the minutes, as the meeting answered. */
export function protocolText({ outcome, due }: MeetingNote, row: CommitmentRow): string {
	const what = `uppdraget i ${genitive(row.body?.name ?? 'organet')} beslut ${row.decided ?? ''} §\u00a0${row.item}`;
	const by = due ? ` senast den ${longDate(due)}` : '';
	switch (outcome) {
		case 'new-deadline':
			return `Fristen för ${what} flyttas till den ${due ? longDate(due) : ''}.`;
		case 'explanation':
			return `${row.responsible.length > 0 ? listed(row.responsible.map(({ name }) => name)) : 'Den som är ansvarig'} ska${by} skriftligt förklara läget för ${what}.`;
		case 'sufficient':
			return `Förklaringen om ${what} noteras.`;
		case 'end':
			return `${row.body?.name ?? 'Organet'} föreslås besluta att ${what} upphör.`;
	}
}

const genitive = (name: string) => (/[sxz]$/iu.test(name) ? name : `${name}s`);

/** '16 frågor, 2 besvarade'; '16 frågor' where it is not told what was answered. */
export const sumWords = (total: number, answered: number | null) =>
	`${counted(total, 'fråga', 'frågor')}${answered === null ? '' : `, ${answeredWords(answered)}`}`;

/** 'ingen besvarad', '1 besvarad', '2 besvarade' */
export const answeredWords = (answered: number) =>
	answered === 0 ? 'ingen besvarad' : `${number(answered)} ${answered === 1 ? 'besvarad' : 'besvarade'}`;

/** 'Förklaring begärd den 15 november 2023, senast den 1 december 2023.' */
export const askedWords = ({ on, until }: AskedExplanation) =>
	`Förklaring begärd den ${longDate(on)}${until ? `, senast den ${longDate(until)}` : ''}.`;

/** In a list: 'Förklaring begärd, senast 1 dec'. */
export const askedMark = ({ until }: AskedExplanation, per: PlainDate) =>
	`Förklaring begärd${until ? `, senast ${nearDate(until, per)}` : ''}`;

/** 'En förklaring är begärd om två av dem.' */
export const askedCount = (count: number) => `En förklaring är begärd om ${numeral(count, true)} av dem.`;

/** 'Öppna har gått från 12 till 35 på tolv månader, försenade från 1 till 6.' */
export function trendWords(trend: Trend): string {
	const [first, last] = [trend[0], trend.at(-1)];
	if (!first || !last) return '';
	if (trend.every(({ open }) => open === 0)) return 'Inget åtagande har varit öppet under tiden.';
	const way = (from: number, to: number) =>
		from === to ? `är ${number(to)}, lika många som då` : `har gått från ${number(from)} till ${number(to)}`;
	const time = trend.length === 2 ? 'en månad' : `${numeral(trend.length - 1)} månader`;
	return `På ${time}: öppna ${way(first.open, last.open)}, försenade ${way(first.overdue, last.overdue)}.`;
}
