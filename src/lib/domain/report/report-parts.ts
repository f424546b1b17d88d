import type { AskedExplanation, MeetingNote } from '../concern.ts';
import type { OccurrenceLine } from '../ledgers/occurrence-ledger.ts';
import type { DependencyState } from '../words.ts';

/** What a sheet tells beside its open and done ones; each is left out of the paper when it is empty. */
export interface ReportParts {
	/** Times of recurring ones that were due or told since the last report, and the next of each. */
	readonly recurring: readonly {
		readonly id: string;
		readonly number: string;
		readonly wording: string;
		readonly lines: readonly OccurrenceLine[];
	}[];
	/** Decided posts of the open ones, and what they rest on. Percent of full time. */
	readonly staffing: readonly ReportStaffing[];
	/** What the chair has asked since the last report, and what has not been answered. */
	readonly asked: readonly {
		readonly id: string;
		readonly number: string;
		readonly wording: string;
		readonly note: MeetingNote | null;
		readonly waiting: AskedExplanation | null;
	}[];
}

export interface ReportStaffing {
	readonly id: string;
	readonly number: string;
	/** '2023-04-25 § 88'. */
	readonly decided: string | null;
	readonly item: string;
	readonly shares: readonly {
		readonly unit: string | null;
		readonly percent: number | null;
		readonly positions: number | null;
		readonly tentative: boolean;
		readonly filledPercent: number | null;
		readonly filledPositions: number | null;
		readonly replacedBy: string | null;
	}[];
	/** Crowns, when the decision gives any. */
	readonly sek: number | null;
	/** Null: it rests on no budget. */
	readonly budget: DependencyState | null;
	readonly budgets: readonly { readonly name: string; readonly settledBy: string | null }[];
}
