import type { AgendaPoint } from './agenda-points.ts';
import type { OutlineLine } from './outline.ts';
import { isSectionHeading } from './sections.ts';
import { latin } from '../text/latin.ts';

/**
 * "2.1 Ny mudderpråm" under "2. Beslutsärenden": matters that are counted group by group. A group that holds others is no
 * matter; one that stands alone is.
 */
export function findDecimalPoints(lines: readonly OutlineLine[]): AgendaPoint[] {
	const points: (AgendaPoint & { readonly group: number; readonly place: number })[] = [];
	for (let i = 0; i < lines.length; i++) {
		const { text, span, noise } = lines[i]!;
		const [whole, first = '', second = ''] = (noise ? null : COUNTED.exec(text)) ?? [];
		if (whole === undefined || isSectionHeading(text.slice(whole.length))) continue;
		const [group, place] = [Number(first), Number(second)];
		const last = points.at(-1) ?? { group: 0, place: 0 };
		const next =
			group === last.group
				? place === last.place + 1
				: group === last.group + 1 && (place === 1 || second === '');
		if (!next) continue;
		const number = second === '' ? first : `${first}.${second}`;
		points.push({ line: i, number, rest: [span[0] + whole.length, span[1]], row: null, group, place });
	}
	const matters = points.filter(({ place }, i) => place > 0 || points[i + 1]?.place !== 1);
	return matters.filter(({ place }) => place > 0).length < FEWEST ? [] : matters;
}

/** "2.1 Ny", "2.1. Ny", "2. Beslut", "2 Beslut" */
const COUNTED = latin(/^(\d{1,2})(?:\.(\d{1,2}))?\.?\s{1,20}(?=["”“]?\p{Lu})/u);

/** Fewer are the headings of a letter. */
const FEWEST = 3;
