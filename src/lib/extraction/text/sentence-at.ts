import type { SourceSpan } from '../../domain/source-span.ts';

/** No sentence of a protocol is longer; what goes on without end is a list or a fault, and costs time. */
const LONGEST = 5_000;

/** The words of a sentence, of an endless one its beginning. Offsets count from the span's start. */
export function sentenceAt(text: string, [start, end]: SourceSpan): string {
	if (latest.start !== start || latest.end !== end || latest.text !== text)
		latest = { text, start, end, words: text.slice(start, Math.min(end, start + LONGEST)) };
	return latest.words;
}

/** Many readers ask for the same sentence in a row: the same string is known at a glance for the same words. */
let latest = { text: '', start: 0, end: 0, words: '' };
