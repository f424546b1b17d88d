import type { Change } from './apply.ts';

/** "8 23 Införande av …", "$143 Uppdrag …", "§47": a sign that may be a §, then a number, at the head of a line. */
const HEADING = /(?:^|(?<=\f))[ \t]*(§|[8$S&5])([ \t]?)(\d{1,3})(?=[ \t]+\p{L}|[ \t]*$)/gmu;
const SIGNS_NEEDED = 1;
const PLENTY = 5;

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
 * On pages that our own reader has read (`isRead`) a dollar sign at a number is always a §: "$ 12", "5 $".
 */
export function sectionSignChanges(
	text: string,
	isDamaged: (at: number) => boolean,
	isRead: ((at: number) => boolean) | null = null,
): Change[] {
	const dollars = isRead ? dollarChanges(text, isRead) : [];
	const headings = [...text.matchAll(HEADING)].map((match): Heading => {
		const at = match.index + match[0].indexOf(match[1]!);
		const sign = match[1] === '$' && isRead?.(at) ? '§' : match[1]!;
		return { at, sign, space: match[2]!, number: Number(match[3]) };
	});
	const numbers = new Set(headings.filter(({ sign }) => sign === '§').map(({ number }) => number));
	if (numbers.size < SIGNS_NEEDED) return dollars;
	const after = nextSure(headings);
	const sure = headings.filter(({ sign }) => sign === '§');
	// A document writes "§ 22" or, seldom, "§22"; the reader loses a space more often than it adds one.
	const spaced = sure.length < PLENTY || sure.some(({ space }) => space !== '');
	const changes: Change[] = [...dollars];
	let before: Heading | null = null;
	headings.forEach((heading, index) => {
		const { at, sign, space, number } = heading;
		if (sign === '§') {
			if (space === '' && spaced && isDamaged(at)) changes.push({ start: at + 1, end: at + 1, text: ' ' });
			before = heading;
		} else if (
			!numbers.has(number) &&
			(isDamaged(at) || isBetween(heading, before, after[index] ?? null)) &&
			fitsSeries(heading, before, after[index] ?? null)
		)
			changes.push({ start: at, end: at + 1 + space.length, text: spaced ? '§ ' : '§' });
	});
	return changes;
}

/** "$ 12 Orosanmälningar", "enligt $ 33", "4 kap. 5 $": no protocol counts in dollars. */
const DOLLAR = /\$(?=[ \t]{0,2}\d)|(?<=\d[ \t]?)\$/gu;

function dollarChanges(text: string, isRead: (at: number) => boolean): Change[] {
	return [...text.matchAll(DOLLAR)]
		.map(({ index }) => index)
		.filter(isRead)
		.map((start) => ({ start, end: start + 1, text: '§' }));
}

/** For each heading the next one whose § was read right. */
function nextSure(headings: readonly Heading[]): (Heading | null)[] {
	const next: (Heading | null)[] = [];
	let sure: Heading | null = null;
	for (let i = headings.length - 1; i >= 0; i--) {
		next[i] = sure;
		if (headings[i]!.sign === '§') sure = headings[i]!;
	}
	return next;
}

/** "§ 45", "5 46", "§ 47": no page needs to look damaged for that. */
const isBetween = ({ number }: Heading, before: Heading | null, after: Heading | null) =>
	before?.number === number - 1 && after?.number === number + 1;

/** Its number follows the one before and does not pass the one after. */
function fitsSeries({ sign, number }: Heading, before: Heading | null, after: Heading | null): boolean {
	if ((before && number <= before.number) || (after && number >= after.number)) return false;
	if (sign === '$') return true;
	const followsOn = before !== null && number === before.number + 1;
	const leadsOn = after !== null && number === after.number - 1;
	return (followsOn && leadsOn) || (followsOn && after === null) || (leadsOn && before === null);
}
