import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/lib/domain/report/report-comparison.ts';
import { contentOf } from '../server/reports/writable.ts';
import { manyRows, rowOf } from './report-sample.ts';

const due = (date: string) => ({ date, precision: 'day', basis: 'set', text: null }) as const;

describe('two reports beside each other', () => {
	const [a, b, c] = ['a', 'b', 'c'].map((id, index) => rowOf({ id, number: `Å-2023-000${index + 1}` }));

	test('the same report differs in nothing', () => {
		const content = contentOf(manyRows(30));
		expect(compareReports(content, content)).toMatchObject({
			added: [],
			gone: [],
			changed: [],
			unchanged: 30,
		});
	});

	test('new, gone and changed, each with what is otherwise', () => {
		const moved = {
			...b!,
			deadline: due('2023-12-01'),
			lastLine: { text: 'Väntar.', date: '2023-10-19', actor: 'A' },
		};
		const done = { ...a!, status: 'done', timing: null } as const;
		const result = compareReports(contentOf([a!, b!]), contentOf([moved, c!], [done]));
		expect(result.added.map(({ id }) => id)).toEqual(['c']);
		expect(result.gone).toEqual([{ row: a, now: done }]);
		expect(result.changed.map(({ row, parts }) => [row.id, parts.map(({ part }) => part)])).toEqual([
			['b', ['deadline', 'lastLine']],
		]);
		expect(result.unchanged).toBe(0);
	});

	test('every row of both is said once, and the sums are those of the papers', () => {
		const [then, now] = [contentOf(manyRows(40).slice(0, 25)), contentOf(manyRows(40).slice(10))];
		const { added, gone, changed, unchanged, sums } = compareReports(then, now);
		expect(added.length + changed.length + unchanged).toBe(30);
		expect(gone.length + changed.length + unchanged).toBe(25);
		expect(sums.find(({ key }) => key === 'open')).toEqual({ key: 'open', then: 25, now: 30 });
	});
});
