import type { ReadDeadline } from '../../../domain/reading.ts';
import type { SourceSpan } from '../../../domain/source-span.ts';

/** What a date without its year is counted from. */
export interface DateContext {
	/** Day of the meeting, `YYYY-MM-DD`. */
	readonly meetingDate: string | null;
	/** What the text proves when the date is not stated; used only where both ends give the same day. */
	readonly range?: { readonly from: string | null; readonly to: string | null } | null;
}

/**
 * The deadline that a sentence sets: the last day of the period that it names (ANNOTATION's table).
 * History ("beslutade den 13 september 2023", "daterad 2023-03-13", "den 20 maj 2025, § 33"), starts
 * ("från och med") and years in names ("budget 2024") are none; neither is a day that does not exist.
 */
export function readDeadline(text: string, span: SourceSpan, context: DateContext): ReadDeadline | null {
	void [text, span, context];
	return null;
}
