import { distinct } from '../flow/headers.ts';
import { writeFlow } from '../flow/write-flow.ts';
import type { ReadLimits } from '../limits.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import { Unreadable } from '../problems.ts';
import { readXml, type XmlHandler } from '../xml/read-xml.ts';
import { openArchive, type Archive } from '../zip/archive.ts';
import { OPEN_DOCUMENT_NAMESPACES } from './namespaces.ts';
import { Story } from './story.ts';
import { Styles } from './styles.ts';

/**
 * The text of an OpenDocument text (OASIS OpenDocument 1.3): numbers, headers, tables, notes at the end of their
 * paragraph; without what was struck out or is hidden. Only for the reading process.
 * @throws {Unreadable} encrypted, broken, unsafe, too-large, unpacks-too-large
 */
export function readOdt(bytes: Uint8Array, limits: ReadLimits): ParsedDocument {
	const archive = openArchive(bytes, limits);
	if (isLocked(archive)) throw new Unreadable('encrypted');
	const content = archive.read('content.xml');
	if (!content) throw new Unreadable('broken');
	const shared = archive.read('styles.xml');
	const styles = new Styles();
	const read = (part: Uint8Array, handler: XmlHandler) =>
		readXml(part, OPEN_DOCUMENT_NAMESPACES, limits, handler);
	const learn: XmlHandler = {
		open: (name, attribute) => styles.open(name, attribute),
		close() {},
		text() {},
	};
	if (shared) read(shared, learn);
	const story = new Story(styles, limits);
	// Its own styles stand before the body.
	read(content, {
		open: (name, attribute, parent) => {
			styles.open(name, attribute);
			return story.open(name, attribute, parent);
		},
		close: (name) => story.close(name),
		text: (words) => story.text(words),
	});
	const headers = new Story(styles, limits);
	if (shared) read(shared, headers);
	return writeFlow({
		head: distinct(headersOf(headers, story.master, styles)),
		body: story.pieces,
		pagesTold: pagesTold(archive, limits),
	});
}

/** OpenDocument part 2, 3.4: either each part is encrypted, or one part that holds them all. */
const isLocked = (archive: Archive) =>
	Buffer.from(archive.read('META-INF/manifest.xml') ?? []).includes('encryption-data') ||
	archive.has('encrypted-package');

/** Of the layout of the first page, and of the one that follows it. */
function headersOf({ headers }: Story, master: string | null, { masters }: Styles) {
	const first = master ?? (masters.has('Standard') ? 'Standard' : ([...masters.keys()][0] ?? ''));
	const next = masters.get(first);
	return [first, ...(next ? [next] : [])].flatMap((page) =>
		['style:header-first', 'style:header'].map((kind) => headers.get(`${page} ${kind}`) ?? []),
	);
}

function pagesTold(archive: Archive, limits: ReadLimits): number | null {
	const bytes = archive.read('meta.xml');
	let told: string | undefined;
	if (bytes)
		readXml(bytes, OPEN_DOCUMENT_NAMESPACES, limits, {
			open(name, attribute) {
				if (name === 'meta:document-statistic') told = attribute('meta:page-count');
			},
			close() {},
			text() {},
		});
	return Number(told) || null;
}
