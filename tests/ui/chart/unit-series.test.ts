import { expect, test } from 'vitest';
import { tipLines } from '../../../src/lib/ui/chart/cells/bar-words.ts';
import { unitSeries } from '../../../src/lib/ui/chart/rows/unit-series.ts';

test('a bar tells its parts', () => {
	const parts = [
		{ timing: 'overdue', count: 2, blocked: 1 },
		{ timing: 'due-soon', count: 1, blocked: 0 },
	] as const;
	expect(tipLines('sep', parts)).toEqual(['sep', '2 försenade', '1 inom 30 dagar', 'varav 1\u00a0blockerat']);
	expect(tipLines('okt', [])).toEqual(['okt', 'inga åtaganden']);
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
