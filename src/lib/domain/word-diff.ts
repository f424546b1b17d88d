import { fold } from './swedish-text.ts';

/** A stretch of words that both texts have, or that stands in only one of them. */
export interface DiffPart {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

/** Words of one side, times words of the other, that are compared one by one; beyond it the middle is told as a whole. */
const MOST = 1_000_000;

/**
 * What became of a text, word for word: 'senast den 1 maj' → 'senast den 1 juni' is same, removed 'maj', added 'juni'.
 * Case, blanks and punctuation at the edge of a word make no difference. Joined, the parts that are not added are the
 * words of `before`, and those that are not removed the words of `after`.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
	const [a, b] = [wordsOf(before), wordsOf(after)];
	const [keyA, keyB] = [a.map(keyOf), b.map(keyOf)];
	let start = 0;
	while (start < a.length && start < b.length && keyA[start] === keyB[start]) start += 1;
	let end = 0;
	while (
		end < a.length - start &&
		end < b.length - start &&
		keyA[a.length - 1 - end] === keyB[b.length - 1 - end]
	)
		end += 1;
	const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	return joined([
		...b.slice(0, start).map((text): DiffPart => ({ kind: 'same', text })),
		...middle(middleA, middleB),
		...b.slice(b.length - end).map((text): DiffPart => ({ kind: 'same', text })),
	]);
}

/** Whether two texts say the same in the same words. */
export const sameWords = (one: string, other: string) =>
	wordDiff(one, other).every(({ kind }) => kind === 'same');

/** The share of all their words that two texts have in common, in the same order, 0 … 1. */
export function sharedWords(one: string, other: string): number {
	const counted = wordDiff(one, other).map(({ kind, text }) => ({ kind, words: wordsOf(text).length }));
	const all = counted.reduce((sum, { words }) => sum + words, 0);
	const shared = counted.reduce((sum, { kind, words }) => sum + (kind === 'same' ? words : 0), 0);
	return all === 0 ? 0 : shared / all;
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => keyOf(word) !== '');

const keyOf = (word: string) => fold(word).replace(/^[^\p{L}\p{N}%§]+|[^\p{L}\p{N}%§]+$/gu, '');

/** The longest common run of words, by the table of lengths. */
function middle(a: readonly string[], b: readonly string[]): DiffPart[] {
	const whole = (): DiffPart[] => [
		...a.map((text): DiffPart => ({ kind: 'removed', text })),
		...b.map((text): DiffPart => ({ kind: 'added', text })),
	];
	if (a.length === 0 || b.length === 0 || a.length * b.length > MOST) return whole();
	const [keyA, keyB] = [a.map(keyOf), b.map(keyOf)];
	const width = b.length + 1;
	const lengths = new Uint32Array((a.length + 1) * width);
	const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i -= 1) {
		for (let j = b.length - 1; j >= 0; j -= 1) {
			lengths[i * width + j] =
				keyA[i] === keyB[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	}
	const parts: DiffPart[] = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && keyA[i] === keyB[j]) {
			parts.push({ kind: 'same', text: b[j] ?? '' });
			i += 1;
			j += 1;
		} else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
			parts.push({ kind: 'removed', text: a[i] ?? '' });
			i += 1;
		} else {
			parts.push({ kind: 'added', text: b[j] ?? '' });
			j += 1;
		}
	}
	return parts;
}

const joined = (parts: readonly DiffPart[]) =>
	parts.reduce<DiffPart[]>((all, part) => {
		const last = all.at(-1);
		if (last?.kind !== part.kind) all.push(part);
		else all[all.length - 1] = { ...last, text: `${last.text} ${part.text}` };
		return all;
	}, []);
