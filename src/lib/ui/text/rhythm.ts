import type { Rhythm } from '../../domain/occurrence.ts';
import { INTERVAL_NAMES } from './common.ts';
import { numeral, ordinal } from './format.ts';

/**
 * Every year, 1 time → 'en gång per år'; at each meeting → 'vid varje sammanträde'; every year, 4 apart →
 * 'vart fjärde år'; every month, 2 apart → 'varannan månad'.
 */
export function often({ every, times, apart = 1 }: Rhythm): string {
	if (apart > 1) return `${eachOf(apart, every === 'month')} ${INTERVAL_NAMES[every]}`;
	if (every === 'meeting' && times === 1) return 'vid varje sammanträde';
	return `${numeral(times)} ${times === 1 ? 'gång' : 'gånger'} per ${INTERVAL_NAMES[every]}`;
}

/** 'vartannat', 'vart fjärde', 'var tredje'; a month is no neuter. */
function eachOf(apart: number, common: boolean): string {
	if (apart === 2) return common ? 'varannan' : 'vartannat';
	return `${common ? 'var' : 'vart'} ${ordinal(apart)}`;
}
