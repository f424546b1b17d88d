import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface TagNode {
	readonly role?: string;
	readonly alt?: string;
	readonly lang?: string;
	/** 'content': what is painted under the tag, by its id. */
	readonly type?: string;
	readonly id?: string;
	readonly children?: readonly TagNode[];
}

interface ReadPage {
	readonly text: string;
	/** The words under tags, in the order of the tags: as they are read aloud. '' where the tags are not read. */
	readonly aloud: string;
	/** Text that stands neither under a tag nor as an artifact. */
	readonly untagged: string;
	readonly tags: readonly TagNode[];
	/** Ids of what is painted under a tag, as the page has them; the tags have the same. */
	readonly marked: readonly string[];
	/** Kinds of lines, areas, letters and pictures that are painted neither under a tag nor as an artifact. */
	readonly unmarked: readonly string[];
	/** Links, notes and fields. */
	readonly annotations: number;
}

/** What can be read of a PDF as those see it who do not: words, tags, and what it says of itself. `deep` reads the tags too. */
export async function readBack(bytes: Buffer, deep = true) {
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	const pdf = await task.promise;
	const { info, metadata } = await pdf.getMetadata();
	const pages: ReadPage[] = [];
	for (let number = 1; number <= pdf.numPages; number++)
		pages.push(await readPage(await pdf.getPage(number), deep));
	const about = {
		// Both are said to be plain objects and come as maps.
		marks: entriesOf(await pdf.getMarkInfo()),
		viewer: entriesOf(await pdf.getViewerPreferences()),
		permissions: await pdf.getPermissions(),
	};
	await task.destroy();
	const xmp = metadata as { get(name: string): string | null } | null;
	const annotations = pages.reduce((sum, page) => sum + page.annotations, 0);
	return { info: info as Record<string, unknown>, xmp, pages, annotations, ...about };
}

/** `deep` reads the tags too, which takes long on many pages. */
async function readPage(page: PDFPageProxy, deep: boolean): Promise<ReadPage> {
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	let depth = 0;
	const open: (string | null)[] = [];
	const words = new Map<string, string>();
	let [text, untagged] = ['', ''];
	const marked: string[] = [];
	for (const item of items) {
		if ('str' in item) {
			text += `${item.str} `;
			if (depth === 0) untagged += item.str;
			const tagged = open.findLast(Boolean);
			if (tagged) words.set(tagged, `${words.get(tagged) ?? ''}${item.str} `);
		} else {
			depth += item.type.startsWith('begin') ? 1 : -1;
			if (item.type.startsWith('begin')) open.push(item.id ?? null);
			else open.pop();
			if (item.id) marked.push(item.id);
		}
	}
	const tree = deep ? ((await page.getStructTree()) as TagNode | null) : null;
	const annotations = (await page.getAnnotations()).length;
	const tags = tree ? everyTag(tree) : [];
	const aloud = tags.map(({ id }) => words.get(id ?? '') ?? '').join(' ');
	return {
		annotations,
		aloud: aloud.replace(/\s+/g, ' '),
		text: text.replace(/\s+/g, ' '),
		untagged: untagged.trim(),
		tags,
		...{ marked, unmarked: deep ? await paintedUnmarked(page) : [] },
	};
}

async function paintedUnmarked(page: PDFPageProxy): Promise<string[]> {
	const { fnArray } = await page.getOperatorList();
	let depth = 0;
	const found = new Set<string>();
	for (const done of fnArray) {
		if (done === OPS.beginMarkedContent || done === OPS.beginMarkedContentProps) depth += 1;
		else if (done === OPS.endMarkedContent) depth -= 1;
		else if (depth === 0 && PAINTS.has(done)) found.add(PAINTS.get(done)!);
	}
	return [...found];
}

const PAINTS = new Map(
	(['constructPath', 'showText', 'shadingFill', 'paintImageXObject', 'paintFormXObjectBegin'] as const).map(
		(name) => [OPS[name], name],
	),
);

const entriesOf = (found: unknown) =>
	found instanceof Map ? (Object.fromEntries(found) as Record<string, unknown>) : found;

const everyTag = (node: TagNode): TagNode[] => [node, ...(node.children ?? []).flatMap(everyTag)];
