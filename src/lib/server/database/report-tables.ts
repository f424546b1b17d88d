import type { Json } from './column-types.ts';

export interface ReportTables {
	reports: {
		/** 'R-2023-0004'. */
		number: string;
		year: number;
		serial: number;
		/** Null: all bodies. */
		body_id: string | null;
		body_name: string | null;
		/** Null: whoever is responsible. */
		unit_id: string | null;
		unit_name: string | null;
		per: string;
		since: string;
		open: number;
		overdue: number;
		saved_at: string;
		saved_by: string;
		checksum: string;
		content: Json;
	};
}
