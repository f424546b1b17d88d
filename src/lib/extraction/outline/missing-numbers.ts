import { orderOf } from './heading-sign.ts';
import type { FoundItems } from './items.ts';
import { wordings } from '../text/wordings.ts';

/** More than this many in a row is another meeting in the same file, not a gap. */
const WIDEST_GAP = 20;

/**
 * § numbers that are missing inside the document's series: 22, 23, 26 → ['24', '25']; and those that the front page
 * says are there: "Paragrafer §§ 22–28" → also ['27', '28']. `head` is the text before the first item.
 */
export function missingNumbers({ layout, items }: FoundItems, head = ''): string[] {
	if (layout !== 'paragraphs' && layout !== 'agenda') return [];
	if (isCollection(items)) return [];
	const present = new Set<number>();
	for (const item of items) {
		const first = orderOf(item.number);
		const last = item.through === null ? first : Math.min(Number(item.through), first + WIDEST_GAP);
		for (let number = first; number <= last; number++) present.add(number);
	}
	const sorted = [...present].sort((a, b) => a - b);
	const inside = sorted.flatMap((number, i) => {
		const next = sorted[i + 1];
		if (next === undefined || next - number > WIDEST_GAP) return [];
		return numbers(number + 1, next - 1);
	});
	const told = layout === 'paragraphs' ? toldOf(head, present) : [];
	const year = /^20\d\d[:/]/.exec(items[0]?.number ?? '')?.[0] ?? '';
	return [...new Set([...inside, ...told])].sort((a, b) => a - b).map((number) => year + number);
}

/** §§ 67, 63 and 45 in that order are extracts that somebody has put together, and no series. */
const isCollection = (items: FoundItems['items']) =>
	items.filter((item, i) => i > 0 && orderOf(item.number) < orderOf(items[i - 1]!.number)).length >
	(items.length - 1) / 2;

/** An extract of one or two §§ keeps the front page of the whole. */
const FEWEST = 3;

const RANGE = wordings`
	"Paragrafer   §§25-31"
	"Justerade paragrafer: §§ 56–61"
	\<paragraf(?:er)?\>[\s:.]{0,40}§{0,2}\s{0,3}(?<from>\d{1,4})\s{0,2}[-–]\s{0,2}§{0,2}\s{0,2}(?<to>
	\d{1,4})(?!\d)
`;

/** Those that the front page tells of and that were not found. */
function toldOf(head: string, present: ReadonlySet<number>): number[] {
	const { from, to } = RANGE.exec(head.slice(0, 4_000))?.groups ?? {};
	const all = numbers(Number(from ?? 0), Number(to ?? -1));
	const lost = all.filter((number) => !present.has(number));
	return all.length - lost.length >= FEWEST && lost.length <= WIDEST_GAP ? lost : [];
}

const numbers = (from: number, to: number) =>
	to < from || to - from > 1_000 ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
