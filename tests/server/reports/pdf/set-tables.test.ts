import { expect, test } from 'vitest';
import type { CommitmentRow } from '../../../../src/lib/domain/commitment.ts';
import { setTables, type SetTable } from '../../../../src/lib/server/reports/pdf/set-tables.ts';
import { manyRows, rowOf } from '../../../domain/report-sample.ts';
import { contentOf, writable } from '../writable.ts';

/** Every letter half as wide as it is high; the font lacks ж. */
const letter = (code: number) => (code === 'ж'.charCodeAt(0) ? null : 0.5);
const WIDTHS = { sans: letter, semibold: letter, serif: letter };

const openTable = (rows: readonly CommitmentRow[], large = false): SetTable =>
	setTables(writable(contentOf(rows), large).printed, WIDTHS).tables[0]!;

const heightsOf = ({ parts }: SetTable) => parts.flat().map(({ height }) => height);

test('a row is as high as its highest cell, with lines of two sizes', () => {
	const [, row] = openTable([rowOf({ blockedBy: [] })]).parts[0]!;
	// Two insets of three points, two lines of the quotation; capitals are 0.66 of nine points, the leading is half of them.
	expect(row!.height).toBeCloseTo(2 * 3 + 2 * 0.66 * 9 + 4.5, 5);
});

test('large print has higher rows', () => {
	const height = (large: boolean) => openTable([rowOf()], large).parts[0]![1]!.height!;
	expect(height(true)).toBeGreaterThan(1.3 * height(false));
});

test('only Typst can tell how high a row with a letter of another font is', () => {
	expect(heightsOf(openTable([rowOf({ wording: 'Эж' })]))[1]).toBeNull();
});

test('a row that is higher than a page may go on over to the next, the others never', () => {
	const rows = [rowOf({ wording: 'Ett ord '.repeat(900) }), rowOf({ id: 'a2', number: 'Å-2023-0002' })];
	const set = openTable(rows).parts.flat();
	expect(set.map(({ split, title }) => title ?? split)).toEqual(['Inom 30 dagar, 2', true, false]);
	expect(set[1]!.height).toBeNull();
});

test('a long table is divided into parts of some hundred rows, and no row is lost', () => {
	const table = openTable(manyRows(900));
	expect(table.onNewPage).toBe(true);
	for (const part of table.parts.slice(0, -1)) expect(part.length).toBeLessThan(300);
	expect(table.parts.length).toBeGreaterThan(2);
	expect(table.parts.flat().filter(({ title }) => title === null)).toHaveLength(900);
});

test('a table that follows another begins a page only when it is long', () => {
	const { tables } = setTables(writable(contentOf(manyRows(3), manyRows(2))).printed, WIDTHS);
	expect(tables.map(({ onNewPage }) => onNewPage)).toEqual([true, false]);
});
