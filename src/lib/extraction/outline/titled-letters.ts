import type { AgendaPoint } from './agenda-points.ts';
import { casesIn } from './attached-letters.ts';
import { titleKey } from './agenda-numbers.ts';
import { officersIn } from './officers.ts';
import type { OutlineLine } from './outline.ts';
import { sectionKindOf } from './sections.ts';
import { latin } from '../text/latin.ts';

/** A matter's letter, found by its title, and where its head begins: what stands before that is another's. */
export interface TitledLetter extends AgendaPoint {
	readonly head: number;
}

/**
 * The letters after a list of matters that has no case numbers: "4. Nya bojar" on the front page, and later "HN 2024/19",
 * "Nya bojar" and the förslag under it.
 */
export function titledLetters(
	lines: readonly OutlineLine[],
	points: readonly AgendaPoint[],
): ReadonlyMap<string, TitledLetter> {
	const byTitle = new Map<string, AgendaPoint>();
	for (const point of points) {
		const key = titleKey(point.row?.facts?.title ?? lines[point.line]!.text);
		if (key.length >= SHORTEST) byTitle.set(key, point);
	}
	const letters = new Map<string, TitledLetter>();
	let free = points.at(-1)!.line + 1;
	for (let i = free; i < lines.length; i++) {
		const { text, span, noise } = lines[i]!;
		const point = noise || text === '' ? undefined : byTitle.get(titleKey(text));
		if (!point || letters.has(point.number) || !opensText(lines, i)) continue;
		const head = headOver(lines, free, i);
		const listed = casesIn(lines, head, i);
		if (listed.length === 0 && !lines.slice(head, i).some((line) => LETTER.test(line.text))) continue;
		const officer = lines.findIndex((line, at) => at >= head && at < i && OFFICER.test(line.text));
		const named = officer < 0 ? [] : officersIn(lines, officer, lines[officer]!.text.replace(OFFICER, ''));
		const { number } = point;
		letters.set(number, {
			line: i,
			number,
			rest: span,
			row: null,
			whole: true,
			listed,
			handledBy: named,
			head,
		});
		free = i + 1;
	}
	return letters;
}

/** "Info" may be any word; a title has more of it. */
const SHORTEST = 8;

const LETTER = latin(/^TJÄNSTE[A-ZÅÄÖ]{4,20}(?:\s|$)/);

const OFFICER = latin(/^Handläggare[\s:]+/);

/** A heading of a förslag or of the background soon follows it. */
const opensText = (lines: readonly OutlineLine[], at: number) =>
	lines.slice(at + 1, at + 30).some(({ text }) => {
		const kind = sectionKindOf(text);
		return kind !== null && kind !== 'dispatch';
	});

/** The first line of the head of a letter: after a ruled line, or so many lines over the title. */
function headOver(lines: readonly OutlineLine[], free: number, title: number): number {
	let head = title;
	for (let i = title - 1, seen = 0; i >= free && seen < MOST_IN_HEAD; i--) {
		const { text } = lines[i]!;
		if (RULE.test(text) || (sectionKindOf(text) && !LETTER.test(text))) break;
		if (text === '') continue;
		if (text.length > LONGEST_IN_HEAD && /[.,]$/.test(text)) break;
		seen++;
		head = i;
	}
	return head;
}

const MOST_IN_HEAD = 6;
const LONGEST_IN_HEAD = 60;
const RULE = latin(/^[_\-–—=.…\s]{5,}$/);
