import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ReadLimits } from '../limits.ts';
import { Unreadable } from '../problems.ts';
import { Prefixes, type Namespaces } from './prefixes.ts';

/** Told of the parts of an XML file in order. Names have the prefixes that `Namespaces` gives. */
export interface XmlHandler {
	/** `false` leaves out the element with all that is in it; its end is not told either. */
	open(name: string, attribute: Attribute, parent: string): boolean | void;
	close(name: string): void;
	text(words: string): void;
}

/** The value of an attribute by its name; undefined where it is not given. */
export type Attribute = (name: string) => string | undefined;

/**
 * Reads XML 1.0 piece by piece; no tree is built. Entities of one's own, and the declarations that they need, are
 * refused: they expand without end or point at other files (XXE).
 * @throws {Unreadable} broken; unsafe for a DOCTYPE or elements nested beyond `limits.depth`
 */
export function readXml(
	bytes: Uint8Array,
	namespaces: Namespaces,
	limits: Pick<ReadLimits, 'depth'>,
	handler: XmlHandler,
): void {
	const parser = new SaxesParser({ xmlns: false, position: false });
	const prefixes = new Prefixes(namespaces);
	const path: string[] = [];
	let skipped = 0;
	parser.on('doctype', () => {
		throw new Unreadable('unsafe');
	});
	parser.on('opentag', (tag: SaxesTagPlain) => {
		if (path.length >= limits.depth) throw new Unreadable('unsafe');
		prefixes.learn(tag.attributes);
		const name = prefixes.nameOf(tag.name);
		const parent = path.at(-1) ?? '';
		path.push(name);
		if (skipped > 0) skipped++;
		else if (handler.open(name, (wanted) => tag.attributes[prefixes.inFile(wanted)], parent) === false)
			skipped = 1;
	});
	parser.on('closetag', () => {
		const name = path.pop()!;
		if (skipped > 0) skipped--;
		else handler.close(name);
	});
	const tellText = (words: string) => {
		if (skipped === 0) handler.text(words);
	};
	parser.on('text', tellText);
	parser.on('cdata', tellText);
	try {
		for (const words of decoded(bytes)) parser.write(words);
		parser.close();
	} catch (error) {
		if (error instanceof Unreadable) throw error;
		throw new Unreadable('broken', { cause: error });
	}
}

const PIECE = 65_536;

/** UTF-8, or UTF-16 by its mark: what both standards allow (ECMA-376 part 2, 6.1.4; OpenDocument part 2, 3.1). */
function* decoded(bytes: Uint8Array): Generator<string> {
	const mark = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
	const decoder = new TextDecoder(mark, { fatal: true });
	for (let at = 0; at < bytes.length; at += PIECE)
		yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
	yield decoder.decode();
}
