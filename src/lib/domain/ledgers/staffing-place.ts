import { NO_UNIT } from '../filter.ts';
import { byNumber, counts, sharesOf, yearOfEntry, type LedgerEntry, type Share } from './staffing-ledger.ts';
import { fold } from '../swedish-text.ts';

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

/** The decisions that the figures of a place are the sum of, in percent of full time or in posts. */
export function entriesBehind(entries: readonly LedgerEntry[], place: StaffingPlace): LedgerEntry[] {
	const all = byNumber(entries);
	const unit = fold(place.unit ?? '');
	return entries.filter(
		(entry) =>
			(place.body === null || entry.body?.id === place.body) &&
			counts(entry) &&
			yearOfEntry(entry) === place.year &&
			sharesOf(entry, all).some(
				(share) => share.replacedBy === null && fold(share.unit ?? '') === unit && hasFigures(share),
			),
	);
}

const hasFigures = ({ percent, positions, filled }: Share) =>
	[percent, positions, filled?.percent, filled?.positions].some((figure) => (figure ?? 0) > 0);
