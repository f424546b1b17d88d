import type { Change } from './apply.ts';

/** "8 23 Införande av …", "$143 Uppdrag …", "§47": a sign that may be a §, then a number, at the head of a line. */
const HEADING = /^[ \t]*(§|[8$S&5])([ \t]?)(\d{1,3})(?=[ \t]+\p{L}|[ \t]*$)/gmu;
const SIGNS_NEEDED = 1;

interface Heading {
	/** Offset of the sign. */
	readonly at: number;
	readonly sign: string;
	readonly space: string;
	readonly number: number;
}

/**
 * Puts the § back at the head of a paragraph where another sign was read, and the space after it. A figure is taken for a sign
 * only where the numbers around it prove it: § 22, 8 23, § 24. A dollar sign is enough by itself when the number rises.
 */
export function sectionSignChanges(text: string, isDamaged: (at: number) => boolean): Change[] {
	const headings = [...text.matchAll(HEADING)].map((match): Heading => ({
		at: match.index + match[0].indexOf(match[1]!),
		sign: match[1]!,
		space: match[2]!,
		number: Number(match[3]),
	}));
	const sure = headings.filter(({ sign }) => sign === '§');
	if (sure.length < SIGNS_NEEDED) return [];
	const changes: Change[] = [];
	for (const heading of headings) {
		if (!isDamaged(heading.at)) continue;
		const { at, sign, space } = heading;
		const end = at + 1 + space.length;
		if (sign === '§') {
			if (space === '') changes.push({ start: at + 1, end: at + 1, text: ' ' });
		} else if (fitsSeries(heading, sure)) changes.push({ start: at, end, text: '§ ' });
	}
	return changes;
}

/** Its number follows the one before and does not pass the one after. */
function fitsSeries({ at, sign, number }: Heading, sure: readonly Heading[]): boolean {
	const before = sure.filter((heading) => heading.at < at).at(-1);
	const after = sure.find((heading) => heading.at > at);
	if (sure.some((heading) => heading.number === number)) return false;
	const rises = (!before || number > before.number) && (!after || number < after.number);
	if (!rises) return false;
	if (sign === '$') return true;
	const next = before !== undefined && number === before.number + 1;
	const previous = after !== undefined && number === after.number - 1;
	return (
		(next && (previous || after === undefined || sign !== '8')) ||
		(previous && before === undefined) ||
		(next && previous)
	);
}
