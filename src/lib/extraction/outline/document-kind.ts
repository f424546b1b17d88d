import type { DocumentKind } from '../../domain/words.ts';
import type { Layout } from './items.ts';
import type { OutlineItem, OutlineLine } from './outline.ts';
import type { SectionKind } from './sections.ts';
import { anyCase } from '../text/wordings.ts';

/** What the facts of a meeting are read from. */
export interface FactSources {
	readonly lines: readonly OutlineLine[];
	readonly readable: string;
	readonly items: readonly OutlineItem[];
	readonly layout: Layout;
}

/** What a document is, by what its head calls it, who signs it, and what its items hold. */
export function kindOf(sources: FactSources): DocumentKind {
	if (sources.layout === 'none' || sources.layout === 'letter') return 'other';
	if (sources.layout === 'web') return 'protokoll';
	const head = headOf(sources).slice(0, 40);
	const says = (word: RegExp) => head.some((line) => word.test(line.text));
	if (says(/^(?:Kallelse|Underrättelse)|kallas (?:härmed )?till (?:sammanträde|möte)/i)) return 'kallelse';
	// The list of matters stands first in minutes too.
	if (says(/^(?:Föredragningslista|Dagordning|Ärendelista)(?![a-zåäö])/i) && !says(OF_MINUTES))
		return 'kallelse';
	if (sources.lines.filter((line) => isSigned(line.text)).length >= 2) return 'protokoll';
	const minutes =
		sources.layout === 'paragraphs' || says(/^(?:Sammanträdes)?protokoll(?:$|[\s(])|^Minnesanteckningar/i);
	return minutes || tellsDecisions(sources) ? 'protokoll' : 'kallelse';
}

/** The lines over the first item. */
export function headOf({ lines, items, layout }: FactSources): OutlineLine[] {
	if (layout === 'letter') return lines.slice(0, 25);
	const first = items[0]?.span[0] ?? Infinity;
	const end = lines.findIndex((line) => line.span[0] >= first);
	return lines.slice(0, Math.min(HEAD, end < 0 ? HEAD : end + 1));
}

/** At most this many. */
const HEAD = 120;

/** More of the items have a beslut than a förslag. */
function tellsDecisions({ items }: FactSources): boolean {
	const count = (kind: SectionKind) =>
		items.filter(({ sections }) => sections.some((one) => one.kind === kind && one.headingSpan !== null))
			.length;
	return count('decision') > count('proposal');
}

/** Minutes say what they are, or who adjusts them and when. */
const OF_MINUTES = anyCase`
	sammanträdesprotokoll|^Protokoll(?:$|[\s(])|^Justeringens |^Utse(?:s|dda?) att justera|^Justerat |
	^Beslutande(?![a-zåäö])|Anslag ?\/ ?bevis|Protokollet är (?:nu )?justerat
`;

/** "Justerandes signatur          Sida 2 av 5": at the foot of each page of minutes. */
const SIGNED = /^Juster[a-zåäö]{2,9} sign/i;
const isSigned = (text: string) => 'Jj'.includes(text[0] ?? ' ') && SIGNED.test(text);
