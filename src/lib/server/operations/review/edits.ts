import type { PlainDate } from '../../../domain/plain-date.ts';
import type { SourceSpan } from '../../../domain/source-span.ts';
import type { Kind, Precision, Stage } from '../../../domain/words.ts';

/** What a person changes in what the rules found. A part that is left out stays as found; null or [] empties it. */
export interface Edits {
	readonly kind?: Kind;
	readonly stage?: Stage;
	/** Names as they are to stand; unknown ones become new units. */
	readonly responsible?: readonly string[];
	readonly recipients?: readonly string[];
	/** A day that a person sets has basis `set`; precision is `day` unless said. */
	readonly deadline?: EditedDeadline | null;
	readonly start?: PlainDate | null;
	/** Which words of the document's text are the wording. */
	readonly span?: SourceSpan;
}

export interface EditedDeadline {
	readonly date: PlainDate;
	readonly precision?: Precision;
	/** Why this day, in the person's words. */
	readonly text?: string | null;
}
