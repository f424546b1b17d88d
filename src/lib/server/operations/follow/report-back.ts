import type { CommitmentDetail, Recurrence } from '../../../domain/commitment.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { fromJson } from '../../database/json.ts';
import type { StateChange } from '../../repositories/states/states.ts';
import {
	changeCommitment,
	checkNotBefore,
	checkNotBeforeDecision,
	checkWhole,
	lineChange,
	type Changing,
} from '../change-commitment.ts';
import { checkDate, checkDay, checkLength, checkRequired, issuesOf, MAX_NAME, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';
import { noteNextDeadlines } from './deadline-notes.ts';
import { fulfilOccurrence } from '../occurrences/fulfil-occurrence.ts';
import { itemNumber } from '../item-number.ts';

export interface ReportBackInput {
	readonly commitmentId: string;
	readonly version: number;
	/** Day of the meeting. */
	readonly date: string;
	/** '45' or '§ 45'. */
	readonly item: string;
	readonly line?: string | null;
	/** Of a recurring one: the last day of the time that was reported; left out: the earliest that is left. */
	readonly due?: string | null;
	/** The report's own case number, where it came under another. */
	readonly caseNumber?: string | null;
}

/**
 * Notes that the deciding body has been told: at the meeting on `date`, under § `item`. Closes the commitment;
 * a recurring one has its occurrence fulfilled and goes on to the next (`nextDue`).
 */
export function reportBack(
	context: Context,
	input: ReportBackInput,
): Promise<Result<{ version: number; nextDue: string | null }, CommitmentDetail>> {
	const item = itemNumber(input.item);
	const line = tidy(input.line);
	const caseNumber = tidy(input.caseNumber);
	const due = input.due || null;
	const issues = issuesOf(
		checkRequired('item', item),
		checkDate('due', due),
		checkLength('caseNumber', caseNumber, MAX_NAME),
		checkLength('item', item, MAX_NAME),
		checkRequired('date', input.date),
		checkDay('date', input.date, context.today),
		checkLength('line', line),
	);
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment<{ nextDue: string | null }>(context, input, async (changing) => {
		const wrong = await checkReport(changing, input.date);
		const report = { date: input.date, item, line, due, caseNumber };
		return wrong.length ? wrong : applyReport(context, changing, report);
	});
}

export interface Report {
	readonly date: PlainDate;
	readonly item: string;
	readonly line: string | null;
	readonly due?: PlainDate | null;
	readonly caseNumber?: string | null;
	/** When a later document's sentence told of it. */
	readonly closing?: { readonly id: string; readonly documentId: string };
}

/**
 * What stands in the way of a report on a day. That the doer said "done" later is no hindrance: people write up
 * what the meeting already knew.
 */
export async function checkReport(changing: Changing, date: PlainDate): Promise<Issue[]> {
	const { status, status_since: latest } = changing.state;
	return issuesOf(
		(await checkNotBeforeDecision(changing, date)) ??
			(status === 'done' || comesAgain(changing) ? null : checkNotBefore(latest, date)),
		status === 'closed' ? issue('commitmentId', 'unchanged') : null,
		checkWhole(status),
	);
}

/** Makes the report count; the caller has checked. */
export async function applyReport(
	context: Context,
	changing: Changing,
	report: Report,
): Promise<readonly Issue[] | { nextDue: string | null }> {
	const { commitment } = changing;
	const recurrence = comesAgain(changing) ? commitment.recurrence : null;
	const next = recurrence ? await fulfilOccurrence(changing, report, fromJson<Recurrence>(recurrence)) : null;
	if (recurrence && !next) return [issue('due', 'no-such-occurrence')];
	await changing.change(report.date, (each) => ({
		// A time that was reported later, but written up before, is the latest report.
		...((each.reported_on ?? '') > report.date
			? {}
			: { reported_on: report.date, reported_item: report.item }),
		...(next ? next.change(each) : closing(each.status, each.done_on, report.date)),
		...lineChange(context, each, report.line, report.date),
	}));
	if (next) await noteNextDeadlines(context, changing, report.date);
	await changing.record(
		report.date,
		{
			kind: 'reported-back',
			item: report.item,
			line: report.line,
			period: next?.period ?? null,
			nextDue: next?.due ?? null,
			...(report.caseNumber && { caseNumber: report.caseNumber }),
			closingId: report.closing?.id ?? null,
		},
		report.closing?.documentId,
	);
	return { nextDue: next?.due ?? null };
}

/** A time that was done is reported as that time; what is given up or has lapsed does not come again. */
const comesAgain = ({ commitment, state }: Changing) =>
	commitment.recurrence !== null && ['not-started', 'in-progress', 'done'].includes(state.status);

/** What was given up or has lapsed stays so: the body has been told of just that. */
const closing = (status: string, done: PlainDate | null, date: PlainDate): StateChange =>
	status === 'not-feasible' || status === 'lapsed'
		? {}
		: { status: 'closed', status_since: date, done_on: done !== null && done > date ? date : done };
