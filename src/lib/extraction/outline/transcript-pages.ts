import { latin } from '../text/latin.ts';
import { begins, FIGURE } from '../text/signs.ts';
import { isCountOfOthers } from './numbered-series.ts';
import { piece, sameCase } from '../text/wordings.ts';

/**
 * A transcript that holds each page on one line, the page's number first: "4 Ks 53 Dnr 2014/61 Ny bro Förslag har …".
 * Where the heading of its § begins, and where its text does; null for a line that is no such page.
 */
export interface TranscriptPage {
	readonly heading: number;
	/** 0 where nothing tells. */
	readonly text: number;
}

const PAGE = sameCase`
	^\d{1,3} (?<head>[^§]{0,100}? )??(?=(?:(?<code>\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,3}) )?(?<sign>§ ?)?
	(?!(?:19|20)\d\d\/)\d{1,4}(?:\/\d{2,4})? (?:Dnr |\p{Lu}\p{Ll}))
`;

/** Looked at first: few texts have lines that begin so. */
const BEGINS = /^\d{1,3} (?:§|\p{Lu}|sid|\d{1,4} \p{Lu})/u;
const SHORTEST = 40;
const FEWEST = 3;
const LONG = 250;

/** The pages by line; empty for a text that is no such transcript. */
export function transcriptPages(lines: readonly string[]): ReadonlyMap<number, TranscriptPage> {
	const found = new Map<number, TranscriptPage>();
	lines.forEach((line, at) => {
		const page = mayBePage(line) ? pageOf(line) : null;
		if (page) found.set(at, page);
	});
	// One may be a chance, but not where a line is so long that nothing has broken it.
	const isTranscript = found.size >= FEWEST || [...found.keys()].some((at) => lines[at]!.length >= LONG);
	return isTranscript ? found : new Map();
}

/** Whether it begins as such a page does; tells of one line what is worth asking of all. */
export const mayBePage = (line: string) =>
	line.length >= SHORTEST && begins(line, FIGURE) && BEGINS.test(line);

function pageOf(line: string): TranscriptPage | null {
	const match = PAGE.exec(line);
	const { code, sign, head } = match?.groups ?? {};
	// "4 57 Verksamheten": the sign is lost, and nothing stands between the numbers.
	const lost = !code && !head;
	if (!match || !(sign || lost || (code && !isCountOfOthers(code)))) return null;
	const heading = match[0].length;
	return { heading, text: textAfterTitle(line, heading) };
}

/** Where the text begins after a title that stands on the same line; 0 where nothing tells. */
export function textAfterTitle(line: string, title: number): number {
	const words = line.slice(title + TITLE_AT_LEAST, title + TITLE_AT_MOST);
	const text = TEXT.exec(words) ?? NAMED_TEXT.exec(words);
	return text ? title + TITLE_AT_LEAST + text.index : 0;
}

const TITLE_AT_LEAST = 14;
const TITLE_AT_MOST = 320;

const VERBS = piece`
	har|hade|är|var|ska|kan|får|går|gäller|finns|visar|framgår|redogör|informerar|berättar|beslutar|
	föreslår|föreslås|föredrar|presenterar|önskar|begär|ansöker|bedömer|anser|planerar|lämnar|kommer|
	fick|gav|inkom|beslöt|\p{Ll}{3,20}(?:ade|ades|des|älde)
`;

/**
 * A capital with no full stop before it, and a verb soon after: "… av ansvar| På revisionens uppdrag har en"; or the
 * case number in brackets that ends the title.
 */
const TEXT = sameCase`
	(?<=[\p{Ll}\d)"]) (?=\p{Lu}\p{Ll}{1,30} (?:[\p{Ll}\d-]{1,24} ){0,4}?(?:${VERBS})\>
	)|(?<=\(\d{4}[.:/]\d{1,5}(?: \d{3})?\)) (?=\p{Lu})
`;

/** "… former| Ordföranden Bo Ek anmälde": names before the verb; asked where the title would have no end otherwise. */
const NAMED_TEXT = latin(
	`(?<=[\\p{Ll}\\d)"]) (?=\\p{Lu}[\\p{L}-]{0,30},? (?:[\\p{L}()-]{1,24},? ){0,3}?(?:${VERBS})(?!\\p{L}))`,
	'u',
);
