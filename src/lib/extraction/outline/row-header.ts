import type { SourceSpan } from '../../domain/source-span.ts';
import { readCaseNumbers } from '../attributes/case-number.ts';
import type { ItemHeader } from './item-header.ts';
import type { FoundItem } from './items.ts';
import { readOfficers } from './officers.ts';
import type { OutlineLine } from './outline.ts';
import { sectionKindOf } from './sections.ts';
import { latin } from '../text/latin.ts';
import { anyCase } from '../text/wordings.ts';

/** A row of a table: title in the first cell, the case number in the next, the förslag in what follows. */
export function headerOfRow(text: string, lines: readonly OutlineLine[], item: FoundItem): ItemHeader {
	const [titleCell = [0, 0] as SourceSpan, ...cells] = item.row!.cells;
	const title: string[] = [];
	for (const line of text.slice(...titleCell).split('\n')) {
		if (TIME.test(line) || BESIDE_TITLE.test(line) || opensText(line.trim())) break;
		title.push(line);
	}
	const numberCell = cells.find((cell) => casesOf(text, cell).length > 0);
	const caseNumbers = numberCell ? casesOf(text, numberCell) : [];
	const end = numberCell?.[1] ?? titleCell[1];
	let bodyFrom = item.from;
	// A förslag may stand in the cell of the title.
	while (bodyFrom < item.to && lines[bodyFrom]!.span[0] < end && !opensText(lines[bodyFrom]!.text))
		bodyFrom++;
	const { opening } = item.row!;
	return {
		...{ title: title.join(' ').replace(/\s+/g, ' ').trim(), caseNumbers, bodyFrom },
		officers: officersBeside(text, numberCell),
		...(opening && { opening }),
	};
}

/** "BN-2026-<br>00053": broken in its narrow cell, which may say who handles the matter, and when it comes, too. */
function casesOf(text: string, cell: SourceSpan): string[] {
	const words = text
		.slice(...cell)
		.replace(BROKEN, '-')
		.trim();
	const found = readCaseNumbers(words, [0, words.length]);
	return words.length < SHORT || found[0]?.span[0] === 0 ? found.map(({ value }) => value) : [];
}
const SHORT = 60;

/** "HN-2024-<br>00012,<br>Handläggare:<br>Ada<br>Ek & Bo Al,<br>17:50 – 17:55" */
function officersBeside(text: string, cell: SourceSpan | undefined): readonly string[] {
	const words = cell ? text.slice(...cell).replace(/\s+/g, ' ') : '';
	const who = HANDLED_BY.exec(words)?.[1];
	return who ? readOfficers(who.replace(/ & /g, ' och ')) : [];
}
const HANDLED_BY = latin(/Handläggare: ([\p{L}&, .-]{5,90}?),?(?: \d|$)/u);

const BROKEN = latin(/[-–]\s{0,9}\n\s{0,9}(?=\d)/g);

/** "Föredragande: Eva Ek, planarkitekt", "20 min", "5 st dokument" under a title. */
const BESIDE_TITLE = anyCase`
	^\s*(?:(?:Föredragande|Föredragare|Föredras av|Föredragning av|Handläggare|Presenteras av)
	(?:\s*:|\s|$)|(?:ca\s)?\d{1,3}\s(?:min(?:uter)?\.?|st\.?\s(?:dokument|bilag\p{L}+))\s*$)
`;

/** "Förslag till beslut: Bidraget beviljas.", "Förslag till beslut" */
const opensText = (line: string) => sectionKindOf(/^[^:]{3,60}(?=: )/.exec(line)?.[0] ?? line) === 'proposal';

const TIME = latin(/^\s*(?:kl\.?\s*)?\d{1,2}[.:]\d\d\s*[–-]/);
