import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { readDocument } from '../../../src/lib/server/documents/read-document.ts';
import { REPORT_FORMS, formOf, writeReport } from '../../../src/lib/server/reports/write-report.ts';
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

test.each(REPORT_FORMS)('%s: the same report is the same bytes on another day', async (form) => {
	const first = await writeReport(form, writable(content));
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-04T03:02:01Z') });
	const second = await writeReport(form, writable(content));
	expect(first.length).toBeGreaterThan(1000);
	expect(second.equals(first)).toBe(true);
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

	test('Word: headings, every number and wording, and the figures of the paper', async () => {
		const read = await readDocument(await writeReport('docx', report), 'rapport.docx');
		if (!read.ok) throw new Error(read.problem);
		const { text } = read.reading;
		for (const { row } of content.report.groups.flatMap(({ rows }) => rows)) {
			expect(text).toContain(row.number);
			expect(text.replace(/\s+/g, ' ')).toContain(row.wording);
		}
		for (const { name, count } of report.printed.ofWhich) expect(text).toContain(`${name}: ${count}`);
		for (const point of report.printed.proposal.points)
			expect(text.replace(/\s+/g, ' ')).toContain(point.replace(/\s+/g, ' '));
		expect(text).toContain(report.printed.title.replaceAll('\u00a0', ' '));
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
