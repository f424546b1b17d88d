import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/lib/server/documents/read-document.ts';
import { writeReport } from '../../../src/lib/server/reports/write-report.ts';
import ReportSheet from '../../../src/lib/ui/report/ReportSheet.svelte';
import { GROUP_NAMES, OF_WHICH, SUM_TERMS } from '../../../src/lib/ui/text/reports.ts';
import { manyRows, rowOf } from '../../domain/report-sample.ts';
import { pdfText } from '../../server/reports/pdf-text.ts';
import { contentOf, writable } from '../../server/reports/writable.ts';

// Some of each group, some blocked, without anybody, unexplained; one that is done.
const done = rowOf({ id: 'd', number: 'Å-2023-0900', status: 'done', doneOn: '2023-10-02' });
const GROUND = 'OSL 26 kap. 1 §';
const [first, ...others] = manyRows(97);
const content = contentOf([{ ...first!, part: 'anhöriga i Östra', closed: GROUND }, ...others], [done]);
const report = writable(content);

const sums = SUM_TERMS.map(({ key }) => content.report.sums[key]);
const ofWhich = OF_WHICH.map(({ key }) => content.report.ofWhich[key]);
const groups = content.report.groups.map(({ timing, rows }) => [GROUP_NAMES[timing], rows.length]);
const rows = content.report.groups.flatMap((group) => group.rows.map(({ row }) => row.number));

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!);
const figures = (text: string, pattern: RegExp) => all(text, pattern).map(Number);

test('the sample has figures that are not each other', () => {
	expect(new Set(groups.map(([, count]) => count)).size).toBeGreaterThan(3);
	expect(Math.min(...ofWhich)).toBeGreaterThan(0);
});

test('the page', () => {
	const { body } = render(ReportSheet, { props: content });
	expect(figures(body, /class="eq__n">(\d+)</g)).toEqual(sums);
	expect(figures(body.split('class="ofwhich"')[1]!.split('</ul>')[0]!, /class="num">(\d+)</g)).toEqual(
		ofWhich,
	);
	expect(figures(body, /class="grp__n num">(\d+)</g)).toEqual(groups.map(([, count]) => count));
	const [, open, ended] = body.split('<table');
	expect(all(open!, /<b>(Å-\d{4}-\d{4})<\/b>/g)).toEqual(rows);
	expect(all(ended!, /<b>(Å-\d{4}-\d{4})<\/b>/g)).toEqual([done.number]);
	expect(body).toContain('Del: anhöriga i Östra');
	expect(body).toContain(`stängt: ${GROUND}`);
	// Each diagram says in a sentence what it shows, here as on paper.
	expect(report.printed.charts[1]!.summary).toMatch(/^Flest öppna har .+: \d+/);
	for (const { summary } of report.printed.charts) {
		expect(body.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')).toContain(
			summary.replaceAll(/\s+/g, ' '),
		);
	}
});

test('PDF', async () => {
	isOnPaper((await pdfText(await writeReport('pdf', report))).join(' '));
});

test('Word', async () => {
	const read = await readDocument(await writeReport('docx', report), 'rapport.docx');
	if (!read.ok) throw new Error(read.problem);
	const text = read.reading.text.replace(/\s+/g, ' ');
	isOnPaper(text);
	const { title, proposal, tables } = report.printed;
	const wordings = tables[0]!.groups.flatMap((group) => group.rows.map((cells) => cells[3]![0]!));
	for (const words of [title, ...proposal.points, ...wordings]) {
		expect(text).toContain(words.replace(/\s+/g, ' '));
	}
});

/** Word has all names before all figures, PDF each name with its figure. */
function isOnPaper(text: string) {
	const head = text.split('Ändrat sedan')[0]!;
	const names = SUM_TERMS.map((term) => term.text);
	const pairs = new RegExp(names.map((name) => `${name} (\\d+) \\S+ sedan 20 sep`).join('.*?'), 's');
	const lists = new RegExp(`${names.join(' ')} ${names.map(() => '(\\d+)').join(' ')}`);
	expect((pairs.exec(head) ?? lists.exec(head))?.slice(1).map(Number)).toEqual(sums);
	for (const { key, text: name } of OF_WHICH) {
		expect(text).toContain(`${name}: ${content.report.ofWhich[key]}`);
	}
	const [, open, ended] = text.split(/Tabell [12]\. /).filter((part) => !part.startsWith(' '));
	for (const [name, count] of groups) expect(open).toContain(`${name}, ${count} `);
	expect(all(open!, /(Å-\d{4}-\d{4})/g)).toEqual(rows);
	expect(all(ended!, /(Å-2023-0900)/g)).toContain(done.number);
	expect(text).toContain('Del: anhöriga i Östra');
	expect(text.replaceAll(/\s/g, ' ')).toMatch(/stängt: OSL 26 ?kap\. 1 §/);
}

test('Excel and CSV', async () => {
	const [open, ended] = await readXlsxFile(await writeReport('xlsx', report));
	const csv = (await writeReport('csv', report)).toString('utf8').slice(1).trim();
	for (const table of [
		open!.data.map((row) => row.map((value) => (value === null ? '' : String(value)))),
		Papa.parse<string[]>(csv, { delimiter: ';' }).data,
	]) {
		const [head, ...lines] = table;
		const column = (name: string) => lines.map((line) => line[head!.indexOf(name)]!);
		expect(column('Nummer')).toEqual(rows);
		expect(column('Del').filter(Boolean)).toEqual(['anhöriga i Östra']);
		expect(column('Stängt för allmänheten').filter(Boolean)).toEqual([GROUND]);
		const counted = Map.groupBy(column('Grupp'), (name) => name);
		expect([...counted].map(([name, { length }]) => [name, length])).toEqual(groups);
		expect(column('Ansvarig').filter((name) => name === '')).toHaveLength(content.report.ofWhich.unassigned);
		expect(column('Väntar på').filter(Boolean)).toHaveLength(content.report.ofWhich.blocked);
	}
	expect(ended!.data.slice(1).map(([number]) => number)).toEqual([done.number]);
});

test('figures of more than three signs stand in groups, on the page and on paper', async () => {
	const few = contentOf(manyRows(3));
	const { report: one } = few;
	const many = {
		...few,
		report: {
			...one,
			sums: { ...one.sums, overdue: 1041, open: 1392 },
			ofWhich: { ...one.ofWhich, blocked: 2718 },
			changes: { ...one.changes, added: manyRows(1733) },
		},
	};
	const { body } = render(ReportSheet, { props: many });
	const document = await readDocument(await writeReport('docx', writable(many)), 'rapport.docx');
	if (!document.ok) throw new Error(document.problem);
	const [first] = await pdfText(await writeReport('pdf', writable(many)));
	for (const text of [body, document.reading.text, first!].map((each) => each.replaceAll(/\s/g, ' '))) {
		for (const figure of ['1 041', '1 392', '2 718', '1 733']) expect(text).toContain(figure);
		expect(text).not.toMatch(/1041|1392|2718|1733/);
	}
});
