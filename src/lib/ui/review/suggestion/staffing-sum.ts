import type { Staffing } from '../../../domain/reading.ts';
import { NBSP, number } from '../../text/format.ts';

/** Staffing set as an addition: the parts, their sum, the total that the text states, and whether they agree. */
export interface StaffingSum {
	/** Null when no part has a figure. */
	readonly sum: number | null;
	readonly stated: number | null;
	/** 'adds-up', 'differs' by so many percent, or 'unknown' when either side is missing. */
	readonly verdict: 'adds-up' | 'differs' | 'unknown';
	readonly difference: number;
	/** '170 % = 120 + 50' */
	readonly sentence: string;
}

/** Percent of full time. "170 % resurs … 120 % till A och 50 % till B" → 120 + 50 = 170, adds up. */
export function staffingSum(staffing: Staffing): StaffingSum {
	const shares = staffing.parts.map(({ percent }) => percent).filter((percent) => percent !== null);
	const sum = shares.length > 0 ? shares.reduce((a, b) => a + b, 0) : null;
	const stated = staffing.fullTimePercent;
	const complete = shares.length === staffing.parts.length;
	const known = sum !== null && stated !== null && complete;
	const terms = shares.map(number).join(' + ');
	const total = percent(stated ?? sum ?? 0);

	return {
		sum,
		stated,
		verdict: !known ? 'unknown' : sum === stated ? 'adds-up' : 'differs',
		difference: known ? stated - sum : 0,
		sentence: shares.length > 1 ? `${total} ${sum === (stated ?? sum) ? '=' : '≠'} ${terms}` : total,
	};
}

/** 120 → '120 %', unbroken. */
export const percent = (value: number) => `${number(value)}${NBSP}%`;
