import type { Concern, MeetingOutcome } from '../../domain/concern.ts';
import type { Json } from './column-types.ts';

/** What a meeting said of a commitment that was asked about; holds from `from_date` up to but not including `to_date`. */
export interface MeetingNoteTable {
	id: string;
	commitment_id: string;
	/** Why it was asked about. */
	concern: Concern;
	outcome: MeetingOutcome;
	line: string | null;
	/** The new deadline, or the day by which an explanation is to be there. */
	due: string | null;
	/** Where it moved the deadline: the version that this gave, and how the commitment stood before. */
	version: number | null;
	before: Json | null;
	from_date: string;
	to_date: string;
	actor: string;
	recorded_at: string;
}

/** A task for whoever is responsible: answered as soon as the last line is another one than when it was asked. */
export interface ExplanationRequestTable {
	id: string;
	commitment_id: string;
	note_id: string | null;
	question: string | null;
	until: string | null;
	line_before: string | null;
	line_date_before: string | null;
	from_date: string;
	to_date: string;
	actor: string;
	recorded_at: string;
}
