import type { PlainDate } from '../domain/plain-date.ts';

const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Stockholm',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
});

/** The calendar day in Sweden at an instant. Everything below is handed this day; nothing else asks the clock. */
export const dayInStockholm = (instant: Date): PlainDate => STOCKHOLM.format(instant);
