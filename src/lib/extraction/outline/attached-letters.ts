import { readCaseNumbers } from '../attributes/case-number.ts';
import { latin } from '../text/latin.ts';
import type { AgendaPoint } from './agenda-points.ts';
import { officersIn } from './officers.ts';
import type { OutlineLine } from './outline.ts';

/** The letters that follow a kallelse, one for each matter; every page of a letter may say what it is. */
const LETTER =
	/^(?:[^.,;:]{2,70}\s{2,})?(?:TJÄNSTESKRIVELSE|TJÄNSTEUTLÅTANDE|Tjänsteskrivelse|Tjänsteutlåtande)(?:\s|$)/;

/** So far below its first line a letter gives its number. */
const HEAD = 12;

/** The letter of each point of the agenda, by the number of the point: both bear the same diarienummer. */
export function lettersOf(
	lines: readonly OutlineLine[],
	points: readonly AgendaPoint[],
): ReadonlyMap<string, AgendaPoint> {
	const byCase = new Map<string, AgendaPoint>();
	points.forEach((point, i) => {
		for (const number of casesIn(lines, point.line, points[i + 1]?.line ?? point.line + 3))
			byCase.set(number, point);
	});
	const letters = new Map<string, AgendaPoint>();
	if (byCase.size === 0) return letters;
	for (let i = points.at(-1)!.line + 1; i < lines.length; i++) {
		// The first line of every letter comes back like the header of a page.
		const { text, span } = lines[i]!;
		if (text.length > 120 || !LETTER.test(text)) continue;
		const named = casesIn(lines, i, i + HEAD).find((number) => byCase.has(number));
		const point = named && byCase.get(named);
		if (!point || letters.has(point.number)) continue;
		letters.set(point.number, { line: i, number: point.number, rest: [span[0], span[0]], row: null });
	}
	return letters;
}

/** The first lines of letters that lie one after the other in a file: each has a diarienummer that no letter before has. */
export function letterStarts(lines: readonly OutlineLine[]): number[] {
	const seen = new Set<string>();
	const starts: number[] = [];
	for (let i = 0; i < lines.length; i++) {
		const { text } = lines[i]!;
		if (text.length > 120 || !LETTER.test(text)) continue;
		const numbers = casesIn(lines, i, i + HEAD);
		if (numbers.length === 0 || numbers.some((number) => seen.has(number))) continue;
		for (const number of numbers) seen.add(number);
		starts.push(i);
	}
	return starts;
}

/**
 * What the head of a letter says over the number of its matter: "Tjänsteskrivelse … SN 2024/12 … Handläggare … Eva Ek …
 * Ärende 4. Nya bojar". Nothing where another matter stands between, since the letter is that one's.
 */
export function letterOver(
	lines: readonly OutlineLine[],
	at: number,
	others: readonly AgendaPoint[],
): { readonly caseNumbers: readonly string[]; readonly officers: readonly string[] } {
	const taken = new Set(others.map(({ line }) => line));
	for (let i = at - 1, seen = 0; i >= 0 && seen < HEAD && !taken.has(i); i--) {
		if (lines[i]!.text === '') continue;
		seen++;
		if (!LETTER.test(lines[i]!.text)) continue;
		const officer = lines.findIndex(({ text }, j) => j > i && j < at && /^Handläggare(?!\p{L})/u.test(text));
		const value = lines[officer]?.text.replace(/^Handläggare[\s:]*/, '') || lines[officer + 1]?.text || '';
		return {
			caseNumbers: casesIn(lines, i, at),
			officers: officer < 0 ? [] : officersIn(lines, officer, value),
		};
	}
	return { caseNumbers: [], officers: [] };
}

/** The case numbers of some lines, up to the first that decides or proposes. */
export function casesIn(lines: readonly OutlineLine[], from: number, to: number): string[] {
	const found: string[] = [];
	for (const { text } of lines.slice(from, to)) {
		if (PROPOSES.test(text)) break;
		found.push(...readCaseNumbers(text, [0, text.length]).map((one) => one.value));
	}
	return found;
}

const PROPOSES = latin(/^(?:\p{L}[\p{L} -]{0,60} )?(?:förslag|beslut)(?!\p{L})/iu);
