import type { Recurrence } from '../../../domain/commitment.ts';
import { meetingPeriod } from '../../../domain/ledgers/occurrence-ledger.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import type { OccurrenceTable } from '../../database/commitment-tables.ts';
import type { StateTable } from '../../database/tables.ts';
import type { StateChange } from '../../repositories/states/states.ts';
import type { Changing } from '../change-commitment.ts';
import {
	followOccurrence,
	insertOccurrence,
	isSettled,
	nextOpen,
	readOccurrences,
	takeOccurrence,
	untoldTimeOfDecision,
} from './occurrence-rows.ts';

export interface Fulfilling {
	readonly date: PlainDate;
	readonly item: string;
	readonly caseNumber?: string | null;
	/**
	 * Last day of the time that is meant. Left out: the time of the decision itself where the report came in that, else
	 * the earliest that nothing has been said about.
	 */
	readonly due?: PlainDate | null;
}

export interface Fulfilled {
	/** For each interval from the report on. */
	readonly change: (state: StateTable) => StateChange;
	readonly period: string;
	/** When the next one is due; null where no calendar tells. */
	readonly due: PlainDate | null;
}

/**
 * Marks one time of a recurring commitment as fulfilled at a § and day, and makes the earliest one that is left the
 * deadline. The report may be written up after a later one. Null: there is no such time, or something has been said
 * about it already.
 */
export async function fulfilOccurrence(
	changing: Changing,
	report: Fulfilling,
	recurrence: Recurrence,
): Promise<Fulfilled | null> {
	const { trx, commitment } = changing;
	const { date } = report;
	const isMeeting = recurrence.every === 'meeting';
	const row = isMeeting ? await meetingAt(changing, date) : await timeMeant(changing, report, recurrence);
	if (!row || isSettled(row)) return null;
	const before = await readOccurrences(trx, commitment.id);
	const told = { fulfilled_on: date, fulfilled_item: report.item, fulfilled_case: report.caseNumber ?? null };
	await trx.updateTable('occurrences').set(told).where('id', '=', row.id).execute();
	const next = isMeeting ? null : await nextOpen(changing, recurrence, commitment.decided ?? date);
	const said = { recurrence, before, after: await readOccurrences(trx, commitment.id), date };
	const follow = isMeeting ? () => NO_DEADLINE : followOccurrence(said);
	return {
		period: row.period,
		due: next?.due ?? null,
		change: (state) => ({
			...(state.status_since > date ? {} : { status: 'not-started', status_since: date, done_on: null }),
			...follow(state),
		}),
	};
}

async function timeMeant(
	changing: Changing,
	{ date, due }: Fulfilling,
	recurrence: Recurrence,
): Promise<OccurrenceTable | null> {
	const own = await untoldTimeOfDecision(changing, recurrence);
	if (own && (due ? due === own.due : date <= own.due)) return insertOccurrence(changing, own);
	return due
		? takeOccurrence(changing, recurrence, due)
		: nextOpen(changing, recurrence, changing.commitment.decided ?? date);
}

/** Each meeting is a time of its own, known when it has been. */
async function meetingAt(changing: Changing, date: PlainDate) {
	const known = await readOccurrences(changing.trx, changing.commitment.id);
	return (
		known.find(({ due }) => due === date) ??
		(await insertOccurrence(changing, { period: meetingPeriod(date), due: date }))
	);
}

const NO_DEADLINE: StateChange = {
	...{ deadline: null, deadline_precision: null, deadline_basis: null, deadline_text: null },
};
