import { describe, expect, test } from 'vitest';
import { unchangedCount, makeReport, type ReportQuestion } from '../../src/lib/domain/report/report.ts';
import { parseReportQuestion } from '../../src/lib/domain/report/report-question.ts';
import { manyRows, overviewOf, PER, rowOf, SINCE } from './report-sample.ts';

const question: ReportQuestion = { body: null, per: PER, since: SINCE, large: false };

describe('the sheet', () => {
	test('figures come from the rows of the table and add up', () => {
		const open = manyRows(97);
		const { sums, groups, ofWhich } = makeReport(question, { open, done: [], overview: overviewOf() });
		expect(sums.overdue + sums.dueSoon + sums.onTrack + sums.undated).toBe(sums.open);
		expect(groups.flatMap(({ rows }) => rows)).toHaveLength(97);
		expect(groups.map(({ timing }) => timing)).toEqual([
			'overdue',
			'due-soon',
			'on-track',
			'ageing',
			'undated',
		]);
		expect(ofWhich.unassigned).toBe(20);
		expect(ofWhich.ageing).toBe(groups.find(({ timing }) => timing === 'ageing')!.rows.length);
	});

	test('rows keep the order in which the list gave them', () => {
		const open = manyRows(40);
		const { groups } = makeReport(question, { open, done: [], overview: overviewOf() });
		const overdue = open.filter(({ timing }) => timing === 'overdue').map(({ id }) => id);
		expect(groups[0]!.rows.map(({ row }) => row.id)).toEqual(overdue);
	});

	test('new and moved rows are marked', () => {
		const [a, b, c] = manyRows(3) as [
			ReturnType<typeof rowOf>,
			ReturnType<typeof rowOf>,
			ReturnType<typeof rowOf>,
		];
		const overview = overviewOf(
			{},
			{ added: [a], moved: [{ row: b, from: null, to: PER, reason: 'Sent underlag' }] },
		);
		const { groups } = makeReport(question, { open: [a, b, c], done: [], overview });
		const marked = groups
			.flatMap(({ rows }) => rows)
			.map((entry) => [entry.row.id, entry.isNew, entry.wasMoved]);
		expect(marked).toContainEqual(['r0', true, false]);
		expect(marked).toContainEqual(['r1', false, true]);
		expect(marked).toContainEqual(['r2', false, false]);
	});

	test.each([
		['no line at all', null, true],
		['a line from before the deadline', '2023-09-30', true],
		['a line after the deadline', '2023-10-01', false],
	])('overdue with %s', (_, date, unexplained) => {
		const row = rowOf({
			deadline: { date: '2023-09-30', precision: 'day', basis: 'stated', text: null },
			lastLine: date ? { text: 'Pågår.', date, actor: 'K E' } : null,
		});
		const { ofWhich } = makeReport(question, { open: [row], done: [], overview: overviewOf() });
		expect(ofWhich.unexplained).toBe(unexplained ? 1 : 0);
	});

	test('what is done stands once: new, still waiting for its report, or reported since', () => {
		const closed = rowOf({ id: 'x', number: 'Å-2023-0009', status: 'closed', timing: null });
		const waiting = rowOf({ id: 'y', number: 'Å-2023-0002', status: 'done', timing: null });
		const told = rowOf({ id: 'z', number: 'Å-2023-0001', status: 'closed', timing: null });
		const overview = overviewOf(
			{},
			{ done: [waiting], closed: [closed], reported: [told], openThen: 2, openNow: 0 },
		);
		const report = makeReport(question, { open: [], done: [waiting], overview });
		expect(report.done.map(({ number }) => number)).toEqual(['Å-2023-0001', 'Å-2023-0002', 'Å-2023-0009']);
		expect(report.left).toBe(2);
	});

	test('unchanged are those that are open and among none of the changes', () => {
		const [same, added, moved, late, back] = ['a', 'b', 'c', 'd', 'e'].map((id) => rowOf({ id }));
		const overview = overviewOf(
			{},
			{
				...{ added: [added!], becameOverdue: [late!], reopened: [back!] },
				moved: [{ row: moved!, from: '2023-10-01', to: '2023-10-31', reason: null }],
			},
		);
		const open = [same!, added!, moved!, late!, back!];
		expect(unchangedCount(makeReport(question, { open, done: [], overview }))).toBe(1);
	});

	test('an empty register gives an empty sheet that still adds up', () => {
		const report = makeReport(question, { open: [], done: [], overview: overviewOf() });
		expect(report.groups).toEqual([]);
		expect(report.sums).toEqual({ overdue: 0, dueSoon: 0, onTrack: 0, undated: 0, open: 0 });
	});
});

describe('the address of a sheet', () => {
	const parse = (address: string) => parseReportQuestion(new URLSearchParams(address), '2024-01-31');

	test('defaults: all bodies, today, a month ago', () => {
		expect(parse('').question).toEqual({ body: null, per: '2024-01-31', since: '2023-12-31', large: false });
	});

	test('a day that does not exist is said, not replaced, and what was written stays', () => {
		const { issues, question, fields } = parse('per=2023-02-30&jmf=igår');
		expect(question).toBeNull();
		expect(issues).toEqual([
			{ field: 'per', key: 'impossible-date' },
			{ field: 'jmf', key: 'impossible-date' },
		]);
		expect(fields).toMatchObject({ per: '2023-02-30', jmf: 'igår' });
	});

	test('the last report lies before this one', () => {
		expect(parse('per=2023-10-20&jmf=2023-10-20').issues).toEqual([{ field: 'jmf', key: 'not-before' }]);
	});
});
