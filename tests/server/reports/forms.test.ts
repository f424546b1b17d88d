import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import {
	REPORT_FORMS,
	formOf,
	writeAllForms,
	writeReport,
} from '../../../src/lib/server/reports/write-report.ts';
import { manyRows, rowOf } from '../../domain/report-sample.ts';
import { contentOf, writable } from './writable.ts';

const content = contentOf(manyRows(40), [
	rowOf({ id: 'd', number: 'Å-2023-0900', status: 'done', doneOn: '2023-10-02' }),
]);
const report = writable(content);
const folder = mkdtempSync(join(tmpdir(), 'bevaka-forms-'));

afterEach(() => {
	vi.useRealTimers();
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the same report is the same bytes on another day, alone and with the other forms', async () => {
	const first = await writeAllForms(writable(content));
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-04T03:02:01Z') });
	for (const form of REPORT_FORMS) {
		const second = await writeReport(form, writable(content));
		expect(second.length).toBeGreaterThan(1000);
		expect(second.equals(first.get(form)!), form).toBe(true);
	}
});

test('a file name asks for its form', () => {
	expect(['rapport.PDF', 'R-2023-0001.arkiv.pdf', 'a.docx', 'a.xlsx', 'a.csv', 'a.odt'].map(formOf)).toEqual([
		...(['pdf', 'arkiv.pdf', 'docx', 'xlsx', 'csv', null] as const),
	]);
});

describe('every form holds the same rows and figures', () => {
	test('Excel: days are days, numbers numbers, every row there', async () => {
		const path = join(folder, 'a.xlsx');
		writeFileSync(path, await writeReport('xlsx', report));
		const sheets = await readXlsxFile(path);
		expect(sheets.map(({ sheet }) => sheet)).toEqual(['Öppna', 'Klara']);
		const [head, ...rows] = sheets[0]!.data;
		expect(rows).toHaveLength(content.report.sums.open);
		const at = (name: string) => head!.indexOf(name);
		const groups = rows.map((row) => row[at('Grupp')]);
		expect(groups.filter((group) => group === 'Försenade')).toHaveLength(content.report.sums.overdue);
		for (const row of rows) {
			expect(row[at('Frist')] === null || row[at('Frist')] instanceof Date).toBe(true);
			expect(typeof row[at('Antal flyttar')]).toBe('number');
		}
		expect(sheets[1]!.data[1]![0]).toBe('Å-2023-0900');
	});

	test('CSV: byte order mark, semicolons, CRLF, the same cells as Excel', async () => {
		const text = (await writeReport('csv', report)).toString('utf8');
		expect(text.startsWith('\ufeffNummer;Ärende;Organ;')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toContain('\n');
		const { data, errors } = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' });
		expect(errors).toEqual([]);
		expect(data.slice(1)).toEqual(report.rows[0].rows.map((row) => row.map((value) => String(value ?? ''))));
	});
});

test('a text that a spreadsheet would run is text in both', async () => {
	const bad = writable(
		contentOf([rowOf({ wording: '=HYPERLINK("http://ond.example";"Klicka")', title: '' })]),
	);
	const csv = (await writeReport('csv', bad)).toString('utf8');
	expect(csv).toContain('"\'=HYPERLINK(');
	const path = join(folder, 'b.xlsx');
	writeFileSync(path, await writeReport('xlsx', bad));
	const [sheet] = await readXlsxFile(path);
	expect(sheet?.data[1]).toContain('=HYPERLINK("http://ond.example";"Klicka")');
});

test('recurring ones, staffing and the chair’s questions stand in the paper when there are any, numbered on', async () => {
	const one = { id: 'a', number: 'Å-2023-0001', wording: 'Läget redovisas varje år.' };
	const { printed } = writable(
		contentOf(manyRows(3), [], {
			recurring: [
				{
					...one,
					lines: [
						{
							...{ id: 'o', period: '2022', due: '2022-12-31', state: 'fulfilled', missed: null },
							fulfilled: {
								on: '2022-11-22',
								item: '94',
								caseNumber: 'KS 9/2022',
								documentId: null,
								title: null,
							},
						},
						{ id: null, period: '2023', due: '2023-12-31', state: 'next', missed: null, fulfilled: null },
					],
				},
			],
			staffing: [
				{
					...{ id: 'a', number: 'Å-2023-0002', decided: '2023-04-25', item: '88', sek: 1_250_000 },
					shares: [
						{
							...{ unit: 'Socialförvaltningen', percent: 120, positions: null, tentative: false },
							...{ filledPercent: 50, filledPositions: null, replacedBy: null },
						},
						{
							...{ unit: null, percent: 10, positions: 1, tentative: true },
							...{ filledPercent: null, filledPositions: null, replacedBy: 'Å-2024-0001' },
						},
					],
					budget: 'unknown',
					budgets: [{ name: 'Budget 2024', settledBy: null }],
				},
			],
		}),
	);
	const [, , recurring, staffing, ...more] = printed.tables;
	expect(more).toEqual([]);
	expect(recurring?.title).toBe('Tabell 3. Återkommande i perioden');
	expect(recurring?.groups[0]?.rows.map((cells) => cells.slice(2))).toEqual([
		[['2022'], ['2022-12-31'], ['återrapporterat', '2022-11-22 §\u00a094', 'KS 9/2022']],
		[['2023'], ['2023-12-31'], ['nästa']],
	]);
	expect(staffing?.title).toBe('Tabell 4. Bemanning och finansiering');
	expect(staffing?.groups[0]?.rows.map((cells) => cells.slice(1))).toEqual([
		[
			['Socialförvaltningen'],
			['120\u00a0%'],
			['50\u00a0%'],
			['1\u00a0250\u00a0000 kr'],
			['väntar på budget', 'Budget 2024'],
		],
		[
			['Ingen enhet', 'ändrat av Å-2024-0001'],
			['10\u00a0%, 1\u00a0tjänst', 'förslagsvis'],
			['–'],
			['–'],
			['–'],
		],
	]);
});
