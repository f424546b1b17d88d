import type { PlainDate } from '../plain-date.ts';

/** What happens to reports: they are saved, and never changed. */
export interface ReportEvent {
	readonly kind: 'report-saved';
	/** 'R-2023-0004'. */
	readonly number: string;
	readonly body: string | null;
	readonly unit?: string;
	readonly per: PlainDate;
	readonly since: PlainDate;
	/** SHA-256 of its content: the chain of events vouches for the paper. */
	readonly checksum: string;
}
