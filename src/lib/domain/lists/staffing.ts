import type { Staffing } from '../reading.ts';
import { fold } from '../swedish-text.ts';

/**
 * What a cell says of staffing: '150 %' of full time, '2 tjänster', '1,5 årsarbetare'. A bare number may mean either, and
 * is refused: null.
 */
export function readStaffingCell(text: string): Staffing | null {
	const parts = WRITTEN.exec(fold(text));
	const value = Number((parts?.[1] ?? '').replace(',', '.'));
	const unit = parts?.[2] ?? '';
	if (!parts || !Number.isFinite(value) || value <= 0) return null;
	if (unit === '%' || unit === 'procent') return staffing(value, null);
	if (!unit.startsWith('tjänst')) return staffing(Math.round(value * 100), null);
	return Number.isInteger(value) ? staffing(null, value) : staffing(Math.round(value * 100), null);
}

const WRITTEN = /^(\d{1,4}(?:[.,]\d{1,2})?) ?(%|procent|tjänst|tjänster|årsarbetare|heltid|heltider)$/;

const staffing = (fullTimePercent: number | null, positions: number | null): Staffing => ({
	...{ fullTimePercent, positions, people: null, parts: [] },
});
