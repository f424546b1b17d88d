import type { SourceSpan } from '../../domain/source-span.ts';
import type { TableRow } from './tables.ts';

/** What the columns of an agenda hold, as the first row of its table says. */
export interface HeadRow {
	readonly columns: number;
	/** The column of the förslag, by its place, and its heading. */
	readonly text: number;
	readonly opening: NonNullable<TableRow['opening']>;
	/** Columns that say nothing of the matter itself: "Tid", "Föredragande". */
	readonly aside: readonly number[];
}

/** "| | Ärende | Beteckning | Förslag | Tid |"; null for any other row. */
export function headRowOf(text: string, cells: readonly SourceSpan[]): HeadRow | null {
	const words = cells.map((cell) => text.slice(...cell).trim());
	const title = words.findIndex((one) => TITLE.test(one));
	const proposal = words.findIndex((one) => PROPOSAL.test(one));
	if (title < 0 || proposal < title) return null;
	return {
		columns: cells.length,
		text: proposal,
		opening: { kind: 'proposal', heading: words[proposal]!, headingSpan: cells[proposal]! },
		aside: words.flatMap((one, i) => (ASIDE.test(one) ? [i] : [])),
	};
}

const TITLE = /^(?:Ärende(?:n|mening|rubrik)?|Rubrik)$/i;
const PROPOSAL = /^(?:Beslutsförslag|Förslag|Förslag till beslut|\S{4,40}s förslag(?: till beslut)?)$/i;
const ASIDE = /^(?:Tid(?:såtgång)?|Tidpunkt|Klockslag|Föredragande|Föredragare|Ansvarig|Bilag(?:a|or))$/i;
