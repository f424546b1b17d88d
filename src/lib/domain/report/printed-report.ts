import type { PlainDate } from '../plain-date.ts';
import type { Timing } from '../words.ts';

/**
 * A report as its words and figures, in the order of the paper: what every form but the page (PDF, Word) is set from.
 * All text is ready Swedish, figures too ('1 392'); a form adds nothing and leaves nothing out.
 */
export interface PrintedReport {
	/** 'Rapport R-2023-0004, kontrollsumma 3f8a…'; null while it is not saved. */
	readonly seal: string | null;
	readonly organisation: string;
	readonly title: string;
	/** Which commitments, which day, in words. */
	readonly filter: string;
	readonly per: PlainDate;
	/** Upper margin of every page but the first. */
	readonly runningHead: { readonly left: string; readonly right: string };
	readonly large: boolean;
	readonly facts: readonly { readonly name: string; readonly value: string }[];
	/** What the open ones add up from; the last is the sum. */
	readonly sums: readonly { readonly name: string; readonly count: string; readonly difference: string }[];
	readonly ofWhich: readonly { readonly name: string; readonly count: string }[];
	readonly changes: {
		readonly title: string;
		/** '31 + 8 nya − 4 klara = 35 öppna'. */
		readonly balance: string;
		readonly lines: readonly { readonly name: string; readonly count: string; readonly text: string }[];
	};
	readonly charts: readonly PrintedChart[];
	readonly tables: readonly PrintedTable[];
	readonly proposal: {
		readonly title: string;
		readonly points: readonly string[];
		readonly note: string | null;
	};
	readonly signatures: readonly string[];
}

export interface PrintedChart {
	/** 'Diagram 1. Öppna åtaganden efter frist'. */
	readonly title: string;
	/** What it shows, in a sentence: also the picture's alternative text. */
	readonly summary: string;
	/** `standing`: months along the axis; `lying`: names beside their bars. */
	readonly shape: 'standing' | 'lying';
	readonly bars: readonly {
		/** At the foot of the bar, where the axis tells the year: 'mars'. */
		readonly label: string;
		/** Under the label: a year that begins there, the report's own day, or 'utan datum'; '' for most. */
		readonly under: string;
		/** Where the bar is told of without its axis: 'mars 2024'. */
		readonly name: string;
		/** Begins on the report's own day. */
		readonly isToday: boolean;
		readonly count: string;
		readonly cells: readonly {
			readonly timing: Timing;
			readonly blocked: boolean;
			readonly length: number;
		}[];
		/** After so many cells the middle of the bar is left out; null in a whole one. */
		readonly gap: number | null;
	}[];
	readonly legend: readonly { readonly timing: Timing; readonly name: string }[];
}

export interface PrintedTable {
	/** 'Tabell 1. Öppna åtaganden, 31'. */
	readonly title: string;
	readonly note: string;
	/** What stands in place of a table without rows. */
	readonly none: string;
	/** `share`: of the width, in parts of the whole. `quoted`: a document's own words. */
	readonly columns: readonly {
		readonly head: string;
		readonly share: number;
		readonly quoted?: boolean;
	}[];
	/** Cells hold lines; the first is the main one, itself of several where it has a '\n'. */
	readonly groups: readonly {
		readonly title: string | null;
		readonly rows: readonly (readonly (readonly string[])[])[];
	}[];
}

/** The rows of a report for a spreadsheet: one fact a cell, so that they can be sorted and counted there. */
export interface ReportSheet {
	readonly name: string;
	readonly columns: readonly {
		readonly head: string;
		readonly kind: 'text' | 'number' | 'date';
		/** Letters wide. */
		readonly width: number;
	}[];
	readonly rows: readonly (readonly (string | number | null)[])[];
}
