import { Flow } from '../flow/flow.ts';
import type { Piece } from '../flow/pieces.ts';
import type { ReadLimits } from '../limits.ts';
import type { Attribute, XmlHandler } from '../xml/read-xml.ts';
import { isLeftOut } from './left-out.ts';
import { Lists, type Label } from './lists.ts';
import { OpenParagraph } from './paragraph.ts';
import type { Styles } from './styles.ts';
import { OpenTables } from './tables.ts';

/**
 * Reads the body of `content.xml`, or the headers in `styles.xml`, piece by piece (OpenDocument part 3, 5–9).
 * @throws {Unreadable} too-large
 */
export class Story implements XmlHandler {
	/** 'Standard style:header' → the header of that page layout. */
	readonly headers = new Map<string, readonly Piece[]>();
	/** The page layout that the first paragraph asks for. */
	master: string | null = null;
	readonly #styles: Styles;
	readonly #flow: Flow;
	readonly #lists: Lists;
	readonly #tables: OpenTables;
	readonly #paragraphs: OpenParagraph[] = [];
	readonly #hidden: boolean[] = [];
	#numbered: Label | null = null;
	#isFirst = true;
	#page = '';

	constructor(styles: Styles, limits: ReadLimits) {
		this.#styles = styles;
		this.#flow = new Flow(limits);
		this.#lists = new Lists(styles.lists);
		this.#tables = new OpenTables(this.#flow, styles);
	}

	get pieces(): readonly Piece[] {
		return this.#flow.pieces;
	}

	open(name: string, attribute: Attribute, parent: string): boolean | void {
		if (isLeftOut(name, attribute)) return false;
		const paragraph = this.#paragraphs.at(-1);
		if (name === 'text:p' || name === 'text:h') this.#openParagraph(name, attribute);
		else if (name === 'text:numbered-paragraph') this.#numbered = this.#lists.nextNumbered(attribute);
		else if (name === 'text:span') this.#hidden.push(this.#isHidden('text', attribute('text:style-name')));
		else if (name === 'text:note-body' || name === 'draw:text-box') this.#flow.openBox();
		else if (name === 'text:soft-page-break') {
			if (paragraph) paragraph.turnPage();
			else this.#flow.page(false);
		} else if (name === 'text:hidden-paragraph' && attribute('text:is-hidden') === 'true') paragraph?.hide();
		else if (name === 'style:master-page') this.#page = attribute('style:name') ?? '';
		else if (HEADERS.has(name)) this.#flow.openBox();
		else if (parent !== '' && paragraph) this.#write(signOf(name, attribute));
		this.#lists.open(name, attribute);
		this.#tables.open(name, attribute);
	}

	close(name: string): void {
		if (name === 'text:p' || name === 'text:h') this.#endParagraph(this.#paragraphs.pop()!);
		else if (name === 'text:span') this.#hidden.pop();
		else if (name === 'text:note-body' || name === 'draw:text-box') {
			const box = this.#flow.closeBox();
			const paragraph = this.#paragraphs.at(-1);
			if (paragraph) paragraph.after.push(...box);
			else this.#flow.add(box);
		} else if (HEADERS.has(name)) this.headers.set(`${this.#page} ${name}`, this.#flow.closeBox());
		this.#lists.close(name);
		this.#tables.close(name);
	}

	text(words: string): void {
		if (this.#paragraphs.length > 0) this.#write(words.replace(SPACES, ' '));
	}

	#openParagraph(name: string, attribute: Attribute): void {
		const styleName = attribute('text:style-name');
		const style = this.#styles.of('paragraph', styleName);
		const level = name === 'text:h' ? Number(attribute('text:outline-level') ?? 1) - 1 : null;
		if (this.#isFirst) this.master = style.master ?? null;
		this.#isFirst = false;
		const isOutline = level !== null && level >= 0 && level < 10 && !this.#lists.isOpen && style.list !== '';
		const label =
			this.#numbered ?? this.#lists.next() ?? (isOutline ? this.#lists.nextHeading(level, attribute) : null);
		this.#numbered = null;
		this.#paragraphs.push(new OpenParagraph(style, label, level !== null));
	}

	#endParagraph({ style, label, isHeading, text, turned, after }: OpenParagraph): void {
		if (turned === 'before') this.#flow.page(false);
		if (style.breaksBefore || style.master !== undefined) this.#flow.page(true);
		const isBare = text === '' && (label?.text ?? '•') === '•';
		this.#flow.paragraph(text, {
			label: isBare ? '' : (label?.text.trim() ?? ''),
			level: label?.level ?? 0,
			heading: isHeading,
		});
		this.#flow.add(after);
		// A sentence is not cut: where the page was full within a paragraph, the next one begins the page.
		if (turned === 'within') this.#flow.page(false);
		if (style.breaksAfter) this.#flow.page(true);
	}

	#write(words: string): void {
		const paragraph = this.#paragraphs.at(-1);
		if (words === '' || !paragraph || this.#hidden.includes(true)) return;
		if (!paragraph.style.isHidden) paragraph.write(words);
	}

	#isHidden(family: string, name: string | undefined): boolean {
		return this.#styles.of(family, name).isHidden ?? false;
	}
}

/** White space in the file that is one space in the text (6.1.2). */
const SPACES = /[ \t\n\r]+/g;

const HEADERS: ReadonlySet<string> = new Set(['style:header', 'style:header-first']);

function signOf(name: string, attribute: Attribute): string {
	if (name === 'text:s')
		return '\u00a0'.repeat(Math.min(Math.max(Number(attribute('text:c') ?? 1) || 1, 1), 200));
	if (name === 'text:tab') return '\t';
	return name === 'text:line-break' ? '\n' : '';
}
