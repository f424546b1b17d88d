import type { FoundItem } from './items.ts';
import type { OutlineLine } from './outline.ts';
import { isMetaLine, isSectionHeading } from './sections.ts';
import { anyCase } from '../text/wordings.ts';

/**
 * What stands above the title of a letter: "Datum: 2024-05-02    Kommunstyrelsen", a date, an address, a telephone number,
 * a name of an organ or an office.
 */
const FRONT = anyCase`
	^(?:Datum|Sida|Sidan|Version|Till|Från|Kontakt|Telefon|E-post|Postadress|Besöksadress|Adress|
	Tjänsteskrivelse|Tjänsteutlåtande|Delegationsbeslut|Delegeringsbeslut|Ordförandebeslut|
	Beslutsutdrag|Protokollsutdrag)(?:$|[\s:])|^\d{4}-\d\d-\d\d|^(?:PM|Utlåtande|Bilaga) \d
	[^.]{0,90}$|^[+\d][\d\s-]{6,20}$|^\S{1,40}@\S{1,40}$|^(?:Nämnden|Styrelsen) för [\p{L}&, -]{3,60}$|
	^\p{L}[\p{L},& -]{0,60}(?:nämnden|styrelsen|fullmäktige|förvaltningen|kontoret)(?:$|\s{3,60}\d{4}-\d\d-\d\d)
`;

/** A letter begins with date, sender and receiver, and whatever an OCR makes of a coat of arms. */
export function afterLetterhead(lines: readonly OutlineLine[], item: FoundItem): number {
	let after = item.from;
	for (let i = item.from, seen = 0; i < item.to && seen < 10; i++) {
		const { text } = lines[i]!;
		if (text === '') continue;
		if (isSectionHeading(text) && !(seen === 0 && FRONT.test(text))) break;
		if (isMetaLine(text) && COLUMNS.test(text)) {
			while (i + 1 < item.to && lines[i + 1]!.text !== '') i++;
			after = i + 1;
		} else if (isMetaLine(text) || (FRONT.test(text) && !isUnderTitle(lines, i, after))) after = i + 1;
		seen++;
	}
	return after;
}

/** "Handläggare     Datum     Instans": what stands under it, up to a blank line, is what the columns hold. */
const COLUMNS = /^\p{L}+ {3,}(?:Datum|Till|Mottagare|Instans|Beslutsinstans)(?: {3,}|$)/iu;

/** "Till styrelsens möte den 5 juni" right under the title. */
function isUnderTitle(lines: readonly OutlineLine[], at: number, after: number): boolean {
	if (!/^Till\s/.test(lines[at]!.text)) return false;
	let i = at - 1;
	while (i >= after && lines[i]!.text === '') i--;
	return i >= after && lines[i]!.text.split(/\s+/).length > 3 && (i === after || lines[i - 1]!.text === '');
}
