import type { PlainDate } from '../../domain/plain-date.ts';
import { datesIn } from './dates.ts';
import type { OutlineItem } from './outline.ts';
import { anyCase } from '../text/wordings.ts';

/**
 * What the text proves of a meeting without a date: it was held on or after the latest paper that it had before it,
 * and on or before the earliest day that it still looks forward to. Null when it proves neither.
 */
export function dateRangeOf(readable: string, items: readonly OutlineItem[]) {
	let from: PlainDate | null = null;
	const ahead: PlainDate[] = [];
	for (const item of items)
		for (const { kind, blocks } of item.sections)
			for (const { span } of blocks) {
				for (const { date, span: place } of datesIn(readable, span)) {
					const before = readable.slice(Math.max(span[0], place[0] - 40), place[0]);
					if (kind === 'basis' && (from === null || date > from)) from = date;
					if (kind !== 'basis' && AHEAD.test(before)) ahead.push(date);
				}
			}
	const later = ahead.filter((date) => from === null || date >= from).sort();
	const to = later[0] ?? null;
	return from === null && to === null ? null : { from, to };
}

/** Words before a day that lies ahead of the one who writes. */
const AHEAD = anyCase`
	(?:senast|till och med|från och med|fr\.o\.m\.|t\.o\.m\.|tillhanda|bordläggs till|gälla från|ikraft|
	i kraft|före|innan|inför)\s(?:[\p{L} ]{0,24}\s)?(?:den\s)?$
`;
