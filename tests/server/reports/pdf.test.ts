import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { typeset, type PdfStandard } from '../../../src/lib/server/reports/typeset.ts';
import { manyRows, rowOf } from '../../domain/report-sample.ts';
import { BODY, contentOf, writable } from './writable.ts';

/** Rows whose first and last words tell which row they belong to. */
const numbered = (count: number) =>
	manyRows(count).map((row, index) => ({ ...row, wording: `Start${index}s ${row.wording} Slut${index}s` }));

const setPdf = (count: number, standard: PdfStandard = 'ua-1') =>
	typeset(writable(contentOf(numbered(count), manyRows(count).slice(0, 2))).printed, standard);

interface TagNode {
	readonly role?: string;
	readonly alt?: string;
	readonly lang?: string;
	readonly type?: string;
	readonly children?: readonly TagNode[];
}

interface ReadPage {
	readonly text: string;
	/** Text that stands neither under a tag nor as an artifact. */
	readonly untagged: string;
	readonly tags: readonly TagNode[];
}

async function readBack(bytes: Buffer, deep = true) {
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	const pdf = await task.promise;
	const { info, metadata } = await pdf.getMetadata();
	const pages: ReadPage[] = [];
	for (let number = 1; number <= pdf.numPages; number++)
		pages.push(await readPage(await pdf.getPage(number), deep));
	await task.destroy();
	const xmp = metadata as { get(name: string): string | null } | null;
	return { info: info as Record<string, unknown>, xmp, pages };
}

/** `deep` reads the tags too, which takes long on many pages. */
async function readPage(page: PDFPageProxy, deep: boolean): Promise<ReadPage> {
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	let depth = 0;
	let [text, untagged] = ['', ''];
	for (const item of items) {
		if ('str' in item) {
			text += `${item.str} `;
			if (depth === 0) untagged += item.str;
		} else depth += item.type.startsWith('begin') ? 1 : -1;
	}
	const tree = deep ? ((await page.getStructTree()) as TagNode | null) : null;
	return { text: text.replace(/\s+/g, ' '), untagged: untagged.trim(), tags: tree ? everyTag(tree) : [] };
}

const everyTag = (node: TagNode): TagNode[] => [node, ...(node.children ?? []).flatMap(everyTag)];

describe('the paper for those who cannot see it', () => {
	test.each([
		['ua-1', 'pdfuaid:part', '1'],
		['a-2a', 'pdfaid:part', '2'],
	] as const)(
		'%s: language, title, headings, tables with heads, no text without a tag',
		async (standard, key, value) => {
			const { info, xmp, pages } = await readBack(await setPdf(12, standard));
			expect(info).toMatchObject({
				Title: `Uppföljning av åtaganden, oktober\u00a02023, ${BODY}`,
				Language: 'sv-SE',
			});
			expect(xmp?.get(key)).toBe(value);
			expect(pages.map(({ untagged }) => untagged).join('')).toBe('');
			const tags = pages.flatMap((page) => page.tags);
			const roles = tags.map(({ role }) => role);
			expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
			expect(roles.filter((role) => role === 'H2').length).toBeGreaterThanOrEqual(5);
			for (const role of ['Table', 'THead', 'TH', 'TBody', 'TD', 'P']) expect(roles).toContain(role);
			const pictures = tags.filter(({ role }) => role === 'Figure');
			expect(pictures).toHaveLength(2);
			for (const { alt } of pictures) expect(alt).toMatch(/^Diagram \d\. .+\d/);
		},
	);

	test('every head of a table says that it is a column’s', async () => {
		const raw = (await setPdf(3)).toString('latin1');
		const heads = raw.match(/\/S\s*\/TH\b/g) ?? [];
		expect(heads).toHaveLength(9 + 7);
		expect(raw.match(/\/Scope\s*\/Column/g)).toHaveLength(heads.length);
	});
});

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
				if (index > 0) expect(text).toContain(BODY);
			}
			for (let row = 0; row < count; row++) {
				expect(pageOf.get(`Slut${row}s`), `row ${row}`).toBe(pageOf.get(`Start${row}s`));
			}
			expect(pageOf.size).toBe(2 * count);
		},
		120_000,
	);

	test('a sheet without rows says so in words', async () => {
		const { pages } = await readBack(await typeset(writable(contentOf([])).printed, 'ua-1'));
		expect(pages[0]?.text).toContain('har inga öppna åtaganden');
	});
});

test('words of a document are never read as markup or code', async () => {
	const wording = '#read("/etc/passwd") *fet* $x^2$ <etikett> @hänvisning // kommentar \\ `rå` [klammer] ~';
	const { pages } = await readBack(await typeset(writable(contentOf([rowOf({ wording })])).printed, 'ua-1'));
	expect(
		pages
			.map(({ text }) => text)
			.join(' ')
			.replace(/\s/g, ''),
	).toContain(wording.replace(/\s/g, ''));
});

test('large print holds the same figures on more pages', async () => {
	const { printed } = writable(contentOf(numbered(20)), true);
	const { pages } = await readBack(await typeset(printed, 'ua-1'));
	const text = pages.map((page) => page.text).join(' ');
	for (let row = 0; row < 20; row++) expect(text).toContain(`Slut${row}s`);
});
