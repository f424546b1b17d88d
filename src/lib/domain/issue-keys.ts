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
	/** The protocol of the kallelse's meeting has not been read: its proposals are not answered by it. */
	'meeting-not-held',
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
	/** No row of the list is ticked. */
	'nothing-chosen',
	/** More than `max` rows, files or names at once. */
	'too-many',
	/** There is nothing to take back, or it is taken back already. */
	'nothing-to-undo',
	/** Somebody has changed it since, so the change cannot be taken back. */
	'changed-since',
	/** A change is taken back on the day on which it was made. */
	'another-day',
	/** Another one has the same name. */
	'name-taken',
	/** The same file has been taken in before; `id` is where. */
	'already-imported',
	/** `count` commitments of the list have been changed since it was taken in. */
	'list-changed-since',
	/** The same file stands among the documents and is read there. */
	'is-a-document',
	/** The document is an imported list: it has no meeting, and no rules read it. */
	'is-a-list',
	/** No column of the list says what is to be done. */
	'no-wording-column',
	/** Two columns are said to hold the same thing: `columns`. */
	'same-column-twice',
	/** Rows of the list must be put right first: `count`. */
	'rows-wrong',
	/** No row of the list can be taken in. */
	'no-rows',
	/** The day is before `today`. */
	'in-past',
	/** An explanation has been asked for and has not come. */
	'already-asked',
	/** Its parts are followed in its place; a part that is followed in its whole again. */
	'is-split',
	'is-merged',
	/** It is settled: what goes on is only what is open. */
	'not-open',
	/** Nobody has said that it cannot be carried out, or the body has answered. */
	'nothing-proposed',
	'no-such-proposal',
	/** No such time of a recurring commitment, or something has been said about it already. */
	'no-such-occurrence',
	/** Not an address of the web. */
	'not-an-address',
	/** A commitment is divided into at least two parts. */
	'too-few-parts',
	/** It is not divided, or its parts have been put together. */
	'no-parts',
	/** The file has no bytes. */
	'empty',
	/** The file is larger than `max` bytes. */
	'too-large',
	/** What it rests on is another commitment: its status says it, nobody else. */
	'settled-by-status',
	/** No commitment has that number. */
	'no-such-number',
	/** A commitment cannot rest on, or change, itself. */
	'itself',
	/** The two would wait for each other; `way` are their numbers, in order. */
	'would-wait-for-itself',
	/** It already rests on that one, or is already changed by it. */
	'already-there',
	/** The later decision must not be older than the one whose numbers it changes (`decided`). */
	'not-later',
	/** Neither percent nor posts were given. */
	'no-figure',
	/** Not a whole number from 0 to `max`. */
	'not-a-number',
	/** The decision has neither staffing nor an amount. */
	'no-staffing',
	/** Already closed to the public, or not closed at all. */
	'already-closed',
	'not-closed',
] as const;
export type IssueKey = (typeof ISSUE_KEYS)[number];
