/**
 * Half-open range `[start, end)` into the text of one document, in UTF-16 code units.
 * Every claim that Bevaka makes about a document carries one.
 */
export type SourceSpan = readonly [start: number, end: number];

export const quoteOf = (text: string, [start, end]: SourceSpan) => text.slice(start, end);

export const overlaps = (a: SourceSpan, b: SourceSpan) => a[0] < b[1] && b[0] < a[1];

export const contains = (outer: SourceSpan, inner: SourceSpan) =>
	outer[0] <= inner[0] && inner[1] <= outer[1];

export const spanLength = ([start, end]: SourceSpan) => end - start;
