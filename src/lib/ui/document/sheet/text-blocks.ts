import type { SourceSpan } from '../../../domain/source-span.ts';

export type BlockKind = 'title' | 'meta' | 'section' | 'point' | 'row' | 'paragraph' | 'page';

/** A stretch of whole lines that is set as one paragraph. `page` is given where a new page begins. */
export interface Block {
	readonly kind: BlockKind;
	readonly span: SourceSpan;
	/** The number of the page that begins here; only for `page`, whose span is empty. */
	readonly page?: number;
	/** Stands directly under the line before, without a blank line between. */
	readonly tight: boolean;
}

/** Headings that protokoll and kallelser use inside an agenda item: "Ärendebeskrivning", "Beslut". */
const SECTIONS =
	/^(?:Ärende(?:t|beskrivning)?|Bakgrund|Sammanfattning|Beskrivning av ärendet|Besluts(?:underlag|gång)|Beslut(?: i ärendet)?|(?:[\p{L}-]{3,40} )?(?:[Ff]örslag till )?[Bb]eslut|Förslag|Handlingar|Underlag|Yrkande(?:n|t)?|Reservation(?:er)?|Protokollsanteckning(?:ar)?|Särskilt yttrande|Proposition(?:sordning)?|Omröstning|Paragrafen är justerad|Expedieras(?: till)?|Beslutet skickas till|Sändlista|Bilagor|Motivering|Jäv)[.:]?$/u;

/** "Ärendenummer: Ks 12/2024", "Handläggare: Vera Holm": what the matter is filed under, and by whom. */
const META = /^(?:Ärendenummer|Ärendenr|Diarienummer|Diarienr|Dnr|Handläggare|Föredragande)\s?:\s?\S/u;

/** "1. ", "2) ", "a) ", "– ", "• ": a point of a list. */
const POINT = /^\s*(?:\d{1,2}[.)]|[a-z]\)|[-–—•*·])\s+\S/u;

/** "Räkna cyklar   Gatukontoret   maj": cells that stand apart on a line. */
const ROW = /\S {3,}\S/u;

/**
 * Lines that reach this share of the usual width were broken by the page, not by the writer, and are
 * set on in the same paragraph; so were those where the next word had found no room. Where a sentence or a date
 * ends, the line must reach nearer the edge.
 */
const FULL_LINE = 0.72;
const FULL_LINE_AT_A_BREAK = 0.88;

/**
 * Cuts a stretch of the document into blocks that cover it without gaps. `titleEnd` is where the heading of
 * the agenda item ends (`range[0]` when there is none), `pages` are the offsets at which pages begin and
 * `width` is what `usualWidth` says of the whole document.
 */
export function textBlocks(
	text: string,
	range: SourceSpan,
	titleEnd: number,
	pages: readonly number[],
	width: number,
): Block[] {
	const blocks: Block[] = [];
	let open: { kind: BlockKind; start: number; tight: boolean } | null = null;
	let before = '';

	const close = (end: number) => {
		if (open && end > open.start)
			blocks.push({ kind: open.kind, span: [open.start, end], tight: open.tight });
		open = null;
	};
	for (const line of linesOf(text, range, [titleEnd, ...pages])) {
		const page = pages.indexOf(line[0]);
		if (page > 0) {
			close(line[0]);
			blocks.push({ kind: 'page', span: [line[0], line[0]], page: page + 1, tight: false });
		}
		const words = text.slice(...line).trim();
		const kind = line[0] < titleEnd ? 'title' : kindOf(words);
		if (!open || (words !== '' && !goesOn(open.kind, kind, before, words, width))) {
			close(line[0]);
			open = { kind, start: line[0], tight: before !== '' && page <= 0 };
		}
		before = words;
	}
	close(range[1]);
	return blocks;
}

/** The width in characters that nine of ten lines keep within; lines without breaks give a large figure. */
export function usualWidth(text: string): number {
	const lengths = text
		.split('\n')
		.map((line) => line.trim().length)
		.filter((length) => length > 20)
		.sort((a, b) => a - b);
	return lengths[Math.floor(lengths.length * 0.9)] ?? 80;
}

const kindOf = (words: string): BlockKind =>
	words.length < 60 && SECTIONS.test(words)
		? 'section'
		: POINT.test(words)
			? 'point'
			: META.test(words)
				? 'meta'
				: ROW.test(words)
					? 'row'
					: 'paragraph';

/**
 * Does a line of `kind` belong to the open block? A title is one block; other lines go on where the line
 * before was broken by the edge of the page. Where a line is a whole paragraph (wide files) none goes on.
 */
function goesOn(open: BlockKind, kind: BlockKind, before: string, words: string, width: number): boolean {
	if (open === 'title' || kind === 'title') return open === kind;
	if (open === 'section' || open === 'meta' || open === 'row' || kind !== 'paragraph') return false;
	const atBreak = /[.:;?!]$/.test(before) || (/\d$/.test(before) && /^\p{Lu}/u.test(words));
	const share = atBreak ? FULL_LINE_AT_A_BREAK : FULL_LINE;
	const noRoom = !atBreak && before.length + 1 + words.search(/\s|$/u) > width;
	return before !== '' && width <= 160 && (noRoom || before.length >= width * share);
}

/** Lines with their line ends, also cut at `cuts`. */
function* linesOf(text: string, [from, to]: SourceSpan, cuts: readonly number[]): Generator<SourceSpan> {
	const inside = cuts.filter((cut) => cut > from && cut < to).sort((a, b) => a - b);
	let start = from;
	while (start < to) {
		const lineEnd = text.indexOf('\n', start);
		const cut = inside.find((offset) => offset > start) ?? to;
		const end = Math.min(lineEnd === -1 ? to : lineEnd + 1, cut, to);
		yield [start, end];
		start = end;
	}
}
