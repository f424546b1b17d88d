import type { Piece } from '../flow/pieces.ts';
import { decodeHtml } from '../html/charset.ts';
import { readMarkup } from '../html/read-html.ts';
import { piecesOfArchive } from '../html/read-web-archive.ts';
import type { ReadLimits } from '../limits.ts';
import { Unreadable } from '../problems.ts';
import { partOf, type Relation } from './parts.ts';
import type { Archive } from '../zip/archive.ts';

/**
 * Text that a program has put into a Word file as a web page, for Word to make its own when it next saves it
 * (ECMA-376 part 1, 17.17.2.1). E-meeting systems write so.
 * @throws {Unreadable} unsupported-type for other kinds: they are not left out in silence
 */
export function chunkOf(
	archive: Archive,
	relation: Relation | undefined,
	limits: ReadLimits,
): readonly Piece[] {
	const bytes = partOf(archive, relation);
	if (!relation || !bytes) return [];
	if (/\.x?html?$/i.test(relation.target)) return readMarkup(decodeHtml(bytes), limits);
	if (/\.mht(?:ml)?$/i.test(relation.target)) return piecesOfArchive(bytes, limits);
	throw new Unreadable('unsupported-type');
}
