import type { ReadLimits } from '../limits.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import { Unreadable } from '../problems.ts';
import type { Piece } from '../flow/pieces.ts';
import { distinct } from '../flow/headers.ts';
import { writeFlow } from '../flow/write-flow.ts';
import { openArchive, type Archive } from '../zip/archive.ts';
import { readXml } from '../xml/read-xml.ts';
import { WORD_NAMESPACES } from './namespaces.ts';
import { readNumbering } from './numbering.ts';
import { partOf, readRelations, type Relation } from './parts.ts';
import { chunkOf } from './chunks.ts';
import { readStory } from './story.ts';
import { readStyles } from './styles.ts';

/**
 * The text of a Word document (ECMA-376): numbers that Word counts itself, headers, tables, notes at the end of their
 * paragraph, text boxes; without what was struck out or is hidden. Only for the reading process.
 * @throws {Unreadable} encrypted, broken, unsafe, too-large, unpacks-too-large
 */
export function readDocx(bytes: Uint8Array, limits: ReadLimits): ParsedDocument {
	const archive = openArchive(bytes, limits);
	const roots = [...readRelations(archive, '', limits).values()];
	const main = roots.find(({ type }) => type === 'officeDocument');
	const body = partOf(archive, main);
	if (!main || !body) throw new Unreadable('broken');
	const relations = readRelations(archive, main.target, limits);
	const part = (type: string) =>
		partOf(
			archive,
			[...relations.values()].find((relation) => relation.type === type),
		);
	const around = {
		styles: readStyles(part('styles'), limits),
		numbering: readNumbering(part('numbering'), limits),
		notes: new Map<string, readonly Piece[]>(),
		chunk: (id: string) => chunkOf(archive, relations.get(id), limits),
		limits,
	};
	for (const type of ['footnotes', 'endnotes']) {
		const notes = part(type);
		if (notes) for (const [id, pieces] of readStory(notes, around).notes) around.notes.set(id, pieces);
	}
	const story = readStory(body, around);
	const headers = story.headers.ids.map((id) => partOf(archive, relations.get(id)));
	return writeFlow({
		head: distinct(headers.map((header) => (header ? readStory(header, around, true).pieces : []))),
		body: story.pieces,
		pagesTold: pagesTold(archive, roots, limits),
	});
}

/** How many pages the file says it has (`docProps/app.xml`); null where it does not say. */
function pagesTold(archive: Archive, roots: readonly Relation[], limits: ReadLimits): number | null {
	const bytes = partOf(
		archive,
		roots.find(({ type }) => type === 'extended-properties' || type === 'extendedProperties'),
	);
	let isPages = false;
	let told = '';
	if (bytes)
		readXml(bytes, WORD_NAMESPACES, limits, {
			open: (name) => void (isPages = name === 'ep:Pages'),
			close: () => void (isPages = false),
			text: (words) => void (told += isPages ? words : ''),
		});
	return Number(told) || null;
}
