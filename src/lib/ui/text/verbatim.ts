import { NBSP } from './format.ts';

/** The document's words as set on the screen: the same words, with care for where lines break. */

const MONTH = '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
/** '31 oktober 2023', the sign in '§ 23', the last figure in '120 %'. */
const WHOLE = new RegExp(`(?<!\\d)\\d{1,2} ${MONTH}(?: \\d{4}(?!\\d))?|§ (?=\\d)|\\d (?=%)`, 'gu');

/** '31 oktober 2023', '§ 23' and '120 %' stay on one line. */
export const unbroken = (text: string) => text.replace(WHOLE, (found) => found.replaceAll(' ', NBSP));

/** The same where a form does not flow a line on as a page does: the lines of the document are not those of a cell. */
export const flowing = (text: string) => unbroken(text.replace(/\s+/g, ' '));

/** Paragraphs shown on each side of a quotation. */
const MOST = 2;
/** A line that opens the next item: '§ 24 Trygghetsmätning'. */
const ITEM = /^§\s?\d/u;
/** What begins a line of its own: '3. ', 'a) ', '- '. */
const POINT = /^(?:\d{1,2}[.)]|\p{Ll}\)|[-–•])(?:\s|$)/u;
/** The number of a point whose words stand elsewhere. */
const STRAY = /^(?:\d{1,2}[.)]|\p{Ll}\)|[-–•])$/u;
const HEADING =
	/^(?:Ärendebeskrivning|Ärendenummer|Handläggare|Bakgrund|Beslutsunderlag|Förslag till beslut|Beslut$|Yrkande|Reservation)/u;
/** A line that fills less than this share of the longest one is a heading, or the last one of a paragraph. */
const SHORT = 0.6;

/**
 * The words before a quotation as paragraphs and points, nearest last, without what belongs to the item before.
 * `'… i Norra Åsen\n4. En insats görs\n5. '` → `['… i Norra Åsen', '4. En insats görs']`
 */
export function paragraphsBefore(text: string): string[] {
	const lines = linesOf(text);
	const head = lines.findLastIndex((line) => ITEM.test(line));
	const all = joined(lines.slice(head + 1));
	const kept = all.slice(-MOST);
	const isCut = head < 0 && kept.length === all.length && /^\p{Ll}/u.test(kept[0] ?? '');
	return kept.map((part, index) => (index === 0 && isCut ? `… ${part}` : part));
}

/** The words after it, nearest first, up to the next item; '…' where they go on. */
export function paragraphsAfter(text: string): string[] {
	const lines = linesOf(text);
	const next = lines.findIndex((line) => ITEM.test(line));
	const all = joined(next < 0 ? lines : lines.slice(0, next));
	const kept = all.slice(0, MOST);
	const isCut = next < 0 && kept.length === all.length && !/[.:;!?]$/u.test(kept.at(-1) ?? '.');
	return kept.map((part, index) => (index === kept.length - 1 && isCut ? `${part} …` : part));
}

const linesOf = (text: string) =>
	text
		.split(/[\n\f]/u)
		.map((line) => line.trim())
		.filter((line) => line !== '');

/** Wrapped lines joined to the paragraphs and points that they are. */
function joined(lines: readonly string[]): string[] {
	const parts: string[] = [];
	const short = SHORT * Math.max(0, ...lines.map(({ length }) => length));
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		const last = parts.at(-1);
		if (before === undefined || last === undefined || isNew(line, before, short)) parts.push(line);
		else parts[parts.length - 1] = `${last} ${line}`;
	});
	return parts.filter((part) => !STRAY.test(part));
}

const isNew = (line: string, before: string, short: number) =>
	POINT.test(line) ||
	HEADING.test(line) ||
	(/^\p{Lu}/u.test(line) && (/[.:;!?]$/u.test(before) || before.length < short));
