import { opensDecision } from './opening-decision.ts';
import type { OutlineLine } from './outline.ts';
import { orderOf } from './heading-sign.ts';
import type { Candidate, Heading } from './paragraph-headings.ts';
import { isSectionHeading } from './sections.ts';
import { sameCase } from '../text/wordings.ts';

/**
 * Where a matter bears the numbers of several organs – "KsAu § 12   Ks § 31" side by side, under each other, or the second
 * over the beslut alone, after all that the first wrote – it is one item, with the number of the organ that met.
 */
export function joinHeadings(lines: readonly OutlineLine[], candidates: readonly Candidate[]): Candidate[] {
	const numbers = candidates.map(({ line }) => numbersIn(lines[line]!.text));
	const own = ownCode(numbers);
	if (own === null) return [...candidates];
	// Where headings name both organs, another alone is a reference.
	const heads = numbers.some(({ length }) => length > 1);
	const joined: Candidate[] = [];
	for (let i = 0; i < candidates.length; i++) {
		const candidate = renumbered(lines, candidates[i]!, numbers[i]!, own);
		const last = joined.at(-1);
		const isOwn = numbers[i]!.some(({ code }) => code === own);
		const other =
			last && i > 0 && numbers[i - 1]!.length > 0 && !numbers[i - 1]!.some(({ code }) => code === own);
		if (isOwn && other && isSameHead(lines, last, candidate)) {
			// The title stands with the first, the number of this organ with the second.
			const { number } = candidate;
			joined[joined.length - 1] =
				isRightUnder(lines, last, candidate) && isBare(last)
					? { ...candidate, refers: false }
					: { ...last, number, refers: false };
		} else
			joined.push(
				isOwn || !heads || numbers[i]!.length === 0
					? candidate
					: { ...candidate, refers: candidate.refers || isBare(candidate) },
			);
	}
	return joined;
}

interface OrgansNumber {
	/** "ksau", "kommunstyrelsen" */
	readonly code: string;
	readonly number: string;
	/** Where it ends on its line. */
	readonly end: number;
}

/** The numbers that a line begins with, each after the name of an organ. */
function numbersIn(text: string): OrgansNumber[] {
	if (!text.includes('§')) return [];
	const found: OrgansNumber[] = [];
	for (let at = 0; at < text.length; at = found.at(-1)!.end) {
		const match = NUMBER.exec(text.slice(at, at + LONGEST));
		if (!match) break;
		const code = match.groups!['code']!.replace(/[\s/-]/g, '').toLowerCase();
		found.push({ code, number: String(Number(match.groups!['number'])), end: at + match[0].length });
	}
	return found;
}

const LONGEST = 160;
const NUMBER = sameCase`
	^[\s,]{0,90}(?<code>\p{Lu}\p{L}{1,5}(?:[ /-][APKBTapkbt][Uu])?|\p{Lu}[\p{L},& -]{3,70}(?:utskott|
	utskottet|nämnden|styrelsen|fullmäktige))\s{0,40}§ ?(?<number>\d{1,4})(?:\/\d{2,4})?(?!\d)
`;

/** The organ that most headings name; of several like it the one that decides last. Null where only one is named. */
function ownCode(numbers: readonly (readonly OrgansNumber[])[]): string | null {
	const counts = new Map<string, number>();
	// A reference names one organ, a heading of two both.
	const joint = numbers.filter(({ length }) => length > 1);
	for (const { code } of (joint.length > 0 ? joint : numbers).flat())
		counts.set(code, (counts.get(code) ?? 0) + 1);
	if (counts.size < 2) return null;
	const sorted = [...counts].sort(([a, m], [b, n]) => n - m || rankOf(b) - rankOf(a));
	return sorted[0]![0];
}

function rankOf(code: string): number {
	if (/^[krf]f$|fullmäktige$/.test(code)) return 4;
	if (/^[kr]s$|^(?:kommun|region|landstings)styrelsen$/.test(code)) return 3;
	return /u$|utskott/.test(code) ? 1 : 2;
}

/** "KsAu § 12   Ks § 31": the number of this organ, and what stands after all of them. */
function renumbered(
	lines: readonly OutlineLine[],
	candidate: Candidate,
	numbers: readonly OrgansNumber[],
	own: string,
): Candidate {
	const ours = numbers.find(({ code }) => code === own);
	if (!ours || numbers.length < 2 || numbers[0] === ours) return candidate;
	const { span } = lines[candidate.line]!;
	return { ...candidate, number: ours.number, rest: [span[0] + numbers.at(-1)!.end, span[1]], refers: false };
}

const isBare = ({ rest }: Candidate) => rest[0] >= rest[1];

const isRightUnder = (lines: readonly OutlineLine[], first: Candidate, second: Candidate) =>
	nextText(lines, first.line + 1) === second.line;

/** Nothing stands between the two; or the second has no title, and the beslut right under it. */
function isSameHead(lines: readonly OutlineLine[], first: Candidate, second: Candidate): boolean {
	if (isRightUnder(lines, first, second)) return true;
	if (!isBare(second)) return false;
	const under = nextText(lines, second.line + 1);
	return (
		under !== null && (isSectionHeading(lines[under]!.text) || opensDecision(lines, under, 'head', true))
	);
}

function nextText(lines: readonly OutlineLine[], from: number): number | null {
	for (let i = from; i < Math.min(lines.length, from + FARTHEST); i++)
		if (lines[i]!.text !== '' && !lines[i]!.noise) return i;
	return null;
}
const FARTHEST = 12;

/** Without the headings of what another organ said of the matter: the same title again right after, and a number out of turn. */
export function withoutReprints(lines: readonly OutlineLine[], headings: readonly Heading[]): Heading[] {
	const kept: Heading[] = [];
	for (const heading of headings) {
		const last = kept.at(-1);
		const inTurn = last && orderOf(heading.number) === orderOf(last.number) + 1;
		if (!last || inTurn || !hasSameTitle(lines, last, heading)) kept.push(heading);
	}
	return kept;
}

function hasSameTitle(lines: readonly OutlineLine[], a: Heading, b: Heading): boolean {
	const [one, other] = [titleOf(lines, a), titleOf(lines, b)];
	const sameCase = /\d/.test(restOf(lines, a)) && restOf(lines, a) === restOf(lines, b);
	return one === other && (one.length >= SHORTEST_TITLE || sameCase);
}
/** Shorter ones come again of themselves: "Information", "Meddelanden", "Ansökan om bygglov". */
const SHORTEST_TITLE = 24;

/** What stands after the number on its line. */
const restOf = (lines: readonly OutlineLine[], { line, rest }: Heading) =>
	lines[line]!.text.slice(rest[0] - lines[line]!.span[0]).trim();

/** The words on the line of the number, or on the next where there are none; without what stands in a column after them. */
function titleOf(lines: readonly OutlineLine[], heading: Heading): string {
	const under = nextText(lines, heading.line + 1);
	const words = restOf(lines, heading) || (under === null ? '' : lines[under]!.text);
	return words
		.split(/\s{3,}/)[0]!
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim()
		.toLowerCase();
}
