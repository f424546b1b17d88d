import { CAPITAL, KIND_OF_SIGN } from '../text/signs.ts';
import type { OutlineLine } from './outline.ts';
import { sameCase } from '../text/wordings.ts';

/** Whether the document itself uses a line as a heading: the same few words stand alone over text, time after time. */
export type IsOwnHeading = (text: string) => boolean;

/** Fewer are a chance. */
const SEVERAL = 3;

/** What is asked for seldom is counted when it is first asked for. */
export function documentHeadings(lines: readonly OutlineLine[]): IsOwnHeading {
	let counts: ReadonlyMap<string, number> | null = null;
	return (text) => mayBeHeading(text) && ((counts ??= countHeadings(lines)).get(text) ?? 0) >= SEVERAL;
}

/** "Vad som har hänt", "Inkommen skrivelse": a few words and no sentence. */
export const mayBeHeading = (text: string) =>
	text.length <= LONGEST &&
	(KIND_OF_SIGN[text.charCodeAt(0)]! & CAPITAL) !== 0 &&
	!/[.,;!?]$/.test(text) &&
	text.split(' ').length <= MOST_WORDS &&
	!SAYS.test(text);
const LONGEST = 60;
const MOST_WORDS = 7;

/** "Informationen godkänns", "Nämnden beslutar": short sentences without a full stop. */
const SAYS = sameCase`
	\<(?:\p{L}{3,}(?:ns|as|ls|rs|ts)|ska|skall|får|uppdrar|beslutar?|beslutade|beslöt|föreslår)$|
	\<(?:beslutar|beslutade|ska|skall|föreslår)\s
`;

function countHeadings(lines: readonly OutlineLine[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (let i = 1; i + 1 < lines.length; i++) {
		const { text, noise } = lines[i]!;
		if (text === '' || noise || lines[i - 1]!.text !== '' || !mayBeHeading(text)) continue;
		const under = lines[i + 1]!.text || (lines[i + 2]?.text ?? '');
		if (under.length > text.length) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return counts;
}
