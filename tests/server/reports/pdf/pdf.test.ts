import { describe, expect, test } from 'vitest';
import type { PdfStandard } from '../../../../src/lib/server/reports/pdf/typeset.ts';
import { writeReport } from '../../../../src/lib/server/reports/write-report.ts';
import { GROUP_NAMES } from '../../../../src/lib/ui/text/reports.ts';
import { manyRows, rowOf } from '../../../domain/report-sample.ts';
import { readBack } from './read-pdf.ts';
import { BODY, contentOf, writable } from '../writable.ts';

/** Rows whose first and last words tell which row they belong to. */
const numbered = (count: number) =>
	manyRows(count).map((row, index) => ({ ...row, wording: `Start${index}s ${row.wording} Slut${index}s` }));

const dueOn = (date: string) => ({ date, precision: 'day', basis: 'stated', text: date }) as const;

/** Those of ISO 32000-1, 14.8.4, that a report has use for, and pdf.js's name for the root. */
const STANDARD_ROLES = new Set(
	'Root Document Part Div H1 H2 P L LI Lbl LBody Table THead TBody TR TH TD Span Strong Em Figure'.split(' '),
);

/** Where a tag may stand (Matterhorn protocol 1.1, 09-004 to 09-006), and what those that hold it may hold. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
	...{ THead: ['Table'], TBody: ['Table'], TR: ['THead', 'TBody'], TH: ['TR'], TD: ['TR'] },
	...{ LI: ['L'], Lbl: ['LI'], LBody: ['LI'] },
};
const HOLDS: Readonly<Record<string, readonly string[]>> = {
	...{ Table: ['THead', 'TBody'], THead: ['TR'], TBody: ['TR'], TR: ['TH', 'TD'] },
	...{ L: ['LI'], LI: ['Lbl', 'LBody'] },
};

const set = new Map<string, Promise<Buffer>>();

/** Set once for all the tests that look at it. */
function setPdf(count: number, standard: PdfStandard = 'ua-1'): Promise<Buffer> {
	const key = `${count} ${standard}`;
	const report = writable(contentOf(numbered(count), manyRows(count).slice(0, 2)));
	if (!set.has(key)) set.set(key, writeReport(standard === 'ua-1' ? 'pdf' : 'arkiv.pdf', report));
	return set.get(key)!;
}

describe('the paper for those who cannot see it', () => {
	test.each([
		['ua-1', 'pdfuaid:part', '1'],
		['a-2a', 'pdfaid:part', '2'],
	] as const)(
		'%s: language, title, headings, tables with heads, nothing painted without a tag',
		async (standard, key, value) => {
			const { info, xmp, pages } = await readBack(await setPdf(40, standard));
			expect(info).toMatchObject({
				Title: `Uppföljning av åtaganden, oktober\u00a02023, ${BODY}`,
				Language: 'sv-SE',
			});
			expect(xmp?.get(key)).toBe(value);
			expect(xmp?.get('dc:title')).toBe(info.Title);
			expect(pages.map(({ untagged }) => untagged).join('')).toBe('');
			expect(pages.flatMap(({ unmarked }) => unmarked)).toEqual([]);
			for (const page of pages) {
				const told = page.tags.flatMap(({ type, id }) => (type === 'content' ? [id] : []));
				expect(told.length).toBeGreaterThan(0);
				expect(told.toSorted()).toEqual(page.marked.toSorted());
			}
			const tags = pages.flatMap((page) => page.tags);
			const roles = tags.map(({ role }) => role);
			expect(roles.filter((role) => role && !STANDARD_ROLES.has(role))).toEqual([]);
			expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
			expect(roles.filter((role) => role === 'H2').length).toBeGreaterThanOrEqual(5);
			for (const role of ['Table', 'THead', 'TH', 'TBody', 'TD', 'P']) expect(roles).toContain(role);
			const pictures = tags.filter(({ role }) => role === 'Figure');
			expect(pictures).toHaveLength(2);
			for (const { alt } of pictures) expect(alt).toMatch(/^Diagram \d\. .+\d/);
		},
	);

	// What ISO 14289-1 and 19005-2 ask of the file itself, as far as it can be read without their checker (veraPDF, Java).
	test.each(['ua-1', 'a-2a'] as const)(
		'%s: the file says of itself what the standard asks',
		async (standard) => {
			const bytes = await setPdf(40, standard);
			const { marks, viewer, permissions, annotations } = await readBack(bytes, false);
			expect(marks).toMatchObject({ Marked: true, Suspects: false });
			expect(permissions).toBeNull();
			// Pages without notes and fields need no order of tabs.
			expect(annotations).toBe(0);
			if (standard === 'ua-1') expect(viewer).toMatchObject({ DisplayDocTitle: true });
			const raw = bytes.toString('latin1');
			const count = (pattern: RegExp) => raw.match(pattern)?.length ?? 0;
			expect(raw).not.toMatch(/\/Encrypt\b|\/JavaScript\b|\/AA\b|\/EmbeddedFiles\b/);
			// Every font lies in the file, with the letters that its signs mean.
			expect(count(/\/FontFile2 /g)).toBe(3);
			expect(count(/\/Type\s*\/FontDescriptor\b/g)).toBe(3);
			expect(count(/\/ToUnicode /g)).toBe(3);
			// Two ids in the file's end: which document, and which making of it.
			expect(count(/\/ID\s*\[\s*[(<]/g)).toBe(1);
			expect(raw).not.toContain('/LZWDecode');
			expect(count(/\/GTS_PDFA1\b/g)).toBe(standard === 'a-2a' ? 1 : 0);
			expect(count(/\/DestOutputProfile /g)).toBe(standard === 'a-2a' ? 1 : 0);
			expect(count(/<pdfaid:conformance>A</g)).toBe(standard === 'a-2a' ? 1 : 0);
		},
	);

	test('tables and lists are built as their tags ask', async () => {
		const { pages } = await readBack(await setPdf(40));
		const tags = pages.flatMap((page) => page.tags);
		const found = new Set<string>();
		for (const { role = '', children = [] } of tags) {
			for (const child of children) {
				const isIn = PARENTS[child.role ?? ''];
				if (isIn) expect(isIn, `${child.role} in ${role}`).toContain(role);
				if (HOLDS[role]) expect(HOLDS[role], `${role} of ${child.role}`).toContain(child.role);
				found.add(child.role ?? '');
			}
		}
		for (const role of Object.keys(PARENTS)) expect(found).toContain(role);
	});

	test('headings do not skip a level, and every row of a table is as wide as its head', async () => {
		const { pages } = await readBack(await setPdf(40));
		const tags = pages.flatMap((page) => page.tags);
		const levels = tags.flatMap(({ role }) => /^H(\d)$/.exec(role ?? '')?.[1] ?? []).map(Number);
		expect(levels[0]).toBe(1);
		expect(levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1)).toBe(true);
		const rows = tags.filter(({ role }) => role === 'TR');
		const widths = rows.map(
			({ children = [] }) => children.filter(({ role }) => role === 'TH' || role === 'TD').length,
		);
		// Nine columns in the open ones, seven in the done ones, one wide cell for the name of a group.
		expect(new Set(widths)).toEqual(new Set([9, 7, 1]));
	});

	test('what stands together is read aloud together: each figure after its name', async () => {
		const { printed } = writable(contentOf(numbered(40), manyRows(40).slice(0, 2)));
		const [first] = (await readBack(await setPdf(40))).pages;
		for (const { name, value } of printed.facts) expect(first!.aloud).toContain(`${name} ${value}`);
		for (const { name, count, difference } of printed.sums) {
			expect(first!.aloud).toContain(`${name} ${count} ${difference.replaceAll(/\s/g, ' ')}`);
		}
		for (const { name, count } of printed.ofWhich) expect(first!.aloud).toContain(`${name}: ${count}`);
		for (const { name, count } of printed.changes.lines) expect(first!.aloud).toContain(`${name} ${count}.`);
	});

	test('every head of a table, and the name of each group in it, says what it is the head of', async () => {
		const raw = (await setPdf(40)).toString('latin1');
		const heads = raw.match(/\/S\s*\/TH\b/g) ?? [];
		expect(heads).toHaveLength(9 + GROUPS.length + 7);
		expect(raw.match(/\/Scope\s*\/Column/g)).toHaveLength(heads.length);
	});
});

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

test('words of a document are never read as markup or code', async () => {
	const wording = '#read("/etc/passwd") *fet* $x^2$ <etikett> @hänvisning // kommentar \\ `rå` [klammer] ~';
	const { pages } = await readBack(await writeReport('pdf', writable(contentOf([rowOf({ wording })]))));
	expect(
		pages
			.map(({ text }) => text)
			.join(' ')
			.replace(/\s/g, ''),
	).toContain(wording.replace(/\s/g, ''));
});

test.each(['pdf', 'arkiv.pdf'] as const)('a sign that the fonts lack does not stop the %s', async (form) => {
	const row = rowOf({
		wording: '\uf0b7 Taket \u{1f477}\u{1f3fd}\u200d lagas ≤ 3 år →\tklart',
		lastLine: { date: '2023-10-02', text: 'Klart 👍 漢', actor: 'Astrid Ek' },
	});
	const { pages } = await readBack(await writeReport(form, writable(contentOf([row]))));
	const text = pages.map((page) => page.text).join(' ');
	expect(text).toContain('• Taket □ lagas ≤ 3 år → klart');
	expect(text).toContain('Klart □ □');
});

test('large print holds the same figures on more pages', async () => {
	const { pages } = await readBack(await writeReport('pdf', writable(contentOf(numbered(20)), true)), false);
	const text = pages.map((page) => page.text).join(' ');
	for (let row = 0; row < 20; row++) expect(text).toContain(`Slut${row}s`);
});
