import { describe, expect, test } from 'vitest';
import { findHeadings, guessColumns } from '../../../src/lib/domain/lists/columns.ts';
import { readDay } from '../../../src/lib/domain/lists/days.ts';
import { readRow } from '../../../src/lib/domain/lists/read-row.ts';
import { readSheet, repeatedFields } from '../../../src/lib/domain/lists/sheet.ts';
import { readStatus } from '../../../src/lib/domain/lists/status.ts';

const TODAY = '2024-06-12';

describe('which column holds what', () => {
	test('by the words of the headings, each field once', () => {
		const headings = [
			'Nr',
			'Dnr',
			'Organ',
			'Beslutsdatum',
			'§',
			'Uppdrag:',
			'Ansvarig förvaltning',
			'Klart senast',
		];
		expect(guessColumns([...headings, 'Status', 'Kommentar', 'Uppdrag'])).toEqual([
			...[null, 'case', 'body', 'decided', 'item', 'wording', 'unit', 'deadline', 'status', 'line', null],
		]);
	});

	test('a heading that is the whole word comes before one that only holds it', () => {
		expect(guessColumns(['Beslut om uppdrag', 'Åtagande'])).toEqual([null, 'wording']);
		expect(guessColumns(['Datum', 'Beslutsdatum'])).toEqual(['decided', null]);
	});

	test('what a person has chosen before comes first, also that a column is left out', () => {
		const remembered = { 'vad vi lovat': 'wording', uppdrag: '' } as const;
		expect(guessColumns(['Uppdrag', 'Vad vi LOVAT?'], remembered)).toEqual([null, 'wording']);
	});

	test('the headings are found under a title', () => {
		expect(findHeadings([['Uppdragslista 2024'], [], ['Uppdrag', 'Ansvarig'], ['Utred', 'Kontoret']])).toBe(
			2,
		);
		expect(findHeadings([[], ['a', 'b']])).toBe(1);
	});

	test('two columns cannot hold the same', () => {
		expect(repeatedFields(['wording', null, 'wording', null])).toEqual(['wording']);
	});
});

test.each([
	['2024-03-31', '2024-03-31'],
	['20240331', '2024-03-31'],
	['2024-03-31 00:00:00', '2024-03-31'],
	['31/3 2024', '2024-03-31'],
	['31.3.2024', '2024-03-31'],
	['31/3-24', '2024-03-31'],
	['den 31 mars 2024', '2024-03-31'],
	['31:e mars 2024', '2024-03-31'],
	['9 sept. 2024', '2024-09-09'],
	['2024-02', '2024-02-29 month'],
	['februari 2023', '2023-02-28 month'],
	['2023-02-29', null],
	['31/4 2024', null],
	['löpande', null],
	['vecka 12', null],
	['45382', null],
	['1/2/3/4', null],
])('the day %s is %s', (text, expected) => {
	const day = readDay(text);
	expect(day && (day.precision === 'day' ? day.date : `${day.date} month`)).toBe(expected);
});

test('words of a status', () => {
	const words = ['', 'Pågår.', 'KLAR', 'Avslutat', 'utgår', 'hos juristen'];
	expect(words.map(readStatus)).toEqual(['not-started', 'in-progress', 'done', 'closed', 'by-hand', null]);
});

describe('a row', () => {
	const columns = [
		'wording',
		'decided',
		'unit',
		'deadline',
		'status',
		'line',
		'reported',
		'reportedItem',
	] as const;
	const read = (...cells: string[]) => readRow(cells, columns, 7, TODAY);
	const keys = (...cells: string[]) => read(...cells)?.wrong.map(({ field, key }) => `${field}: ${key}`);

	test('becomes a commitment; an empty one is none', () => {
		expect(read('', ' ', '')).toBe(null);
		expect(
			read('Utred lokalerna', '2024-01-15', 'Kontoret; Region Väst', 'mars 2025', 'pågår', 'Möte hållet'),
		).toEqual({
			row: 7,
			wrong: [],
			notes: [],
			commitment: {
				...{ wording: 'Utred lokalerna', title: 'Utred lokalerna', caseNumbers: [], body: null, item: '' },
				...{
					decided: '2024-01-15',
					units: ['Kontoret', 'Region Väst'],
					recipients: [],
					status: 'in-progress',
				},
				...{
					deadline: { date: '2025-03-31', precision: 'month' },
					...{ recurrence: null, staffing: null },
					line: 'Möte hållet',
					done: null,
					reported: null,
				},
			},
		});
	});

	test('reported back is closed, at its § and day', () => {
		const row = read('Utred', '2024-01-15', '', '', 'klar', '', '2024-04-02', 'KS § 45');
		expect(row?.commitment).toMatchObject({
			status: 'closed',
			reported: { date: '2024-04-02', item: 'KS § 45' },
		});
	});

	test('says what is wrong, in which column', () => {
		expect(keys('', '2024-01-15', 'Kontoret')).toEqual(['wording: no-wording']);
		expect(keys('Utred', '2024-13-15')).toEqual(['decided: bad-day']);
		expect(keys('Utred', '2024-06-13')).toEqual(['decided: in-future']);
		expect(keys('Utred', '2024-01-15', '', '2023-12-31')).toEqual(['deadline: before-decision']);
		expect(keys('Utred', '', '', '', 'nästan')).toEqual(['status: unknown-status']);
		expect(keys('Utred', '', '', '', 'utgår')).toEqual(['status: status-by-hand']);
		expect(keys('Utred', '', '', '', 'avslutad')).toEqual(['status: closed-without-reason']);
		expect(keys('Utred', '', '', '', '', '', '2024-04-02')).toEqual(['reported: reported-without-item']);
		expect(keys('x'.repeat(4001), '')).toEqual(['wording: too-long']);
	});

	test('a formula is text, and the apostrophe that kept it from running goes', () => {
		expect(read('=HYPERLINK("http://x")')?.commitment?.wording).toBe('=HYPERLINK("http://x")');
		expect(read("'=1+1 lokaler")?.commitment?.wording).toBe('=1+1 lokaler');
		expect(read("'citat'")?.commitment?.wording).toBe("'citat'");
	});
});

test('a row that is there already, or twice in the list, is not taken in again', () => {
	const rows = [
		['Uppdrag', 'Datum'],
		['Utred  A', '2024-01-15'],
		['utred a', '2024-01-15'],
		['Utred B', ''],
		['', '1'],
	];
	const known = new Map([[' utred b', 'Å-2024-0003']]);
	const sheet = readSheet({ rows, headings: 0 }, ['wording', 'decided'], TODAY, known);
	expect([sheet.good, sheet.wrong, sheet.known]).toEqual([1, 1, 2]);
	expect(sheet.rows.map(({ row, notes }) => [row, notes.at(-1)?.key, notes.at(-1)?.value])).toEqual([
		...[
			[2, undefined, undefined],
			[3, 'twice', '2'],
			[4, 'there-already', 'Å-2024-0003'],
			[5, 'undecided', ''],
		],
	]);
});
