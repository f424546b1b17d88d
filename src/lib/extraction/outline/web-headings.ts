import type { SourceSpan } from '../../domain/source-span.ts';
import type { OutlineLine } from './outline.ts';
import { isMetaLine, isSectionHeading } from './sections.ts';
import { latin } from '../text/latin.ts';

/** A matter of a page that tells what was decided, under a heading without a number. */
export interface WebMatter {
	readonly line: number;
	readonly number: string;
	readonly rest: SourceSpan;
}

/** "Beslut i korthet från kommunstyrelsen 12 mars 2024" over matters with a heading each: numbered in their order. */
export function findWebMatters(lines: readonly OutlineLine[]): WebMatter[] {
	const head = lines.filter((line) => line.text !== '').slice(0, HEAD);
	const told = head.findIndex((line) => BRIEFLY.test(line.text));
	if (told < 0) return [];
	const from = lines.indexOf(head[told]!) + 1;
	const found: WebMatter[] = [];
	for (let i = from; i < lines.length; i++)
		if (isTitle(lines, i)) found.push({ line: i, number: String(found.length + 1), rest: lines[i]!.span });
	return found.length > 1 ? found : [];
}

const HEAD = 6;
export const BRIEFLY =
	/beslut(?:en)? i korthet|urval av (?:de )?beslut|sammanfattning av besluten|nämndens beslut i korthet|^snabbprotokoll|kortfattad information (?:från|om)/i;

/** A short line by itself, and text of some length under it before the next. */
function isTitle(lines: readonly OutlineLine[], at: number): boolean {
	const { text, noise } = lines[at]!;
	if (noise || text.length < 4 || text.length > 100 || !TITLE.test(text)) return false;
	if (isMetaLine(text) || isSectionHeading(text) || (lines[at - 1]?.text ?? '') !== '') return false;
	const next = lines.slice(at + 1, at + 3).find((line) => line.text !== '');
	return (
		next !== undefined &&
		(isMetaLine(next.text) ||
			isSectionHeading(next.text) ||
			next.text.length > text.length ||
			/[.]$/.test(next.text))
	);
}

const TITLE = latin(/^\p{Lu}.*[\p{L}\d)”"]$/u);
