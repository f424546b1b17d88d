import type { MeetingFacts } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { linesOf, type Line } from '../text/lines.ts';
import { readBlocks } from './blocks.ts';
import { documentHeadings } from './document-headings.ts';
import { breakFlowedText } from './flowed-text.ts';
import { findItems } from './items.ts';
import { readItemHeader } from './item-header.ts';
import { markNoise } from './noise.ts';
import { withoutEscapes } from './markdown-escapes.ts';
import { readMeetingFacts } from './meeting-facts.ts';
import { missingNumbers } from './missing-numbers.ts';
import { DECISIVE } from './opening-decision.ts';
import type { SectionKind } from './sections.ts';
import { splitSections } from './split-sections.ts';
import { withoutPageWords } from './page-words.ts';
import { withoutStamps } from './stamps.ts';
import { flattenTables } from './tables.ts';
import type { TaskTable } from './task-tables.ts';
import { latin } from '../text/latin.ts';
import { piece } from '../text/wordings.ts';

/** One document in parts. Every span points into `text`; `readable` has the same length. */
export interface Outline {
	readonly text: string;
	/** `text` with noise lines, table bars and the line breaks inside a block as spaces: offsets are the same. */
	readonly readable: string;
	readonly facts: MeetingFacts;
	readonly items: readonly OutlineItem[];
	readonly missingNumbers: readonly string[];
	/** Tables of measures, or of tasks and how they stand. */
	readonly taskTables: readonly TaskTable[];
	/** The text was read by a machine from a picture. */
	readonly machineRead: boolean;
	/** Items were found by numbers in a form of the document's own. */
	readonly ownNumbers: boolean;
	/** It is a page that tells afterwards, in running text, what was decided. */
	readonly isTold: boolean;
}

export interface OutlineItem {
	readonly number: string;
	readonly title: string;
	readonly caseNumbers: readonly string[];
	readonly officers: readonly string[];
	readonly span: SourceSpan;
	readonly sections: readonly Section[];
}

export interface Section {
	readonly kind: SectionKind;
	/** The heading's words; '' for what stands before the first one. */
	readonly heading: string;
	readonly headingSpan: SourceSpan | null;
	readonly blocks: readonly Block[];
}

/** A paragraph, a numbered point or a bullet. */
export interface Block {
	readonly span: SourceSpan;
	/** '3' or 'a' for a numbered point, '-' for a bullet, 'att' for a clause of a list; null for a paragraph. */
	readonly marker: string | null;
}

/** A line when it is known whether it is noise. */
export type OutlineLine = Readonly<Line>;

/** Text → who met, when, and each item with its sections and points. Linear in the length of the text. */
export function readOutline(text: string, machineRead = false): Outline {
	const table = flattenTables(breakFlowedText(withoutEscapes(withoutPageWords(withoutStamps(text)))));
	const lines = markNoise(linesOf(table.flat));
	const found = findItems(lines, table.rows);
	const isOwnHeading = documentHeadings(lines);
	const canvas = new Canvas(table.flat);

	const items = found.items.map((item): OutlineItem => {
		const header = readItemHeader(table.flat, lines, item);
		const stretch = { lines, from: header.bodyFrom, to: item.to };
		const sections = splitSections(stretch, isOwnHeading, header.opening).map((section) => ({
			kind: section.kind,
			heading: section.heading,
			headingSpan: section.headingSpan,
			blocks: readBlocks(
				lines,
				section.from,
				section.to,
				(span) => canvas.join(span),
				DECISIVE.has(section.kind),
			),
		}));
		const { number, span } = item;
		for (const cell of header.left ?? []) canvas.blank(cell);
		const { title, caseNumbers, officers } = header;
		return { number, title, caseNumbers, officers, span, sections };
	});
	for (const line of lines) if (line.noise) canvas.blank(line.span);

	const readable = canvas.text();
	const facts = readMeetingFacts({ lines, readable, items, layout: found.layout });
	return {
		text,
		readable,
		facts,
		items,
		missingNumbers: missingNumbers(found, text.slice(0, found.items[0]?.span[0] ?? 0)),
		taskTables: table.tasks,
		machineRead,
		ownNumbers: found.ownNumbers === true,
		isTold: found.layout === 'web',
	};
}

const BREAKS = /[\n\f\t]/;
const BREAK = /[\n\f\t]/g;

/** "upp-|handlingen" over two lines; "kultur-|och fritidsnämnden" is no broken word. */
const BROKEN_WORD = latin(
	piece`
	(?<![\p{L}\d-])(\p{L}{0,30}\p{Ll}{2})-\n[^\S\n]{0,60}(?=\p{Ll}{2})
	(?!(?:och|eller|samt|respektive|men|till|som)\>)
`,
	'gu',
);

/** "2021-11-|17", "2025-|02-26", "KS-2024-|00511" */
const BROKEN_NUMBER = /(?<![\d-])((?:19|20)\d\d-(?:\d\d-)?)\n[^\S\n]{0,60}(?=\d{2,6}(?!\d))/g;

/** The readable text while it is being made: same length, some stretches turned into spaces. */
class Canvas {
	readonly source: string;
	readonly edits: [SourceSpan, string][] = [];

	constructor(source: string) {
		this.source = source;
	}

	/** Line breaks inside become spaces, and a word that was broken there is whole again, right before its end. */
	join(span: SourceSpan) {
		const part = this.source.slice(span[0], span[1]);
		if (!BREAKS.test(part)) return;
		const atEnd = (broken: string, begun: string) => begun.padStart(broken.length);
		const whole = part.includes('-\n')
			? part.replace(BROKEN_WORD, atEnd).replace(BROKEN_NUMBER, atEnd)
			: part;
		this.edits.push([span, whole.replace(BREAK, ' ')]);
	}

	blank(span: SourceSpan) {
		if (span[1] > span[0]) this.edits.push([span, ' '.repeat(span[1] - span[0])]);
	}

	/** Edits may overlap: a noise line inside a joined block wins. */
	text(): string {
		const parts: string[] = [];
		let at = 0;
		const sorted = this.edits.sort((a, b) => a[0][0] - b[0][0] || b[0][1] - a[0][1]);
		for (let i = 0; i < sorted.length; i++) {
			const [span, outer] = sorted[i]!;
			let words = outer;
			while (i + 1 < sorted.length && sorted[i + 1]![0][1] <= span[1]) {
				const [inner, blank] = sorted[++i]!;
				words = words.slice(0, inner[0] - span[0]) + blank + words.slice(inner[1] - span[0]);
			}
			parts.push(this.source.slice(at, span[0]), words);
			at = span[1];
		}
		return parts.join('') + this.source.slice(at);
	}
}
