import { NO_UNIT } from './filter.ts';
import { staffingBars } from './staffing-bars.ts';
import type { LedgerEntry } from './staffing-ledger.ts';
import { fold } from './swedish-text.ts';

/** One unit in one year, in the decisions of a body or of all (null). It is the address and nothing but the address. */
export interface StaffingPlace {
	readonly unit: string | null;
	readonly year: number | null;
	readonly body: string | null;
}

const NO_YEAR = 'utan';

/** 'enhet=Socialförvaltningen&ar=2024', with `organ` for one body. */
export function printPlace({ unit, year, body }: StaffingPlace): URLSearchParams {
	const params = new URLSearchParams({ enhet: unit ?? NO_UNIT, ar: String(year ?? NO_YEAR) });
	if (body) params.set('organ', body);
	return params;
}

/** Null where the address asks for no unit, or for a year that is none. */
export function parsePlace(params: URLSearchParams): StaffingPlace | null {
	const [unit, year] = [params.get('enhet')?.slice(0, 200), params.get('ar') ?? ''];
	if (!unit || !(year === NO_YEAR || /^\d{4}$/.test(year))) return null;
	return {
		unit: unit === NO_UNIT ? null : unit,
		year: year === NO_YEAR ? null : Number(year),
		body: params.get('organ') || null,
	};
}

/** The decisions that the bar of a place is the sum of. */
export function entriesBehind(entries: readonly LedgerEntry[], place: StaffingPlace): LedgerEntry[] {
	const own = entries.filter(({ body }) => place.body === null || body?.id === place.body);
	const bar = staffingBars(own, entries).find(
		({ unit, year }) => year === place.year && fold(unit ?? '') === fold(place.unit ?? ''),
	);
	return own.filter(({ number }) => bar?.numbers.includes(number));
}
