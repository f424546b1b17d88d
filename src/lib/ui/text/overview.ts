import type { ChangeLedger, Newcomers } from '../../domain/ledgers/change-ledger.ts';
import type { CommitmentRow } from '../../domain/commitment.ts';
import type { FrontPage, OverviewFigures } from '../../domain/overview.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import {
	capitalised,
	counted,
	longDate,
	monthAndYear,
	nearDate,
	number,
	numeral,
	shortDate,
} from './format.ts';

/** The front page's own words. */
export const OVERVIEW = {
	allBodies: 'Alla organ',
	of: (open: number) => `Av de ${number(open)}`,
	beside: (open: number) => `Utöver de ${number(open)}`,
	noOverdue: 'Inga försenade åtaganden.',
} as const;

export const heading = (per: PlainDate) => `Läget den ${longDate(per)}`;

/** What stands under each figure of the sum: the nearest, the oldest, the latest. */
export function notes({ tally, overdue, nextDeadlines, months, per }: FrontPage) {
	const oldest = overdue[0]?.deadline?.date;
	const next = nextDeadlines[0]?.deadline?.date;
	const last = months.filter(({ timing }) => timing === 'on-track').at(-1)?.month;
	return {
		overdue: oldest && tally.overdue > 0 ? `äldst ${nearDate(oldest, per)}` : '',
		dueSoon: next && tally.dueSoon > 0 ? `närmast ${nearDate(next, per)}` : '',
		onTrack: last && tally.onTrack > 0 ? `sist i ${monthAndYear(last)}` : '',
	};
}

/** '31 + 8 nya − 4 klara' */
export function balanceWords({ openThen, added, reopened, left }: ChangeLedger): string {
	const back = reopened.count > 0 ? ` + ${number(reopened.count)} återöppnade` : '';
	return `${number(openThen)} + ${number(added)} nya${back} \u2212 ${number(left)} klara`;
}

/** What must be said beside good news: nothing is overdue, and yet. */
export function whatRots({ tally }: OverviewFigures): string {
	const facts = [
		tally.ageing > 0 && `${numeral(tally.ageing, true)} saknar datum sedan mer än sex månader`,
		tally.blocked > 0 &&
			`${numeral(tally.blocked, true)} är ${tally.blocked === 1 ? 'blockerat' : 'blockerade'}`,
		tally.doneNotReported > 0 &&
			`${numeral(tally.doneNotReported, true)} ${tally.doneNotReported === 1 ? 'är klart' : 'är klara'} men inte ${tally.doneNotReported === 1 ? 'återrapporterat' : 'återrapporterade'}`,
	].filter((fact): fact is string => Boolean(fact));
	return facts.map((fact) => `${capitalised(fact)}.`).join(' ');
}

/** Beside an overdue commitment: has anybody said why, and how often was it put off? */
export function overdueNote(row: CommitmentRow): string | null {
	const moved = movedNote(row);
	return row.lastLine ? moved : (moved ?? 'utan förklaring');
}

/** 'flyttad en gång', 'flyttad två gånger'; null when its deadline has stood. */
export const movedNote = ({ moves }: CommitmentRow) =>
	moves === 0
		? null
		: `flyttad ${moves === 1 ? 'en gång' : moves === 2 ? 'två gånger' : `${numeral(moves)} gånger`}`;

/** '1 med datum, 6 utan datum. 4 utan ansvarig.' */
export function newcomersNote({ numbers, dated, recurring, unassigned }: Newcomers): string {
	const undated = numbers.length - dated;
	const parts = [
		dated > 0 && `${dated} med datum`,
		undated > 0 && `${undated} utan datum`,
		recurring > 0 && `${recurring} återkommande`,
	].filter(Boolean);
	return `${capitalised(parts.join(', '))}.${unassigned > 0 ? ` ${capitalised(numeral(unassigned, true))} utan ansvarig.` : ''}`;
}

/** 'sedan 20 sep' */
export const sinceWords = (since: PlainDate) => `sedan ${shortDate(since)}`;

/** Where rows that have no room on the page are all to be found. */
export const restWords = (count: number) => `${number(count)} till i månadsrapporten`;

export const unchangedWords = (count: number) =>
	count === 1 ? 'Ett åtagande är oförändrat.' : `${counted(count, 'åtagande', 'åtaganden')} är oförändrade.`;

/** The chart of deadlines. It is on the front page: its words stay clear of those of the other diagrams. */
export const DEADLINES = {
	title: 'Öppna åtaganden efter frist',
	blocked: 'Rutmönster betyder blockerad.',
} as const;
