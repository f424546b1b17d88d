/**
 * Every key that an operation can answer with, so that the screen texts can be complete by type.
 * Context beside some of them: `max`, `today`, `decided`, `latest`, `status`.
 */
export const ISSUE_KEYS = [
	/** The field must be filled in. */
	'required',
	/** Not a day that exists, written as 2023-12-06. */
	'impossible-date',
	/** Longer than `max` characters. */
	'too-long',
	/** A word outside its list: an unknown status, kind, stage. */
	'unknown-word',
	/** No such commitment, document, suggestion or unit. */
	'not-found',
	/** The day is after `today`. */
	'in-future',
	/** The day is before the decision (`decided`). */
	'before-decision',
	/** The day is before the latest change of the same fact (`latest`). */
	'before-latest-change',
	/** The last report is not before this one. */
	'not-before',
	/** Nothing would change. */
	'unchanged',
	/** The suggestion or closing is already decided. */
	'already-reviewed',
	/** There is no decision to undo. */
	'not-reviewed',
	/** The commitment has lived on since, so its confirmation cannot be undone. */
	'has-history',
	/** Values read by a machine have not been held against the original; `values` are their keys, one a line. */
	'unchecked-values',
	/** The marked text lies outside the document or holds only blanks. */
	'outside-text',
	/** The words quoted do not stand in the document. */
	'not-in-text',
	/** One of the two parts would be empty. */
	'splits-nothing',
	/** The document has no meeting date yet; a closing needs it. */
	'no-meeting-date',
	/** The document already waits to be read, or is being read. */
	'already-queued',
	/** Nothing waits and nothing is being read that could be cancelled. */
	'not-queued',
	/** Not a version of the same meeting, or no longer. */
	'not-a-version',
	/** A corrected document stands in its place: only that one changes from now on. */
	'replaced',
	/** The closing cannot be about this commitment. */
	'not-a-candidate',
	/** The file has no bytes. */
	'empty',
	/** The file is larger than `max` bytes. */
	'too-large',
] as const;
export type IssueKey = (typeof ISSUE_KEYS)[number];
