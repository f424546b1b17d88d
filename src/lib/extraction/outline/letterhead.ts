import { latin } from '../text/latin.ts';
import type { FoundItem } from './items.ts';
import type { OutlineLine } from './outline.ts';
import { isMetaLine, isSectionHeading } from './sections.ts';

/** What stands above the title of a letter: "Datum: 2024-05-02    Kommunstyrelsen", a date, a name of an organ. */
const FRONT = latin(
	/^(?:Datum|Sida|Sidan|Version|Till|Från|Kontakt|Telefon|E-post|Tjänsteskrivelse|Tjänsteutlåtande)(?:$|[\s:])|^\d{4}-\d\d-\d\d|^\p{L}+(?:nämnden|styrelsen|fullmäktige)$/iu,
);

/** A letter begins with date, sender and receiver, and whatever an OCR makes of a coat of arms. */
export function afterLetterhead(lines: readonly OutlineLine[], item: FoundItem): number {
	let after = item.from;
	for (let i = item.from, seen = 0; i < item.to && seen < 10; i++) {
		const { text } = lines[i]!;
		if (text === '') continue;
		if (isSectionHeading(text)) break;
		if (FRONT.test(text) || isMetaLine(text)) after = i + 1;
		seen++;
	}
	return after;
}
