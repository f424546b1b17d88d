import type { Overview } from '../overview.ts';
import type { PlainDate } from '../plain-date.ts';
import type { ReportParts } from './report-parts.ts';
import type { Report } from './report.ts';

/** The figures of the overview that the sheet's diagrams are drawn from. */
export type ReportFigures = Pick<Overview, 'per' | 'tally' | 'months' | 'undatedAges' | 'units'>;

/**
 * Everything that a sheet says, and nothing else: what is kept when a report is saved. Every form of it (page, PDF, Word,
 * Excel, CSV) is made from this alone, so that an older report is the same paper for ever.
 */
export interface ReportContent {
	/** Raised when the shape changes; what was saved in an older shape is still read. */
	readonly format: 1;
	readonly report: Report;
	/** Name of the body; null: all. */
	readonly body: string | null;
	/** Name of the unit, in a sheet of what one is responsible for. */
	readonly unit?: string | null;
	readonly figures: ReportFigures;
	readonly parts: ReportParts;
	/** Days on which the body has met. */
	readonly meetings: readonly PlainDate[];
}

/** Whose commitments a sheet holds, by name: what a body has decided, what a unit is responsible for, both, or all. */
export type Whose = Pick<ReportContent, 'body' | 'unit'>;

/** A saved report in one line. */
export interface SavedReport {
	/** 'R-2023-0004'. */
	readonly number: string;
	readonly body: { readonly id: string; readonly name: string } | null;
	readonly unit: { readonly id: string; readonly name: string } | null;
	readonly per: PlainDate;
	readonly since: PlainDate;
	/** Open commitments on the sheet. */
	readonly open: number;
	readonly overdue: number;
	/** The instant it was saved, UTC, and by whom. */
	readonly savedAt: string;
	readonly savedBy: string;
	/** SHA-256 of the canonical JSON of its content. */
	readonly checksum: string;
}
