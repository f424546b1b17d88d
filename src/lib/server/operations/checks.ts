import type { Issue } from '../../domain/issue.ts';
import { isPlainDate, type PlainDate } from '../../domain/plain-date.ts';
import { KINDS, STAGES } from '../../domain/words.ts';
import { issue } from './context.ts';
import type { Edits } from './review/edits.ts';

/** Characters in one line, reason or name. */
const MAX_LINE = 2000;
export const MAX_NAME = 200;
const MAX_NAMES = 20;

/** The issues among the answers of several checks. */
export const issuesOf = (...answers: readonly (Issue | null)[]) =>
	answers.filter((answer) => answer !== null);

/** A day that exists and is not after today; what is left out is fine here. */
export function checkDay(field: string, value: string | null | undefined, today: PlainDate): Issue | null {
	if (!value) return null;
	if (!isPlainDate(value)) return issue(field, 'impossible-date');
	return value > today ? issue(field, 'in-future', { today }) : null;
}

/** A day that exists and is not before today; what is left out is fine here. */
export function checkAhead(field: string, value: string | null | undefined, today: PlainDate): Issue | null {
	if (!value) return null;
	if (!isPlainDate(value)) return issue(field, 'impossible-date');
	return value < today ? issue(field, 'in-past', { today }) : null;
}

/** A day that exists, whenever it is. */
export const checkDate = (field: string, value: string | null | undefined): Issue | null =>
	value && !isPlainDate(value) ? issue(field, 'impossible-date') : null;

/** Something else than blanks is written. */
export const checkRequired = (field: string, value: string | null | undefined): Issue | null =>
	value?.trim() ? null : issue(field, 'required');

/** At most `max` characters; nothing at all is fine. */
export const checkLength = (field: string, value: string | null | undefined, max = MAX_LINE): Issue | null =>
	(value?.length ?? 0) > max ? issue(field, 'too-long', { max }) : null;

/** One of the words that there are: a form can be sent by anything. */
export const checkWord = (field: string, value: string, words: readonly string[]): Issue | null =>
	words.includes(value) ? null : issue(field, 'unknown-word');

/** Neither too many names nor too long ones; left out, they are not changed. */
export function checkNames(field: string, names: readonly string[] | undefined): Issue | null {
	if (!names) return null;
	if (names.length > MAX_NAMES) return issue(field, 'too-long', { max: MAX_NAMES });
	return names.some((name) => name.length > MAX_NAME) ? issue(field, 'too-long', { max: MAX_NAME }) : null;
}

/** Everything in edits that can be judged without the database; `text` is the document's. */
export const checkEdits = (edits: Edits, text: string): Issue[] =>
	issuesOf(
		edits.kind === undefined ? null : checkWord('kind', edits.kind, KINDS),
		edits.stage === undefined ? null : checkWord('stage', edits.stage, STAGES),
		checkNames('responsible', edits.responsible),
		checkNames('recipients', edits.recipients),
		edits.deadline ? (checkRequired('deadline', edits.deadline.date) ?? null) : null,
		checkDate('deadline', edits.deadline?.date),
		checkLength('deadline', edits.deadline?.text),
		checkDate('start', edits.start),
		edits.span === undefined ? null : checkSpan(edits.span, text),
	);

/** A span that lies in the text and holds more than blanks. */
export function checkSpan([start, end]: readonly [number, number], text: string): Issue | null {
	const inside =
		Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
	return inside && text.slice(start, end).trim() ? null : issue('span', 'outside-text');
}

/** One tidy text: no blanks at the edges, no control characters but line breaks; null when nothing is left. */
export const tidy = (text: string | null | undefined): string | null =>
	text?.normalize('NFC').replace(CONTROL, '').replace(/\r\n?/g, '\n').trim() || null;

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
