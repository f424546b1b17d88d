import type { DefaultTreeAdapterTypes } from 'parse5';
import { Flow } from '../flow/flow.ts';
import type { Piece } from '../flow/pieces.ts';
import type { ReadLimits } from '../limits.ts';
import { Grids } from './grids.ts';
import { Lists } from './lists.ts';
import { isBlock, isLeftOut, SECTIONS, type Element } from './visible.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The paragraphs and tables of a page, as they are seen. The tree is walked with a list of its own, not by calls. */
export function readPage(root: Element, limits: ReadLimits): readonly Piece[] {
	const reader = new PageReader(limits);
	const steps: (Node | (() => void))[] = [root];
	for (let step = steps.pop(); step; step = steps.pop()) {
		if (typeof step === 'function') step();
		else if (step.nodeName === '#text') reader.write((step as DefaultTreeAdapterTypes.TextNode).value);
		else if ('tagName' in step && reader.enter(step)) {
			const element = step;
			steps.push(() => reader.leave(element));
			for (let i = element.childNodes.length - 1; i >= 0; i--) steps.push(element.childNodes[i]!);
		}
	}
	return reader.pieces;
}

class PageReader {
	readonly #flow: Flow;
	readonly #lists = new Lists();
	readonly #grids: Grids;
	#line: string[] = [];
	/** Of the points that have begun and have no text yet. */
	#label = '';
	#sections = 0;
	#preformatted = 0;

	constructor(limits: ReadLimits) {
		this.#flow = new Flow(limits);
		this.#grids = new Grids(this.#flow);
	}

	get pieces(): readonly Piece[] {
		return this.#flow.pieces;
	}

	write(words: string): void {
		this.#line.push(
			this.#preformatted > 0 ? words.replace(/ {3,}/g, '\u00a0\u00a0\u00a0') : words.replace(SPACES, ' '),
		);
	}

	/** False for what is left out with all that is in it. */
	enter(element: Element): boolean {
		const { tagName } = element;
		if (tagName === 'br') this.#line.push('\n');
		if (isLeftOut(element, this.#sections > 0)) return false;
		if (isBlock(element)) this.#endParagraph(false);
		if (SECTIONS.has(tagName)) this.#sections += 1;
		if (PREFORMATTED.has(tagName)) this.#preformatted += 1;
		if (LISTS.has(tagName)) this.#lists.open(element);
		if (tagName === 'li') this.#label = [this.#label, this.#lists.labelOf(element)].filter(Boolean).join(' ');
		if (tagName === 'q') this.#line.push('”');
		this.#grids.open(element);
		return true;
	}

	leave(element: Element): void {
		const { tagName } = element;
		if (isBlock(element)) this.#endParagraph(/^h[1-6]$/.test(tagName));
		if (SECTIONS.has(tagName)) this.#sections -= 1;
		if (PREFORMATTED.has(tagName)) this.#preformatted -= 1;
		if (LISTS.has(tagName)) this.#lists.close();
		// A point without text shows its number beside nothing.
		if (tagName === 'li') this.#label = '';
		if (tagName === 'q') this.#line.push('”');
		this.#grids.close(element);
	}

	#endParagraph(heading: boolean): void {
		if (this.#line.length === 0) return;
		const lines = this.#line.join('').replace(/ {2,}/g, ' ').split('\n');
		this.#line = [];
		const text = lines
			.map((line) => line.trim())
			.join('\n')
			.trim();
		if (text === '') return;
		this.#flow.paragraph(text, { label: this.#label, level: this.#lists.level, heading });
		this.#label = '';
	}
}

/** White space that is one space on the page; a no-break space is a sign of its own. */
const SPACES = /[ \t\n\f\r]+/g;

const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);
const LISTS: ReadonlySet<string> = new Set(['ol', 'ul', 'menu', 'dir']);
