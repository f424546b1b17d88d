import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readList } from '../../../src/lib/server/lists/read-list.ts';
import { workbook } from './workbook.ts';
import { writeZip } from '../documents/zip-writer.ts';

const ROWS = [
	['Åtgärd', 'Förvaltning', 'Frist'],
	['Se över rutinen; helt', 'Äldreförvaltningen', '2024-03-31'],
	['Två\nrader "med" citat', '', ''],
];
const SHORT = [ROWS[0], ROWS[1], ROWS[2]?.slice(0, 1)];
const quoted = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (delimiter = ';') =>
	ROWS.map((row) =>
		row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : quoted(cell))).join(delimiter),
	).join('\r\n') + '\r\n';

/** How a file from before 2007 begins. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const cellsOf = async (bytes: Uint8Array) => {
	const read = await readList(bytes);
	return read.ok ? read.cells : read.problem;
};

describe('CSV', () => {
	test.each<[string, Buffer]>([
		['UTF-8', Buffer.from(csv())],
		['UTF-8 with a byte order mark', Buffer.from('\ufeff' + csv())],
		['windows-1252', Buffer.from(csv(), 'latin1')],
		['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv(), 'utf16le')])],
		['tabs', Buffer.from(csv('\t'))],
		['commas', Buffer.from(csv(','))],
		['bars, which the file says itself', Buffer.from('sep=|\r\n' + csv('|'))],
	])('%s', async (_name, bytes) => {
		expect(await cellsOf(bytes)).toEqual(SHORT);
	});

	test('a quote that never ends is a torn file', async () => {
		expect(await cellsOf(Buffer.from('Uppdrag;Dag\n"Utred; lokaler;2024\n'))).toBe('broken');
	});

	test('what cannot be seen is taken away, and one form of each letter is left', async () => {
		const cells = await cellsOf(Buffer.from('Upp\u00addrag;A\u030ar\u202e\nUtred\u00a0nu;\u0007x\n'));
		expect(cells).toEqual([
			['Uppdrag', 'År'],
			['Utred nu', 'x'],
		]);
	});
});

describe('XLSX', () => {
	const book = async (data: object[][]) => Buffer.from(await writeXlsxFile(data as never).toBuffer());
	const cell = (value: unknown) => (value === '' ? null : { value, type: String });

	test('cells as texts, days as days', async () => {
		const bytes = await book([
			...ROWS.map((row) => row.map(cell) as object[]),
			[
				{ value: new Date(Date.UTC(2024, 1, 29)), type: Date, format: 'yyyy-mm-dd' },
				{ value: 12.5, type: Number },
				{ value: true, type: Boolean },
			],
		]);
		expect(await cellsOf(bytes)).toEqual([...SHORT, ['2024-02-29', '12.5', 'Ja']]);
	});

	test('a formula gives its kept value and is never computed', async () => {
		const bytes = await book([[cell('Uppdrag') as object], [{ value: '=1+1', type: 'Formula' }]]);
		expect(JSON.stringify(await cellsOf(bytes))).not.toContain('2');
	});

	test('cells that are one in Excel have their words once, and the rest of them is empty', async () => {
		const title = { value: 'Uppdragslista', type: String, columnSpan: 3 };
		const cells = await cellsOf(
			await book([[title, null, null], ...ROWS.map((row) => row.map(cell))] as object[][]),
		);
		expect(cells).toEqual([['Uppdragslista'], ...SHORT]);
	});

	test('a hidden sheet is not the list, however much it holds; a workbook of nothing is empty', async () => {
		const choices = { name: 'Val', rows: [...SHORT, ...SHORT] };
		const list = { name: 'Uppdrag', rows: SHORT };
		expect(await readList(workbook([list, choices]))).toMatchObject({ ok: true, sheet: 'Val' });
		const hidden = await readList(workbook([list, { ...choices, state: 'veryHidden' }]));
		expect(hidden).toMatchObject({ ok: true, sheet: 'Uppdrag', cells: SHORT });
		expect(await cellsOf(workbook([{ ...list, rows: [] }]))).toBe('empty');
	});

	test('rows and columns that Excel does not show, by a filter or by hand, are read as the others', async () => {
		const list = { name: 'Uppdrag', rows: SHORT };
		const folded = await readList(workbook([{ ...list, hiddenRows: [2], hiddenColumns: [1] }]));
		expect(folded).toMatchObject({ ok: true, cells: SHORT });
	});

	test('an archive that says less than it holds, or holds no workbook, is refused', async () => {
		const parts = [{ name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') }];
		const workbook = { name: 'xl/workbook.xml', bytes: Buffer.alloc(5_000_000, 'x'), says: 10 };
		expect(await cellsOf(writeZip([...parts, workbook]))).toMatch(/unsafe|broken|wrong-type/);
		expect(await cellsOf(writeZip(parts))).toMatch(/broken|wrong-type/);
	});
});

describe('limits', () => {
	const rows = (count: number, row: string) => Buffer.from(`Uppdrag;Dag\n${`${row}\n`.repeat(count)}`);

	test.each<[string, Buffer, string]>([
		['nothing', Buffer.from(''), 'empty'],
		['only blanks', Buffer.from(';;\n;;\n'), 'empty'],
		['too many rows', rows(3_021, 'Utred;1'), 'too-many-rows'],
		['too many columns', rows(1, 'x;'.repeat(61) + 'x'), 'too-many-columns'],
		['a cell that is a book', rows(1, `${'x'.repeat(10_001)};1`), 'too-large'],
		['a file of eleven megabytes', Buffer.alloc(11 * 1024 * 1024, 'x'), 'too-large'],
		[
			'an old Excel file',
			Buffer.concat([OLE, Buffer.from('Workbook', 'utf16le'), Buffer.alloc(600)]),
			'old-excel',
		],
		['a picture', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), 'wrong-type'],
		['a web page', Buffer.from('<html><table><tr><td>Uppdrag</td></tr></table></html>'), 'wrong-type'],
	])('%s', async (_name, bytes, problem) => {
		expect(await cellsOf(bytes)).toBe(problem);
	});

	test('time is limited', async () => {
		const read = await readList(rows(900, 'Utred;1'), { time: 1 });
		expect(read).toEqual({ ok: false, problem: 'too-slow' });
	});
});
