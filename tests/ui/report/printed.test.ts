import { expect, test } from 'vitest';
import { addMonths } from '../../../src/lib/domain/plain-date.ts';
import { PER, rowOf } from '../../domain/report-sample.ts';
import { contentOf, writable } from '../../server/reports/writable.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const printedOf = (...rows: ReturnType<typeof rowOf>[]) => writable(contentOf(rows)).printed;
const cellsOf = (row: ReturnType<typeof rowOf>) => printedOf(row).tables[0]!.groups[0]!.rows[0]!;

test('a quotation flows on where the document had the end of a line, and its dates stay whole', () => {
	const [, , , quoted] = cellsOf(
		rowOf({ wording: 'Läget redovisas till\nnämnden den 31 oktober 2023, § 4.' }),
	);
	expect(quoted).toEqual(['Läget redovisas till nämnden den 31\u00a0oktober\u00a02023, §\u00a04.']);
});

test('those who answer alike for it stand alike in their cell', () => {
	const units = ['Skolförvaltningen', 'Parkkontoret'].map((name) => ({ id: name, name, external: false }));
	expect(cellsOf(rowOf({ responsible: units }))[4]).toEqual(['Skolförvaltningen\nParkkontoret']);
	expect(cellsOf(rowOf({ responsible: [] }))[4]).toEqual(['Ingen ansvarig']);
});

test('the months of a diagram tell their year: once along the axis, each where it is named', () => {
	const dueIn = (months: number) => {
		const date = addMonths(PER, months);
		return rowOf({
			id: `m${months}`,
			deadline: { date, precision: 'day', basis: 'stated', text: null },
		});
	};
	const { bars } = printedOf(dueIn(-7), dueIn(1), dueIn(5)).charts[0]!;
	expect(bars.filter(({ under }) => under).map(({ under, label }) => plain(`${label} ${under}`))).toEqual([
		'mars 2023',
		'20–31 20 okt',
		'jan 2024',
	]);
	const filled = bars.filter(({ cells }) => cells.length > 0);
	expect(filled.map(({ name, count }) => plain(`${name}: ${count}`))).toEqual([
		'mars 2023: 1',
		'november 2023: 1',
		'mars 2024: 1',
	]);
	expect(bars.filter(({ isToday }) => isToday).map(({ label }) => label)).toEqual(['20–31']);
});
