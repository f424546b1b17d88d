import { expect, test } from 'vitest';
import { firstTimeOf } from '../../../src/lib/domain/lists/first-time.ts';
import { readRhythm } from '../../../src/lib/domain/lists/rhythm.ts';
import { readRow } from '../../../src/lib/domain/lists/read-row.ts';
import type { ListCommitment } from '../../../src/lib/domain/lists/row.ts';
import { readStaffingCell } from '../../../src/lib/domain/lists/staffing.ts';

const TODAY = '2024-06-12';

test.each([
	['Årligen', { every: 'year', times: 1 }],
	['minst en gång per år', { every: 'year', times: 1 }],
	['2 ggr/år', { every: 'year', times: 2 }],
	['Två gånger per år', { every: 'year', times: 2 }],
	['1 gång per kvartal', { every: 'quarter', times: 1 }],
	['tertialvis', { every: 'tertial', times: 1 }],
	['Varje sammanträde', { every: 'meeting', times: 1 }],
])('%s comes again', (text, rhythm) => {
	expect(readRhythm(text)).toEqual({ ...rhythm, text });
});

test('once is no rhythm, and what cannot be read is said', () => {
	expect(readRhythm('Nej')).toBe('once');
	expect(readRhythm('ibland')).toBeNull();
	expect(readRhythm('40 gånger per år')).toBeNull();
	const columns = ['wording', 'recurrence', 'staffing'] as const;
	const row = readRow(['Redovisa kön', 'då och då', '0.5'], columns, 3, TODAY);
	expect(row?.wrong.map(({ field, key }) => [field, key])).toEqual([
		['recurrence', 'unknown-rhythm'],
		['staffing', 'unknown-staffing'],
	]);
});

test.each([
	['150 %', 150, null],
	['75%', 75, null],
	['2 tjänster', null, 2],
	['1,5 tjänster', 150, null],
	['1,75 årsarbetare', 175, null],
])('%s', (text, fullTimePercent, positions) => {
	expect(readStaffingCell(text)).toMatchObject({ fullTimePercent, positions });
});

test('a bare number may be percent or posts, and is refused', () => {
	expect([readStaffingCell('2'), readStaffingCell('0 %'), readStaffingCell('många tjänster')]).toEqual([
		...[null, null, null],
	]);
});

test('what comes again is followed from the time that the list knows of, not from the decision', () => {
	const row = (cells: readonly string[]): ListCommitment => {
		const columns = ['wording', 'decided', 'recurrence', 'deadline', 'reported', 'reportedItem'] as const;
		const read = readRow(['Redovisa', ...cells], columns, 2, TODAY)?.commitment;
		if (!read) throw new Error('The row is wrong.');
		return read;
	};
	const first = (...cells: string[]) => firstTimeOf(row(cells), TODAY)?.due;
	expect(first('2015-03-01', 'årligen')).toBe('2024-12-31');
	expect(first('2015-03-01', 'årligen', '2025-03-31')).toBe('2025-03-31');
	expect(first('2015-03-01', 'årligen', '', '2023-11-14', '88')).toBe('2023-12-31');
	expect(first('2024-05-20', 'årligen')).toBe('2025-12-31');
	expect(first('2024-05-20', 'nej')).toBeUndefined();
	expect(first('2023-01-10', 'varje möte')).toBeUndefined();
});
