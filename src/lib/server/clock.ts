import { addDays, type PlainDate } from '../domain/plain-date.ts';

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Stockholm',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
});

/** The calendar day in Sweden at an instant. Everything below is handed this day; nothing else asks the clock. */
export const dayInStockholm = (instant: Date): PlainDate => STOCKHOLM.format(instant);

/** The instant at which a day is over in Sweden, as UTC text: what was written down before it was known that day. */
export function endOfDay(day: PlainDate): string {
	const next = addDays(day, 1);
	// Midnight in Sweden is 22.00 UTC in summer, 23.00 in winter.
	const summer = `${day}T22:00:00.000Z`;
	return dayInStockholm(new Date(summer)) === next ? summer : `${day}T23:00:00.000Z`;
}
