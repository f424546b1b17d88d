import type { SourceSpan } from '../../domain/source-span.ts';
import { latin } from '../text/latin.ts';
import type { OutlineLine } from './outline.ts';
import type { Heading } from './paragraph-headings.ts';
import { isSectionHeading } from './sections.ts';
import { sameCase } from '../text/wordings.ts';

/**
 * "§ 63", and "• § 63" or "- § 63" on a page of the web. An English OCR reads § as 8, $, S or &; those count only where a real § is
 * near in the same form.
 */
export const SIGN = sameCase`
	^(?:\*|[-–•·▪]\s{1,9}(?=§))?(?!(?:Se|Jfr|Jmf|Enl|Ref)\.?\s|(?:Enligt|Genom|Under|Efter|Även|Både|
	Till|Från|Med|Vid|Inom|Av|I)\s)(?:\p{Lu}\p{L}{1,5}(?:[ /-](?:[APKBTSapkbts][Uu]|PAU|
	pau))?-?\s{0,3}(?=§)|\p{Lu}\p{L}{1,5}\s|\p{Lu}[\p{L},& -]{3,70}(?:nämnden|styrelsen|fullmäktige|
	utskott|utskottet)\s{3,40}(?=§))?(§{1,2}|Paragraf(?=\s\d)|[$&S](?=\s?\d)|
	8(?=\s\d{1,4}\s+(?:Dnr|Diarie|Ärende|\p{Lu}{2,5}[-/ ]?\d{4}|\d{4}[.-]\d)))\s{0,12}(?:\p{Lu}{2,5}\s)?
	(20\d\d[:/]\d{1,3}(?![\d-])|\d{1,2}:\d{1,3}(?=\s)|\d{1,4})\s?((?!(?<=\s)i)[a-z](?![\p{L}\d]))?
	(?:\s?[-–]\s?§?\s?(\d{1,4})(?!\d))?(?:\/\d{2,4}(?!\d)|\s?\/\s?20\d\d(?!\d))?\*?
`;

/** Where a § stands in its series: "2024:31" is the 31st. */
export const orderOf = (number: string): number => parseInt(number.slice(number.search(/[:/]/) + 1), 10);

/** The sign alone on its line, the number and the title on the next: "§ / 83   Yttrande till Lantmäteriet". */
export function headingUnderSign(lines: readonly OutlineLine[], at: number): Heading | null {
	const next = lines[at + 1];
	const match = next && !next.noise ? UNDER_SIGN.exec(next.text) : null;
	if (!next || !match) return null;
	const rest: SourceSpan = [next.span[0] + match[0].length, next.span[1]];
	return { line: at + 1, number: String(Number(match[1])), through: null, rest, continued: false };
}

const UNDER_SIGN = latin(/^(\d{1,4})(?:\s+(?=["”“]?\p{Lu})|$)/u);

/**
 * "AU § 12" alone, under the heading "Ks § 31 Ny bro" and before its text: where the matter was before. And the numbers
 * of the front page: "Paragrafer" over "§§ 63-73".
 */
export function isReference(lines: readonly OutlineLine[], at: number, text: string): boolean {
	const code = CODE.exec(text)?.[0];
	for (let i = at - 1, seen = 0; i >= 0 && seen < 4; i--) {
		const line = lines[i]!;
		if (line.noise || line.text === '') continue;
		if (seen === 0 && /^(?:Justerade )?paragrafer$/i.test(line.text)) return true;
		if (isSectionHeading(line.text)) return false;
		const above = SIGN.exec(line.text);
		// "§ 57, Eva Ek sekreterare" on the front page is no heading.
		if (above && line.text[above[0].length] !== ',')
			return code !== undefined && CODE.exec(line.text)?.[0] !== code;
		seen++;
	}
	return false;
}

const CODE = latin(/^\p{Lu}[\p{L},& -]{0,80}?(?=\s*§)/u);
