import type { SourceSpan } from '../../domain/source-span.ts';
import { readCaseNumbers } from '../attributes/case-number.ts';
import type { ItemHeader } from './item-header.ts';
import type { FoundItem } from './items.ts';
import type { OutlineLine } from './outline.ts';
import { sectionKindOf } from './sections.ts';
import { latin } from '../text/latin.ts';

/** A row of a table: title in the first cell, the case number in the next, the förslag in what follows. */
export function headerOfRow(text: string, lines: readonly OutlineLine[], item: FoundItem): ItemHeader {
	const [titleCell = [0, 0] as SourceSpan, ...cells] = item.row!.cells;
	const title: string[] = [];
	for (const line of text.slice(...titleCell).split('\n')) {
		if (TIME.test(line) || BESIDE_TITLE.test(line) || opensText(line.trim())) break;
		title.push(line);
	}
	const numberCell = cells.find((cell) => cell[1] - cell[0] < 60 && casesOf(text, cell).length > 0);
	const caseNumbers = numberCell ? casesOf(text, numberCell) : [];
	const end = numberCell?.[1] ?? titleCell[1];
	let bodyFrom = item.from;
	// A förslag may stand in the cell of the title.
	while (bodyFrom < item.to && lines[bodyFrom]!.span[0] < end && !opensText(lines[bodyFrom]!.text))
		bodyFrom++;
	const { opening } = item.row!;
	return {
		...{ title: title.join(' ').replace(/\s+/g, ' ').trim(), caseNumbers, officers: [], bodyFrom },
		...(opening && { opening }),
	};
}

/** "BN-2026-<br>00053": broken in its narrow cell. */
function casesOf(text: string, cell: SourceSpan): string[] {
	const words = text.slice(...cell).replace(BROKEN, '-');
	return readCaseNumbers(words, [0, words.length]).map((found) => found.value);
}

const BROKEN = latin(/[-–]\s{0,9}\n\s{0,9}(?=\d)/g);

/** "Föredragande: Eva Ek, planarkitekt", "20 min", "5 st dokument" under a title. */
const BESIDE_TITLE =
	/^\s*(?:(?:Föredragande|Föredragare|Föredras av|Föredragning av|Handläggare|Presenteras av)(?:\s*:|\s|$)|(?:ca\s)?\d{1,3}\s(?:min(?:uter)?\.?|st\.?\s(?:dokument|bilag\p{L}+))\s*$)/iu;

/** "Förslag till beslut: Bidraget beviljas.", "Förslag till beslut" */
const opensText = (line: string) => sectionKindOf(/^[^:]{3,60}(?=: )/.exec(line)?.[0] ?? line) === 'proposal';

const TIME = latin(/^\s*(?:kl\.?\s*)?\d{1,2}[.:]\d\d\s*[–-]/);
