import type { SourceSpan } from '../../domain/source-span.ts';
import { casesIn, lettersOf } from './attached-letters.ts';
import type { OutlineLine } from './outline.ts';
import { isMetaLine, isSectionHeading, sectionKindOf } from './sections.ts';
import type { TableRow } from './tables.ts';
import { latin } from '../text/latin.ts';

/** The beginning of a numbered point of a kallelse. */
export interface AgendaPoint {
	readonly line: number;
	readonly number: string;
	readonly rest: SourceSpan;
	readonly row: TableRow | null;
	/** The line after its last, where the list that it stands in goes on. */
	readonly to?: number;
	/** The case numbers that the list on the front page gives it. */
	readonly listed?: readonly string[];
	/** The line holds the whole title: the list on the front page has the same words. */
	readonly whole?: boolean;
}

/**
 * "1 Protokolljusterare", "2. Budget 2025", "| 3. | Svar på remiss |": numbers that rise by one from the first.
 * Points of a förslag are numbered too, from 1 under each heading: they are told apart by where they stand and by form.
 */
export function findAgendaPoints(lines: readonly OutlineLine[], rows: readonly TableRow[]): AgendaPoint[] {
	const rowAt = rowsByLine(lines, rows);
	const points: AgendaPoint[] = [];
	let gapless = true;
	let dotted: boolean | null = null;
	let listNext = 0;
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i]!;
		// A row's number alone looks like the number of a page.
		const row = rowAt.get(i);
		if (line.text === '' && !lines[i - 1]?.noise && !lines[i + 1]?.noise) gapless = false;
		if ((line.noise && !row) || line.text === '') continue;
		if (row) {
			points.push({ line: i, number: row.number, rest: [line.span[1], line.span[1]], row });
			listNext = 0;
			continue;
		}
		const kind = sectionKindOf(line.text);
		if (kind) listNext = kind === 'proposal' || kind === 'decision' ? 1 : 0;
		if (/:$/.test(line.text)) listNext = 1;
		const match = NUMBERED.exec(line.text) ?? ALONE.exec(line.text);
		if (!match) continue;
		const [whole, digits = '', letter = '', dot = ''] = match;
		const number = Number(digits);
		const first = ROLL.test(line.text) ? number : 1;
		const last = points.at(-1)?.number ?? '';
		// "17 A" may stand before 17, and after it.
		const beside = parseInt(last, 10) === number && last !== digits + letter;
		const expected = beside ? number : points.length ? parseInt(last, 10) + 1 : first;
		const sameForm = dotted === null || dotted === (dot !== '');
		const alone = lines[i - 1]?.text === '' || i === 0 || Boolean(lines[i - 1]?.noise);
		const missed = number > expected && number <= expected + (points.length === 0 ? 4 : 12);
		const here = number === expected || (missed && dot === '' && alone && standsAlone(lines, i));
		const apart = alone || points.length === 0 || listNext === 0 || (gapless && !ENDS.test(line.text));
		const fits = here && sameForm && apart;
		if (fits && (number !== listNext || hasHeader(lines, i))) {
			const rest: SourceSpan = [line.span[0] + whole.length, line.span[1]];
			points.push({ line: i, number: digits + letter, rest, row: null });
			dotted ??= dot !== '';
			listNext = 0;
			gapless = true;
		} else if (number === listNext) listNext++;
	}
	return isAgenda(lines, points) ? withBodies(lines, points) : [];
}

/** A point of a förslag ends as a sentence or a list does, a title never: it tells them apart where no line is blank. */
const ENDS = /[.,;]$/;

/** "3. Ny bro", "Ärende 3 Ny bro", "3 a Ny bro", "3A. Ny bro" */
const NUMBERED = latin(
	/^(?:(?:Ärende|Punkt) (?:nr )?)?(\d{1,3})(?:\s?([A-Ha-h])(?=[.:]?\s))?(\\?[.):])?\s{1,20}(?=["”“]?\p{Lu}|[a-c]\)\s\p{Lu})(?!Diarien|Dnr)/u,
);

/** "11. Upprop och val av justerare": what opens a meeting, also where the numbers go on from the last one. */
const ROLL = /justera|upprop|öppna|dagordning|föredragningslista/i;

/** "10 Månadsrapport" after 8: a matter was withdrawn; only where the line stands by itself. */
const standsAlone = (lines: readonly OutlineLine[], at: number) => (lines[at + 1]?.text ?? '') === '';

/** The list of matters on the front page, and then each of them with its text under the same number and title. */
function withBodies(lines: readonly OutlineLine[], points: readonly AgendaPoint[]): AgendaPoint[] {
	const last = points.at(-1)!.line;
	const bodies = new Map<string, AgendaPoint>();
	const titles = new Map(
		points.map((point) => [point.number, titleKey(point.row?.facts?.title ?? lines[point.line]!.text)]),
	);
	for (let i = last + 1; i < lines.length; i++) {
		const { text, span, noise } = lines[i]!;
		const alone = noise ? null : ALONE.exec(text);
		const match = noise ? null : (alone ?? NUMBERED.exec(text));
		const [whole = '', digits = '', letter = ''] = match ?? [];
		const number = digits + letter;
		if (!match || bodies.get(number)?.whole) continue;
		const titled = alone ? lines.slice(i + 1, i + 4).find((line) => line.text !== '') : lines[i];
		const [listed, own] = [titles.get(number), titleKey(titled?.text ?? '')];
		if (!listed || own.length < 4 || !(listed.startsWith(own) || own.startsWith(listed.slice(0, 20))))
			continue;
		// "Ärende 17 Ny simhall kompletteras …" may stand before the matter itself.
		const same = own === listed && !alone;
		if (same || !bodies.has(number))
			bodies.set(number, {
				line: i,
				number,
				rest: [span[0] + whole.length, span[1]],
				row: null,
				whole: same,
			});
	}
	if (bodies.size < 2) bodies.clear();
	const letters = lettersOf(lines, points);
	for (const [number, letter] of letters)
		if (!bodies.has(number) && !proposes(lines, points, number)) bodies.set(number, letter);
	// What the letters say is no part of the last matter.
	const end = Math.min(lines.length, ...[...letters.values()].map(({ line }) => line));
	if (bodies.size === 0) return points.map((point, i) => ({ ...point, to: points[i + 1]?.line ?? end }));
	return points
		.map((point, i) => {
			const to = points[i + 1]?.line ?? point.line + 1;
			const body = bodies.get(point.number);
			return body ? { ...body, listed: casesIn(lines, point.line, to) } : { ...point, to };
		})
		.sort((a, b) => a.line - b.line);
}

/** Whether the matter has its förslag in the kallelse itself: then its letter is only the background. */
function proposes(lines: readonly OutlineLine[], points: readonly AgendaPoint[], number: string): boolean {
	const at = points.findIndex((point) => point.number === number);
	const own = lines.slice(points[at]!.line + 1, points[at + 1]?.line ?? points[at]!.line + 1);
	return own.some(({ text }) => sectionKindOf(text) === 'proposal');
}

/** The words of a title, without its number and what stands in the columns after it. */
const titleKey = (text: string) =>
	text
		.replace(NUMBERED, '')
		.split(/\s{3,}/)[0]!
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();

/** "Ärende 5" on a line of its own, or "•   5" of a page's list, the title on the next. */
const ALONE = latin(/^(?:(?:Ärende|Punkt) (?:nr )?|[•·▪]\s{1,9})(\d{1,3})()([.:])?$/u);

/** A heading is soon followed by "Ärendenummer", "Handläggare", "Ärendebeskrivning" or the like. */
function hasHeader(lines: readonly OutlineLine[], at: number): boolean {
	for (let i = at + 1, seen = 0; i < lines.length && seen < 6; i++) {
		const { text, noise } = lines[i]!;
		if (noise || text === '') continue;
		if (isMetaLine(text) || isSectionHeading(text)) return true;
		if (NUMBERED.test(text)) return false;
		seen++;
	}
	return false;
}

/** Two numbered lines in any text are no agenda: a table, headers of items, or the words of a kallelse must say so. */
function isAgenda(lines: readonly OutlineLine[], points: readonly AgendaPoint[]): boolean {
	if (points.length === 0) return false;
	if (points.some((point) => point.row)) return true;
	const head = lines.slice(0, points[0]!.line + 1).map((line) => line.text);
	const called = head.some((text) =>
		/kallelse|föredragningslista|dagordning|underrättelse|ärendelista/i.test(text),
	);
	const headed = points.filter((point) => hasHeader(lines, point.line)).length;
	const opens = ROLL.test(lines[points[0]!.line]!.text);
	const matter = head.some((text) => isMetaLine(text) || isSectionHeading(text));
	return (called && points.length >= 2) || (opens && points.length >= 2) || (headed >= 2 && !matter);
}

function rowsByLine(lines: readonly OutlineLine[], rows: readonly TableRow[]): Map<number, TableRow> {
	const at = new Map<number, TableRow>();
	let next = 0;
	for (let i = 0; i < lines.length && next < rows.length; i++) {
		if (lines[i]!.span[0] < rows[next]!.span[0] || lines[i]!.text === '') continue;
		at.set(i, rows[next]!);
		next++;
	}
	return at;
}
