import { expect, test } from 'vitest';
import { chartModel } from '../../../src/lib/ui/chart/chart-model.ts';
import { totalsOf } from '../../../src/lib/ui/chart/chart-marks.ts';
import { unitSeries } from '../../../src/lib/ui/chart/unit-series.ts';

const LINK = { href: '/ataganden', name: 'x' };

test('layers hold plain and blocked apart, gaps stay empty, and nothing is lost', () => {
	const model = chartModel(
		[
			{ ...LINK, label: 'sep', segments: [{ timing: 'overdue', count: 4, blocked: 1 }] },
			null,
			{ ...LINK, label: 'under 6 mån', segments: [{ timing: 'undated', count: 2, blocked: 0 }] },
		],
		{ direction: 'standing', size: 1, today: null },
	);
	expect(model.layers.map(({ timing, blocked, values }) => [timing, blocked, values])).toEqual([
		['overdue', false, [3, 0, 0]],
		['overdue', true, [1, 0, 0]],
		['undated', false, [0, 0, 2]],
	]);
	expect(totalsOf(model)).toEqual([4, 0, 2]);
	expect(model.links[1]).toBeNull();
	expect(model.labels).toEqual(['sep', '', ['under', '6', 'mån']]);
});

test('nobody responsible is a row with a list of its own', () => {
	const tally = { open: 2, overdue: 1, dueSoon: 0, onTrack: 0, undated: 0, ageing: 1, blocked: 0 };
	const { rows } = unitSeries(
		[
			{ unit: { id: 'sf', name: 'Socialförvaltningen', external: false }, ...tally },
			{ unit: null, ...tally },
		],
		{ per: null, body: null },
	);
	expect(rows.map(({ label, href }) => [label, href])).toEqual([
		['Socialförvaltningen', '/ataganden?ansvarig=sf'],
		['Ansvarig saknas', '/ataganden?ansvarig=ingen'],
	]);
	expect(rows[0]?.segments.reduce((sum, { count }) => sum + count, 0)).toBe(2);
});
