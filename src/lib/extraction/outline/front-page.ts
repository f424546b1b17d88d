import type { FoundItem } from './items.ts';
import type { OutlineLine } from './outline.ts';
import { anyCase, wordings } from '../text/wordings.ts';

/** Facts that the front page of a plan or a policy lists under its title: "Typ av styrdokument: …". */
const FACT = anyCase`
	^(?:Typ av (?:styr)?dokument|Dokumenttyp|Styrdokument|Beslutande instans|Beslutad av|
	Fastställ[dt] av|Antagen av|Dokumentansvarig|Dokumentägare|Gäller (?:för|från))\s?:
`;
/** What such a paper is called: "Handlingsplan 2026", "Riktlinjer för …". */
const CALLED = wordings`
	"Handlingsplan 2026"
	"Riktlinjer för …"
	^(?:[\p{L}-]*(?:plan|program|policy|strategi|riktlinje|riktlinjer|rutin|rutiner|reglemente|taxa|
	föreskrifter|instruktion))(?:$|\s)
`;

const MOST_LINES = 10;

/** Title and first line after it, of a paper whose front page bears its name over several lines; else null. */
export function frontPageTitle(
	lines: readonly OutlineLine[],
	item: FoundItem,
): { title: string; bodyFrom: number } | null {
	const title: string[] = [];
	for (let i = item.from; i < item.to && title.length <= MOST_LINES; i++) {
		const { text, noise } = lines[i]!;
		if (text === '' || noise) continue;
		if (FACT.test(text)) return title.length > 0 ? { title: title.join(' '), bodyFrom: i } : null;
		if ((title.length === 0 && !CALLED.test(text)) || text.length > 90) return null;
		title.push(text);
	}
	return null;
}
