/** Words that are wrong, missing or too many, as a share of the right ones (word error rate). */
export function wordErrors(right: readonly string[], read: readonly string[]): number {
	let row = Array.from({ length: read.length + 1 }, (_, j) => j);
	for (const [i, word] of right.map(plain).entries()) {
		const next = [i + 1];
		for (let j = 1; j <= read.length; j++) {
			const same = word === plain(read[j - 1]!) ? 0 : 1;
			next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same));
		}
		row = next;
	}
	return row.at(-1)! / right.length;
}

export const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean);

/** Which dash and which quotation mark it is, no reader can tell. */
const plain = (word: string) => word.replace(/[–—]/g, '-').replace(/[“”]/g, '"');
