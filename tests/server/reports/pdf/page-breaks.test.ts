import { describe, expect, test } from 'vitest';
import { writeReport } from '../../../../src/lib/server/reports/write-report.ts';
import { GROUP_NAMES } from '../../../../src/lib/ui/text/reports.ts';
import { manyRows, rowOf } from '../../../domain/report-sample.ts';
import { BODY, contentOf, writable } from '../writable.ts';
import { readBack } from './read-pdf.ts';
import { numbered, setPdf } from './set-pdf.ts';

const dueOn = (date: string) => ({ date, precision: 'day', basis: 'stated', text: date }) as const;

const GROUPS = Object.values(GROUP_NAMES);
const GROUP = new RegExp(`(?:${GROUPS.join('|')}), \\d`);

describe('page breaks', () => {
	test.each([1, 40, 1500])(
		'%i rows: none split, none lost, head and page number on each page',
		async (count) => {
			const { pages } = await readBack(await setPdf(count), count < 100);
			const pageOf = new Map<string, number>();
			for (const [index, { text }] of pages.entries()) {
				expect(text).toContain(`Sida ${index + 1} (${pages.length})`);
				for (const [mark] of text.matchAll(/(?:Start|Slut)\d+s/g)) {
					expect(pageOf.has(mark), mark).toBe(false);
					pageOf.set(mark, index);
				}
				if (/Start\d/.test(text)) expect(text).toContain('Uppdrag, ordagrant');
				// The name of a group is not the last on its page.
				for (const part of text.split(GROUP).slice(1)) expect(part).toMatch(/Start\d/);
				if (index > 0) expect(text).toContain(BODY);
			}
			// A page where a long table is divided is as full as the others.
			const rows = pages.map(({ text }) => text.match(/Start\d/g)?.length ?? 0).filter(Boolean);
			expect(Math.min(...rows.slice(0, -1), Infinity)).toBeGreaterThan(Math.max(...rows) / 3);
			for (let row = 0; row < count; row++) {
				expect(pageOf.get(`Slut${row}s`), `row ${row}`).toBe(pageOf.get(`Start${row}s`));
			}
			expect(pageOf.size).toBe(2 * count);
		},
		120_000,
	);

	// With so many rows there is room for the title of table 2 under them, and none for its head and first row.
	test.each([17, 18])('%i rows: the title of the next table goes with it to the next page', async (count) => {
		const rows = Array.from({ length: count }, (_, index) =>
			rowOf({ id: `r${index}`, number: `Å-2023-${1000 + index}` }),
		);
		const done = rowOf({ id: 'd', number: 'Å-2023-0900', status: 'done', doneOn: '2023-10-02' });
		const { pages } = await readBack(await writeReport('pdf', writable(contentOf(rows, [done]))), false);
		const [title, row] = ['Tabell 2', 'Å-2023-0900'].map((words) =>
			pages.findIndex(({ text }) => text.includes(words)),
		);
		expect(title).toBeGreaterThan(0);
		expect(row).toBe(title);
	});

	test('recurring ones that fill pages: each page has their head, and none is lost', async () => {
		const recurring = manyRows(90).map(({ id, number, wording }) => ({
			...{ id, number, wording },
			lines: [
				{
					id: null,
					period: '2023',
					due: '2023-12-31',
					state: 'next',
					missed: null,
					fulfilled: null,
				} as const,
			],
		}));
		const report = writable(contentOf(numbered(1), [], { recurring }));
		const { pages } = await readBack(await writeReport('pdf', report), false);
		const own = pages.filter(({ text }) => text.includes('nästa'));
		expect(own.length).toBeGreaterThan(2);
		for (const { text } of own) expect(text).toContain('Period Sista dag Återrapport');
		expect(own.flatMap(({ text }) => text.match(/nästa/g) ?? [])).toHaveLength(90);
	});

	test('a quotation that is longer than a page goes on over to the next', async () => {
		const wording = Array.from({ length: 600 }, (_, index) => `ord${index}s`).join(' ');
		const bytes = await writeReport('pdf', writable(contentOf([rowOf({ wording }), rowOf({ id: 'a2' })])));
		const text = (await readBack(bytes, false)).pages.map((page) => page.text).join(' ');
		expect(text.match(/ord\d+s/g)).toHaveLength(600);
	});

	test('a bar that is drawn without its middle counts all of it', async () => {
		const alone = [5, 6, 7, 8].map((month) =>
			rowOf({ id: `m${month}`, deadline: dueOn(`2024-0${month}-15`) }),
		);
		const rows = [...Array.from({ length: 90 }, (_, at) => rowOf({ id: `r${at}` })), ...alone];
		for (const standard of ['pdf', 'arkiv.pdf'] as const) {
			const { pages } = await readBack(await writeReport(standard, writable(contentOf(rows))), false);
			expect(pages[0]?.text).toContain('Tre prickar betyder att mitten av stapeln är utelämnad');
		}
	});

	test('a sheet without rows says so in words', async () => {
		const { pages } = await readBack(await writeReport('pdf', writable(contentOf([]))));
		expect(pages[0]?.text).toContain('har inga öppna åtaganden');
	});
});

test('large print holds the same figures on more pages', async () => {
	const { pages } = await readBack(await writeReport('pdf', writable(contentOf(numbered(20)), true)), false);
	const text = pages.map((page) => page.text).join(' ');
	for (let row = 0; row < 20; row++) expect(text).toContain(`Slut${row}s`);
});
