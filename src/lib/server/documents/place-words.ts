import type { PageRecord, PageWord } from '../../domain/page.ts';
import type { Reading } from '../../domain/reading.ts';
import { canonicalText } from '../../extraction/text/canonical-text.ts';
import type { ParsedDocument, ParsedPage } from './parsed-document.ts';

/**
 * Where the words of a reading's text stand on the pages. The text is not the parsers': it is canonical, and where a
 * machine had read badly it is repaired. What stood there before is on record, so the way back is exact; in it the words
 * are found by their order. Pages of kinds of file that have none are left out.
 */
export function placeWords(
	{ pages }: ParsedDocument,
	{ text, ocr }: Pick<Reading, 'text' | 'ocr'>,
): PageRecord[] {
	const before = unrepaired(text, ocr.repairs);
	let from = 0;
	return pages.flatMap((page, index): PageRecord[] => {
		const end = before.text.indexOf('\f', from);
		const to = end < 0 ? before.text.length : end;
		const found = page.size ? findWords(page, before.text, from, to) : [];
		from = to + 1;
		if (!page.size) return [];
		const words = found.map(([start, stop, ...box]): PageWord => [...before.back(start, stop), ...box]);
		return [{ number: index + 1, ...page.size, machineRead: page.machineRead, words }];
	});
}

/** The words of one page between two offsets of the text, in order. A word that is not there is left out. */
function findWords(page: ParsedPage, text: string, from: number, to: number): PageWord[] {
	const found: PageWord[] = [];
	let at = from;
	for (const [start, end, ...box] of page.words) {
		const word = canonicalText(page.text.slice(start, end)).trim();
		if (word === '') continue;
		const place = text.indexOf(word, at);
		if (place < 0 || place + word.length > to || place - at > FAR) continue;
		at = place + word.length;
		found.push([place, at, ...box]);
	}
	return found;
}

/** Characters that may stand between two placed words: blanks, bars, words without a place. */
const FAR = 2_000;

/** The text as it was before the repairs, and the way from a stretch of it to the text as it is. */
function unrepaired(text: string, repairs: Reading['ocr']['repairs']) {
	const parts: string[] = [];
	const changes: Change[] = [];
	let [at, shift] = [0, 0];
	for (const { span, original } of repairs) {
		parts.push(text.slice(at, span[0]), original);
		const start = span[0] - shift;
		changes.push({ start, end: start + original.length, to: span });
		shift += span[1] - span[0] - original.length;
		at = span[1];
	}
	parts.push(text.slice(at));
	return { text: parts.join(''), back: (start: number, end: number) => wayBack(changes, start, end) };
}

interface Change {
	readonly start: number;
	readonly end: number;
	readonly to: readonly [number, number];
}

/** A word that a repair touches stretches over all of what was put there. */
function wayBack(changes: readonly Change[], start: number, end: number): [number, number] {
	const first = before(changes, start);
	const last = before(changes, end - 1);
	return [
		first && start < first.end ? first.to[0] : start + (first ? first.to[1] - first.end : 0),
		last && end - 1 < last.end ? last.to[1] : end + (last ? last.to[1] - last.end : 0),
	];
}

/** The last change that begins at or before an offset. */
function before(changes: readonly Change[], offset: number): Change | undefined {
	let [low, high] = [0, changes.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (changes[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}
	return changes[low - 1];
}
