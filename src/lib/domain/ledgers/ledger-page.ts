import type { Beginning } from './change-ledger.ts';
import {
	amendmentQuestions,
	answeredQuestions,
	type AmendmentQuestion,
	type AnsweredQuestion,
} from '../amendment.ts';
import { amountReplacedBy, budgetState, sumMoney, type MoneyYear } from './money-ledger.ts';
import { pageOf, type Page } from '../paging.ts';
import { entriesBehind, type StaffingPlace } from './staffing-place.ts';
import {
	byNumber,
	sharesOf,
	sumLedger,
	type LedgerEntry,
	type Share,
	type YearSum,
} from './staffing-ledger.ts';
import type { DependencyState } from '../words.ts';

/** A decision with its shares as they stand. */
export interface StaffingLine {
	readonly entry: LedgerEntry;
	readonly shares: readonly Share[];
}

/** An amount, how its budgets stand, and the number of the later decision that took its place. */
export interface MoneyLine {
	readonly entry: LedgerEntry;
	readonly budget: DependencyState | null;
	readonly replacedBy: string | null;
}

/** The page of staffing and money: all sums, and of the decisions as many as one page holds. */
export interface LedgerPage {
	readonly years: readonly YearSum[];
	readonly decisions: Page<StaffingLine>;
	readonly moneyYears: readonly MoneyYear[];
	readonly amounts: Page<MoneyLine>;
	readonly questions: Beginning<AmendmentQuestion>;
	readonly answered: Page<AnsweredQuestion>;
}

/** Pages as the address asks for them: of the decisions, of the amounts, of the answered questions. */
export type PagesAsked = Readonly<Record<'sida' | 'belopp' | 'svar', string | null>>;

/** Without the questions where nobody can answer them: another day, or the open version. */
export function ledgerPage(
	entries: readonly LedgerEntry[],
	{ sida, belopp, svar }: PagesAsked,
	canAnswer: boolean,
): LedgerPage {
	const all = byNumber(entries);
	const questions = canAnswer ? amendmentQuestions(entries) : [];
	const amounts = pageOf(
		entries.filter(({ amount }) => amount !== null),
		belopp,
	);
	return {
		years: sumLedger(entries),
		decisions: staffingLines(
			entries.filter(({ staffing }) => staffing !== null),
			entries,
			sida,
		),
		moneyYears: sumMoney(entries),
		amounts: {
			...amounts,
			rows: amounts.rows.map((entry) => ({
				...{ entry, budget: budgetState(entry), replacedBy: amountReplacedBy(entry, all) },
			})),
		},
		questions: { count: questions.length, rows: questions.slice(0, QUESTIONS) },
		answered: pageOf(canAnswer ? answeredQuestions(entries) : [], svar),
	};
}

/** The decisions that the figures of one unit in one year are the sum of. */
export const linesBehind = (
	entries: readonly LedgerEntry[],
	place: StaffingPlace,
	sida: string | null,
): Page<StaffingLine> => staffingLines(entriesBehind(entries, place), entries, sida);

/** Questions asked at a time. */
const QUESTIONS = 12;

function staffingLines(
	own: readonly LedgerEntry[],
	entries: readonly LedgerEntry[],
	sida: string | null,
): Page<StaffingLine> {
	const all = byNumber(entries);
	const page = pageOf(own, sida);
	return { ...page, rows: page.rows.map((entry) => ({ entry, shares: sharesOf(entry, all) })) };
}
