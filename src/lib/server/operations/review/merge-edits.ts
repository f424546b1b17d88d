import { meetingPeriod } from '../../../domain/ledgers/occurrence-ledger.ts';
import {
	firstOccurrence,
	occurrenceOn,
	rhythmIn,
	ruleOf,
	type Occurrence,
	type Rhythm,
} from '../../../domain/occurrence.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { Suggestion } from '../../../domain/reading.ts';
import type { SourceSpan } from '../../../domain/source-span.ts';
import { fold } from '../../../domain/swedish-text.ts';
import type { Basis, Certainty, Kind, Precision, Stage } from '../../../domain/words.ts';
import type { Edits } from './edits.ts';

/** What the commitment is to be: a person's edits where there are any, else what was found. */
export interface Merged {
	readonly kind: Kind;
	readonly stage: Stage;
	readonly span: SourceSpan;
	readonly responsible: readonly string[];
	readonly recipients: readonly string[];
	readonly deadline: MergedDeadline | null;
	readonly start: PlainDate | null;
	/** The first time of a recurring one. */
	readonly occurrence: Occurrence | null;
	readonly certainty: {
		readonly responsible: Certainty | null;
		readonly recipient: Certainty | null;
		readonly deadline: Certainty | null;
	};
	/** Names of the edits that differ from what was found. */
	readonly changed: readonly string[];
}

interface MergedDeadline {
	readonly date: PlainDate;
	readonly precision: Precision;
	readonly basis: Basis;
	readonly text: string | null;
}

/** A form sends every field; what is equal to what was found is no edit and keeps where it came from. */
export function mergeEdits(
	found: Suggestion,
	span: SourceSpan,
	edits: Edits,
	decided: PlainDate | null,
): Merged {
	const names = { responsible: valuesOf(found.responsible), recipients: valuesOf(found.recipient) };
	const changed = [
		...(edits.kind !== undefined && edits.kind !== found.kind ? ['kind'] : []),
		...(edits.stage !== undefined && edits.stage !== found.stage ? ['stage'] : []),
		...(edits.span && (edits.span[0] !== span[0] || edits.span[1] !== span[1]) ? ['span'] : []),
		...(edits.responsible && !sameNames(edits.responsible, names.responsible) ? ['responsible'] : []),
		...(edits.recipients && !sameNames(edits.recipients, names.recipients) ? ['recipients'] : []),
		...(edits.start !== undefined && (edits.start || null) !== found.start ? ['start'] : []),
	];
	const { deadline, occurrence, set } = deadlineOf(found, edits, decided);
	return {
		kind: edits.kind ?? found.kind,
		stage: edits.stage ?? found.stage,
		span: edits.span ?? span,
		responsible: changed.includes('responsible') ? (edits.responsible ?? []) : names.responsible,
		recipients: changed.includes('recipients') ? (edits.recipients ?? []) : names.recipients,
		start: edits.start === undefined ? found.start : edits.start || null,
		deadline,
		occurrence,
		certainty: {
			responsible: changed.includes('responsible') ? 'set' : (found.responsible[0]?.certainty ?? null),
			recipient: changed.includes('recipients') ? 'set' : (found.recipient[0]?.certainty ?? null),
			deadline: set ? 'set' : (found.deadline?.certainty ?? (occurrence ? 'assumed' : null)),
		},
		changed: set ? [...changed, 'deadline'] : changed,
	};
}

/** The person's day; else the one read; else, for a recurring one, the end of the first whole period. */
function deadlineOf(found: Suggestion, edits: Edits, decided: PlainDate | null) {
	const read = found.deadline;
	const edited = edits.deadline;
	if (edited && (edited.date !== read?.date || (edited.precision ?? read.precision) !== read.precision)) {
		const { date, precision = 'day', text = null } = edited;
		return withOccurrence(found, { date, precision, basis: 'set', text: text || null }, true);
	}
	if (edited === null && read) return { deadline: null, occurrence: null, set: true };
	if (read) {
		const { date, precision, basis, text } = read;
		return withOccurrence(found, { date, precision, basis, text }, false);
	}
	const rhythm = rhythmIn(found);
	const occurrence = rhythm && decided ? firstOccurrence(rhythm, decided) : null;
	if (!occurrence || !rhythm) return { deadline: null, occurrence: null, set: false };
	const text = ruleOf(rhythm.text, occurrence);
	return {
		deadline: { date: occurrence.due, precision: 'day', basis: 'computed', text } as const,
		occurrence,
		set: false,
	};
}

function withOccurrence(found: Suggestion, deadline: MergedDeadline, set: boolean) {
	const rhythm = rhythmIn(found);
	const { date } = deadline;
	return { deadline, occurrence: rhythm && occurrenceWithin(rhythm, date), set };
}

/** The time that ends on a day, however the day came to be; for each meeting it is the meeting of that day. */
export const occurrenceWithin = (rhythm: Rhythm, date: PlainDate): Occurrence =>
	occurrenceOn(rhythm, date) ?? { period: meetingPeriod(date), due: date };

const valuesOf = (findings: readonly { readonly value: string }[]) => findings.map(({ value }) => value);

const sameNames = (a: readonly string[], b: readonly string[]) =>
	a.map(fold).filter(Boolean).join('|') === b.map(fold).filter(Boolean).join('|');
