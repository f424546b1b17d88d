import { isPlainDate, type PlainDate } from '$lib/domain/plain-date.ts';
import { endOfDay } from '$lib/server/clock.ts';

export interface DayAsked {
	readonly per: PlainDate;
	/** For links to go on from: null where the day is today. */
	readonly linkPer: PlainDate | null;
	/** What was written, when it is no day. */
	readonly wrong: string | null;
	/** Of what is told by when it was written down: the instant at which an earlier day was over. */
	readonly until: string | null;
}

/** The day that a page is asked about, `?per=2024-04-10`; today when none is given, or what was written is none. */
export function dayAsked({ searchParams }: URL, today: PlainDate): DayAsked {
	const written = searchParams.get('per') || null;
	const per = isPlainDate(written) ? written : today;
	return {
		...{ per, linkPer: per === today ? null : per },
		wrong: written !== null && !isPlainDate(written) ? written : null,
		until: per < today ? endOfDay(per) : null,
	};
}
