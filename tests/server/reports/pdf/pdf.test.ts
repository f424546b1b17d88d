import { describe, expect, test } from 'vitest';
import { GROUP_NAMES } from '../../../../src/lib/ui/text/reports.ts';
import { manyRows } from '../../../domain/report-sample.ts';
import { readBack } from './read-pdf.ts';
import { numbered, setPdf } from './set-pdf.ts';
import { BODY, contentOf, writable } from '../writable.ts';

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
