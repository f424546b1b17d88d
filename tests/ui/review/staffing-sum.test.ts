import { expect, test } from 'vitest';
import { staffingSum } from '../../../src/lib/ui/review/suggestion/staffing-sum.ts';

const part = (unit: string, percent: number | null, tentative = false) => ({ unit, percent, tentative });
const staffing = (fullTimePercent: number | null, parts: ReturnType<typeof part>[]) =>
	staffingSum({ fullTimePercent, positions: null, people: null, parts });

test('170 = 120 + 50 adds up', () => {
	const sum = staffing(170, [part('Socialförvaltningen', 120), part('Kulturförvaltningen', 50, true)]);
	expect(sum).toMatchObject({ sum: 170, verdict: 'adds-up', difference: 0 });
	expect(sum.sentence).toBe('170\u00a0% = 120 + 50');
});

test('parts that do not reach the total are said to differ, and by how much', () => {
	const sum = staffing(170, [part('A', 120), part('B', 25)]);
	expect(sum).toMatchObject({ sum: 145, verdict: 'differs', difference: 25 });
	expect(sum.sentence).toBe('170\u00a0% ≠ 120 + 25');
});

test('nothing is claimed where a figure is missing', () => {
	expect(staffing(170, [part('A', 120), part('B', null)]).verdict).toBe('unknown');
	expect(staffing(null, [part('A', 120)])).toMatchObject({ sum: 120, verdict: 'unknown' });
	expect(staffing(100, [])).toMatchObject({ sum: null, stated: 100, verdict: 'unknown' });
});
