export interface Outcome {
	readonly words: number;
	readonly errorsBefore: number;
	readonly errorsAfter: number;
	/** Right before, wrong after. */
	readonly harmed: number;
}

/** Compares a page as read and as repaired with the page as written, word by word. */
export function outcomeOf(clean: string, read: string, repaired: string): Outcome {
	const right = wordsOf(clean);
	const before = align(right, wordsOf(read));
	const after = align(right, wordsOf(repaired));
	const harmed = right.filter((_, i) => before.met[i] && !after.met[i]).length;
	return { words: right.length, errorsBefore: before.errors, errorsAfter: after.errors, harmed };
}

const wordsOf = (text: string) =>
	text
		.normalize('NFC')
		.replace(/-\n(?=\p{Ll})/gu, '')
		.split(/\s+/)
		.filter(Boolean);

/** Fewest words to change, add or drop, and which words of `a` meet their like in `b`. */
function align(a: readonly string[], b: readonly string[]) {
	const cost = a.map(() => new Array<number>(b.length + 1).fill(0));
	const at = (i: number, j: number): number => (i === 0 ? j : j === 0 ? i : cost[i - 1]![j]!);
	for (let i = 1; i <= a.length; i++)
		for (let j = 1; j <= b.length; j++) {
			const same = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			cost[i - 1]![j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, same);
		}
	const met = a.map(() => false);
	for (let i = a.length, j = b.length; i > 0 && j > 0;) {
		const equal = a[i - 1] === b[j - 1];
		if (at(i, j) === at(i - 1, j - 1) + (equal ? 0 : 1)) met[--i] = b[--j] === a[i] && equal;
		else if (at(i, j) === at(i - 1, j) + 1) i--;
		else j--;
	}
	return { errors: at(a.length, b.length), met };
}
