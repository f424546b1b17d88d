import type { SourceSpan } from '../../domain/source-span.ts';
import { readCaseNumbers } from '../attributes/case-number.ts';
import type { ItemHeader } from './item-header.ts';
import type { FoundItem } from './items.ts';
import type { OutlineLine } from './outline.ts';
import { sectionKindOf } from './sections.ts';
import { latin } from '../text/latin.ts';

/** The cell of the title and a gap, before the text of the förslag: "riktlinjer för         Fullmäktige antar …". */
const CELLS = latin(/^(\S.{0,38}?) {4,}(?=\S)/u);
/** A line of the title alone: short, and it goes on in small letters. */
const GOES_ON = latin(/^\p{Ll}[^.:;]{0,31}$/u);
const MOST_LINES = 10;

/**
 * "4. Antagande av policy och 2024-00627 Förslag till beslut": the columns of a kallelse that a PDF's text has run
 * together. The title is what stands to the left of the number and, below it, to the left of the gaps.
 */
export function headerOfColumns(
	text: string,
	lines: readonly OutlineLine[],
	item: FoundItem,
): ItemHeader | null {
	const [number] = readCaseNumbers(text, item.rest);
	if (!number || number.span[0] - item.rest[0] < 5) return null;
	const headingSpan = trimmed(text, [number.span[1], item.rest[1]]);
	const heading = text.slice(...headingSpan);
	const kind = sectionKindOf(heading);
	if (!kind) return null;
	const title = [text.slice(item.rest[0], number.span[0])];
	const left: SourceSpan[] = [];
	for (let i = item.from + 1, seen = 0; i < item.to && seen < MOST_LINES; i++, seen++) {
		const { text: words, span, noise } = lines[i]!;
		if (noise || words === '') break;
		const cell = CELLS.exec(words)?.[1] ?? (left.length > 0 && GOES_ON.test(words) ? words : null);
		if (cell === null) continue;
		if (!TIME_ALONE.test(cell)) title.push(cell);
		left.push([span[0], span[0] + cell.length]);
	}
	return {
		title: title.join(' ').replace(/\s+/g, ' ').trim(),
		caseNumbers: [number.value],
		officers: [],
		bodyFrom: item.from + 1,
		opening: { kind, heading, headingSpan },
		left,
	};
}

/** "13.00–13.25", under a title: when the matter comes up. */
const TIME_ALONE = latin(/^(?:kl\.? )?\d{1,2}[.:]\d\d(?:\s?[–-]\s?\d{1,2}[.:]\d\d)?$/);

function trimmed(text: string, [from, to]: SourceSpan): SourceSpan {
	while (from < to && /\s/.test(text[from]!)) from++;
	while (to > from && /\s/.test(text[to - 1]!)) to--;
	return [from, to];
}
