import { Flow } from '../flow/flow.ts';
import type { Piece } from '../flow/pieces.ts';
import type { ReadLimits } from '../limits.ts';
import { Unreadable } from '../problems.ts';
import { readXml, type Attribute, type XmlHandler } from '../xml/read-xml.ts';
import { Fields } from './fields.ts';
import { LeftOut } from './left-out.ts';
import { ListLabels } from './list-labels.ts';
import { WORD_NAMESPACES } from './namespaces.ts';
import type { Numbering } from './numbering.ts';
import { OpenParagraph } from './paragraph.ts';
import { readProperty } from './properties.ts';
import { SectionHeaders } from './section-headers.ts';
import { signOf } from './signs.ts';
import type { Styles } from './styles.ts';
import { OpenTables } from './tables.ts';

/** What all parts of a document share. */
export interface Surroundings {
	readonly styles: Styles;
	readonly numbering: Numbering;
	/** 'w:footnote 2' → its text. */
	readonly notes: ReadonlyMap<string, readonly Piece[]>;
	/** The text of a part that another program has put in (17.17.2.1), by its relation id. */
	readonly chunk: (id: string) => readonly Piece[];
	readonly limits: ReadLimits;
}

/**
 * One story of a document, read piece by piece: the body, a header, the notes (ECMA-376 part 1, 17.2–17.4, 17.11).
 * @throws {Unreadable} broken, too-large, unsafe
 */
export function readStory(bytes: Uint8Array, around: Surroundings, isHeader = false): Story {
	const story = new Story(around, isHeader);
	readXml(bytes, WORD_NAMESPACES, around.limits, story);
	story.end();
	return story;
}

export class Story implements XmlHandler {
	readonly headers = new SectionHeaders();
	readonly notes = new Map<string, readonly Piece[]>();
	readonly #around: Surroundings;
	readonly #flow: Flow;
	readonly #fields: Fields;
	readonly #labels: ListLabels;
	readonly #tables: OpenTables;
	readonly #leftOut = new LeftOut();
	readonly #paragraphs: OpenParagraph[] = [];
	/** Of paragraphs whose end was struck out: the next one goes on from there. */
	#carried: { text: string; after: Piece[] } = { text: '', after: [] };
	#note = '';
	#collects: 'words' | 'trimmed' | 'instruction' | null = null;

	constructor(around: Surroundings, isHeader: boolean) {
		this.#around = around;
		this.#flow = new Flow(around.limits);
		this.#fields = new Fields(isHeader);
		this.#labels = new ListLabels(around.numbering, around.styles);
		this.#tables = new OpenTables(this.#flow);
	}

	get pieces(): readonly Piece[] {
		return this.#flow.pieces;
	}

	open(name: string, attribute: Attribute, parent: string): boolean | void {
		if (this.#leftOut.leavesOut(name, attribute, parent)) return false;
		if (name === 'w:p') this.#paragraphs.push(new OpenParagraph());
		else if (name === 'w:t') this.#collects = attribute('xml:space') === 'preserve' ? 'words' : 'trimmed';
		else if (name === 'w:instrText') this.#collects = 'instruction';
		else if (name === 'w:fldChar') this.#fields.mark(attribute('w:fldCharType'));
		else if (name === 'w:fldSimple') return !this.#fields.drops(attribute('w:instr') ?? '');
		else if (name === 'w:altChunk') this.#flow.add(this.#around.chunk(attribute('r:id') ?? ''));
		else if (name === 'w:txbxContent') this.#flow.openBox();
		else if (name === 'w:footnote' || name === 'w:endnote') {
			this.#note = `${name} ${attribute('w:id')}`;
			this.#flow.openBox();
		}
		this.headers.open(name, attribute);
		this.#tables.open(name, attribute, parent);
		const paragraph = this.#paragraphs.at(-1);
		if (paragraph) this.#openIn(paragraph, name, attribute, parent);
	}

	#openIn(paragraph: OpenParagraph, name: string, attribute: Attribute, parent: string): void {
		if (name === 'w:r') [paragraph.inRun, paragraph.runIsHidden] = [true, undefined];
		readProperty(paragraph, name, attribute, parent, this.#around.styles);
		if (parent !== 'w:r') return;
		if (name === 'w:lastRenderedPageBreak') paragraph.turnPage();
		if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
			const note = `${name.slice(0, -'Reference'.length)} ${attribute('w:id')}`;
			paragraph.after.push(...(this.#around.notes.get(note) ?? []));
		}
		this.#write(signOf(name, attribute));
	}

	close(name: string): void {
		if (name === 'w:t' || name === 'w:instrText') this.#collects = null;
		else if (name === 'w:p') this.#endParagraph(this.#paragraphs.pop()!);
		else if (name === 'w:r') this.#endRun();
		else if (name === 'w:txbxContent') {
			this.#flush();
			this.#paragraphs.at(-1)?.after.push(...this.#flow.closeBox());
		} else if (name === 'w:footnote' || name === 'w:endnote') {
			this.#flush();
			this.notes.set(this.#note, this.#flow.closeBox());
		} else if (name === 'w:tc') this.#flush();
		this.#tables.close(name);
	}

	text(words: string): void {
		if (this.#collects === 'instruction') this.#fields.instruct(words);
		else if (this.#collects) this.#write(this.#collects === 'words' ? words : words.trim());
	}

	/** @throws {Unreadable} broken, when a field has no end: everything after it would be gone */
	end(): void {
		this.#flush();
		if (this.#fields.isSilent) throw new Unreadable('broken');
	}

	#write(words: string): void {
		const paragraph = this.#paragraphs.at(-1);
		if (words === '' || !paragraph || this.#fields.isSilent) return;
		const isHidden = paragraph.runIsHidden ?? this.#around.styles.paragraph(paragraph.style).isHidden;
		if (!isHidden) paragraph.write(words);
	}

	#endRun(): void {
		const paragraph = this.#paragraphs.at(-1);
		if (paragraph) paragraph.inRun = false;
	}

	#endParagraph(paragraph: OpenParagraph): void {
		const { mark, numId, level, style, after } = paragraph;
		const { text, after: before } = this.#carried;
		const words = text + paragraph.text;
		this.#carried = { text: '', after: [] };
		const isNumbered = mark === 'kept' || (mark === 'hidden' && words.trim() !== '');
		const label = isNumbered ? this.#labels.next({ numId, level }, style) : null;
		if (mark !== 'kept') {
			const start = label && words ? `${label.text} ${words.trimStart()}` : words;
			this.#carried = { text: start, after: [...before, ...after] };
			return;
		}
		const form = this.#around.styles.paragraph(style);
		if (paragraph.turned === 'before') this.#flow.page(false);
		if (paragraph.breaksBefore ?? form.breaksBefore) this.#flow.page(true);
		writePages(this.#flow, words, {
			label: label && (words.trim() || !label.isBullet) ? label.text.trim() : '',
			level: label?.level ?? 0,
			heading: form.outline !== undefined,
		});
		this.#flow.add([...before, ...after]);
		// A sentence is not cut: where the page was full within a paragraph, the next one begins the page.
		if (paragraph.turned === 'within') this.#flow.page(false);
	}

	#flush(): void {
		const { text, after } = this.#carried;
		this.#carried = { text: '', after: [] };
		this.#flow.paragraph(text);
		this.#flow.add(after);
	}
}

/** A page that was asked for in the middle of a paragraph ends it there. */
function writePages(
	flow: Flow,
	words: string,
	form: { label: string; level: number; heading: boolean },
): void {
	const parts = words.split('\f');
	const first = Math.max(
		parts.findIndex((part) => part.trim() !== ''),
		0,
	);
	parts.forEach((part, i) => {
		if (i > 0) flow.page(true);
		flow.paragraph(part, i === first ? form : {});
	});
}
