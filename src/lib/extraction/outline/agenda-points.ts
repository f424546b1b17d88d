import type { SourceSpan } from '../../domain/source-span.ts';
import { withBodies } from './agenda-bodies.ts';
import { findDecimalPoints } from './agenda-decimals.ts';
import { ALONE, NUMBERED } from './agenda-numbers.ts';
import type { OutlineLine } from './outline.ts';
import { strayRows } from './stray-rows.ts';
import { isMetaLine, isSectionHeading, sectionKindOf } from './sections.ts';
import type { TableRow } from './tables.ts';

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
	/** Who handles it, where the letter that it stands in says so over its number. */
	readonly handledBy?: readonly string[];
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
		const alone = lines[i - 1]?.text === '' || i === 0 || Boolean(lines[i - 1]?.noise);
		// The numbers may go on from the last meeting.
		const goesOn =
			ROLL.test(line.text) ||
			(hasHeader(lines, i) &&
				((alone && standsAlone(lines, i)) || (points.length === 0 && nextHasHeader(lines, i, number))));
		const first = goesOn ? number : 1;
		const last = points.at(-1)?.number ?? '';
		// "17 A" may stand before 17, and after it.
		const beside = parseInt(last, 10) === number && last !== digits + letter;
		const expected = beside ? number : points.length ? parseInt(last, 10) + 1 : first;
		const sameForm = dotted === null || dotted === (dot !== '');
		const missed = number > expected && number <= expected + (points.length === 0 ? 4 : 12);
		const byItself = dot === '' && standsAlone(lines, i);
		const gap = missed && alone && (byItself || TOLD.test(lines[i + 1]?.text ?? ''));
		const lost = number > expected && number <= expected + MOST_LOST && countsOn(lines, i, number);
		const here = number === expected || gap || lost;
		const apart = alone || points.length === 0 || listNext === 0 || (gapless && !ENDS.test(line.text));
		const fits = here && sameForm && apart;
		if (fits && (number !== listNext || CALLED.test(line.text) || hasHeader(lines, i))) {
			const rest: SourceSpan = [line.span[0] + whole.length, line.span[1]];
			points.push({ line: i, number: digits + letter, rest, row: null });
			dotted ??= dot !== '';
			listNext = 0;
			gapless = true;
		} else if (number === listNext) listNext++;
	}
	const decimals = findDecimalPoints(lines);
	if (decimals.length > points.length && isAgenda(lines, decimals)) return decimals;
	if (!isAgenda(lines, points)) return [];
	const all = [...points, ...strayRows(lines, points)].sort((a, b) => a.line - b.line);
	return withBodies(lines, all);
}

/** "7 Ny bro" and later "8 Ny bod", each with its header: the list goes on from the last meeting. */
function nextHasHeader(lines: readonly OutlineLine[], at: number, number: number): boolean {
	const near = lines.slice(at + 1, at + LONGEST_MATTER);
	const next = near.findIndex(({ text, noise }) => !noise && Number(NUMBERED.exec(text)?.[1]) === number + 1);
	return next >= 0 && hasHeader(lines, at + 1 + next);
}
const LONGEST_MATTER = 120;

/** No point of a list is called so. */
const CALLED = /^(?:Ärende|Punkt) /;

/** A point of a förslag ends as a sentence or a list does, a title never: it tells them apart where no line is blank. */
const ENDS = /[.,;]$/;

/** "11. Upprop och val av justerare": what opens a meeting, also where the numbers go on from the last one. */
const ROLL = /justera|upprop|öppna|dagordning|föredragningslista/i;

/** "10 Månadsrapport" after 8: a matter was withdrawn; only where the line stands by itself. */
const standsAlone = (lines: readonly OutlineLine[], at: number) => (lines[at + 1]?.text ?? '') === '';

/** "3 Nya bojar" and right under it "4 Slussen", after 1: the number between was lost on the way. */
function countsOn(lines: readonly OutlineLine[], at: number, number: number): boolean {
	const next = lines.slice(at + 1, at + 3).find(({ text }) => text !== '');
	return Number(NUMBERED.exec(next?.text ?? '')?.[1]) === number + 1;
}

const MOST_LOST = 2;

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
	return (
		(called && points.length >= 2) ||
		(opens && points.length >= 2) ||
		(!matter && (headed >= 2 || points.every((point, i) => isDecided(lines, point, points[i + 1]))))
	);
}

/** "Beslut: Enligt förslag" under it, on a page that tells what was decided. */
const isDecided = (lines: readonly OutlineLine[], { line }: AgendaPoint, next: AgendaPoint | undefined) =>
	lines.slice(line + 1, next?.line).some(({ text }) => TOLD.test(text));

const TOLD = /^Beslut(?:et)?:/i;

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
