import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';
import type { Piece } from '../flow/pieces.ts';
import { writeFlow } from '../flow/write-flow.ts';
import type { ReadLimits } from '../limits.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import { Unreadable } from '../problems.ts';
import { decodeHtml } from './charset.ts';
import { readPage } from './page-reader.ts';
import type { Element } from './visible.ts';

/**
 * The text of a saved web page as it is seen, read as the HTML standard says (13.2). Nothing in it is run or fetched.
 * Only for the reading process.
 * @throws {Unreadable} too-large, unsafe
 */
export function readHtml(bytes: Uint8Array, limits: ReadLimits): ParsedDocument {
	return writeFlow({ body: readMarkup(decodeHtml(bytes), limits) });
}

/** The paragraphs and tables of a page. */
export function readMarkup(html: string, limits: ReadLimits): readonly Piece[] {
	const tree = parse(html, { treeAdapter: bounded(limits) });
	const root = tree.childNodes.find((node): node is Element => node.nodeName === 'html');
	return root ? readPage(root, limits) : [];
}

/** Elements inside each other make the parser slow by their square; unclosed ones come anew in every paragraph. */
function bounded(limits: ReadLimits): TreeAdapter<DefaultTreeAdapterMap> {
	let depth = 0;
	let count = 0;
	return {
		...defaultTreeAdapter,
		createElement(...made) {
			count += 1;
			if (count > limits.cells) throw new Unreadable('too-large');
			return defaultTreeAdapter.createElement(...made);
		},
		onItemPush() {
			depth += 1;
			if (depth > limits.depth) throw new Unreadable('unsafe');
		},
		onItemPop() {
			depth -= 1;
		},
	};
}
