import { expect, test } from 'vitest';
import { chartModel } from '../../../src/lib/ui/chart/chart-model.ts';
import { topCell } from '../../../src/lib/ui/chart/chart-options.ts';
import { unitSeries } from '../../../src/lib/ui/chart/unit-series.ts';

const FRAME = { width: 100, height: 50, floor: 40, room: 8, thickness: 10 };

test('every commitment is a cell, plain and blocked ones in layers of their own, and bars say their parts', () => {
	const model = chartModel(
		[
			{
				x: 10,
				title: 'sep',
				segments: [
					{ timing: 'overdue', count: 2, blocked: 1 },
					{ timing: 'due-soon', count: 1, blocked: 0 },
				],
			},
			{ x: 30, title: 'okt', segments: [] },
		],
		1,
		FRAME,
	);
	expect(
		model.layers.map(({ timing, blocked, cells }) => [
			timing,
			blocked,
			...cells.map(({ from, to }) => [from, to]),
		]),
	).toEqual([
		['overdue', false, [0, 1]],
		['overdue', true, [1, 2]],
		['due-soon', false, [2, 3]],
	]);
	expect(model.layers.flatMap(({ cells }) => cells.map(({ x }) => x))).toEqual([10, 10, 10]);
	expect(model.words).toEqual([['sep', '2 försenade', '1 inom 30 dagar', 'varav 1\u00a0blockerat'], ['okt']]);
	expect(topCell(model, 0)).toMatchObject({ datasetIndex: 2, index: 0 });
	expect(topCell(model, 1)).toBeNull();
});

test('where a cell is five commitments, the last one is cut', () => {
	const model = chartModel(
		[{ x: 10, title: 'sep', segments: [{ timing: 'on-track', count: 12, blocked: 0 }] }],
		5,
		FRAME,
	);
	expect(model.layers[0]?.cells.map(({ from, to }) => [from, to])).toEqual([
		[0, 5],
		[5, 10],
		[10, 12],
	]);
});

test('nobody responsible is a row with a list of its own', () => {
	const blockedOf = { overdue: 1, 'due-soon': 0, 'on-track': 0, undated: 0, ageing: 0 };
	const tally = { open: 2, overdue: 1, dueSoon: 0, onTrack: 0, undated: 0, ageing: 1, blocked: 1, blockedOf };
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
	expect(rows[0]?.segments.map(({ timing, blocked }) => [timing, blocked])).toEqual([
		['overdue', 1],
		['ageing', 0],
	]);
	expect(rows[0]?.name).toContain('varav 1 blockerat');
});
