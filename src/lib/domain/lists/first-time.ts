import { meetingPeriod } from '../ledgers/occurrence-ledger.ts';
import { firstOccurrence, occurrenceAround, occurrenceOn, type Occurrence } from '../occurrence.ts';
import type { PlainDate } from '../plain-date.ts';
import type { ListCommitment } from './row.ts';

/**
 * From which time on something recurring is followed: the one that the list's deadline is for, else the period in which
 * the list was reported or is taken in. What came before it the list does not tell, and nothing is said to be missing.
 */
export function firstTimeOf(
	{ recurrence, deadline, decided, reported }: ListCommitment,
	today: PlainDate,
): Occurrence | null {
	if (!recurrence) return null;
	if (deadline) {
		const { date } = deadline;
		return occurrenceOn(recurrence, date) ?? { period: meetingPeriod(date), due: date };
	}
	const first = decided && firstOccurrence(recurrence, decided);
	const now = occurrenceAround(recurrence, reported?.date ?? today);
	return first && now && first.due > now.due ? first : now;
}
