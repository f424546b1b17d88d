import type { Repair } from '../../domain/reading.ts';

/** Put `text` where `[start, end)` of the read text was. */
export interface Change {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Carries out changes that do not overlap, in any order. Spans of the repairs point into the new text. */
export function applyChanges(text: string, changes: readonly Change[]): { text: string; repairs: Repair[] } {
	const repairs: Repair[] = [];
	const pieces: string[] = [];
	let copied = 0;
	let length = 0;
	for (const change of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
		if (change.start < copied) throw new Error(`Changes overlap at ${change.start}`);
		const before = text.slice(copied, change.start);
		length += before.length;
		repairs.push({
			span: [length, length + change.text.length],
			original: text.slice(change.start, change.end),
		});
		pieces.push(before, change.text);
		length += change.text.length;
		copied = change.end;
	}
	pieces.push(text.slice(copied));
	return { text: pieces.join(''), repairs };
}
