import type { SourceSpan } from '../../domain/source-span.ts';

/** No sentence of a protocol is longer; what goes on without end is a list or a fault, and costs time. */
const LONGEST = 5_000;

/** The words of a sentence, of an endless one its beginning. Offsets count from the span's start. */
export const sentenceAt = (text: string, [start, end]: SourceSpan) =>
	text.slice(start, Math.min(end, start + LONGEST));
