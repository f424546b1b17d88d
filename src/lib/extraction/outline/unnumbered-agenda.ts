import type { SourceSpan } from '../../domain/source-span.ts';
import { readCaseNumbers } from '../attributes/case-number.ts';
import { latin } from '../text/latin.ts';
import type { OutlineLine } from './outline.ts';
import { isMetaLine, isSectionHeading, sectionKindOf } from './sections.ts';

/** A matter of a kallelse that counts none. */
export interface UnnumberedMatter {
	readonly line: number;
	readonly number: string;
	readonly rest: SourceSpan;
}

/**
 * "Ny mudderpråm / HN 2024/31 / Förslag till beslut": the matters of a kallelse without numbers, known by what stands
 * under their titles; and, under "Ärenden", the titles that stand alone. Numbered in their order.
 */
export function findUnnumberedMatters(lines: readonly OutlineLine[]): UnnumberedMatter[] {
	const head = lines.slice(0, HEAD).map(({ text }) => text);
	if (!head.some((text) => CALLS.test(text))) return [];
	if (lines.filter(({ text }) => sectionKindOf(text) === 'proposal').length < FEWEST) return [];
	const list = lines.findIndex(({ text }) => LIST.test(text));
	const first = lines.findIndex(({ text }) => sectionKindOf(text) === 'proposal');
	const found: number[] = [];
	for (let i = Math.max(1, list + 1); i < lines.length; i++) {
		if (!mayBeTitle(lines, i)) continue;
		const alone = list >= 0 && i < first && (lines[i + 1]?.text ?? '') === '';
		if (alone || hasHeader(lines, i)) found.push(i);
	}
	const matters = found.filter((at, i) => isProposed(lines, at, found[i + 1] ?? lines.length));
	if (matters.length < FEWEST) return [];
	// A list of the titles may stand before the matters themselves.
	const titles = new Map(found.map((at) => [lines[at]!.text.toLowerCase(), at]));
	return found
		.filter((at) => titles.get(lines[at]!.text.toLowerCase()) === at)
		.map((line, i) => ({ line, number: String(i + 1), rest: lines[line]!.span }));
}

const HEAD = 20;
const FEWEST = 2;
const CALLS = /^(?:kallelse|underrättelse|föredragningslista|dagordning)(?![a-zåäö])/i;
const LIST = /^(?:Ärenden|Ärendelista|Föredragningslista|Dagordning):?$/i;

/** A line with no full stop, after a blank one. */
function mayBeTitle(lines: readonly OutlineLine[], at: number): boolean {
	const { text, noise } = lines[at]!;
	const apart = lines[at - 1]!.text === '' || lines[at - 1]!.noise;
	return (
		!noise && apart && TITLE.test(text) && !isMetaLine(text) && !isSectionHeading(text) && !LIST.test(text)
	);
}
const TITLE = latin(/^\p{Lu}[^.:!?]{3,118}[\p{L}\d)”"]$/u);

/** A case number, a label or a heading stands under it. */
function hasHeader(lines: readonly OutlineLine[], at: number): boolean {
	const next = lines.slice(at + 1, at + 4).find(({ text, noise }) => text !== '' && !noise);
	if (!next) return false;
	if (isMetaLine(next.text) || isSectionHeading(next.text)) return true;
	const [number] = next.text.length < LONGEST_CASE ? readCaseNumbers(next.text, [0, next.text.length]) : [];
	return number?.value === next.text;
}
const LONGEST_CASE = 34;

const isProposed = (lines: readonly OutlineLine[], from: number, to: number) =>
	lines.slice(from + 1, to).some(({ text }) => sectionKindOf(text) === 'proposal');
