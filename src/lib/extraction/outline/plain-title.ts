import { latin } from '../text/latin.ts';
import { even } from '../text/signs.ts';
import { anyCase, sameCase } from '../text/wordings.ts';

/** What is left of a heading line when numbers and labels are taken away. */
export function plainTitle(rest: string, caseNumbers: readonly string[]): string {
	let title = even(rest.replace(PRESENTED, '').replace(REGISTER, ''));
	for (const number of caseNumbers)
		if (title.indexOf(number) < 40 || /\)?$/.exec(title)!.index - number.length === title.lastIndexOf(number))
			title = title.replace(number, ' ');
	if (title === '') return '';
	if (title.includes('§')) title = title.replace(BEFORE, ' ');
	const plain = title
		.replace(LABEL_AND_REST, ' ')
		.replace(/(?<![a-zåäö])(?:Kod|Dpl)[\s:.]{1,9}\d{1,4}(?![\d:])/i, ' ')
		.replace(GOES_ON, ' ')
		.replace(caseNumbers.length > 0 ? ORGAN_BESIDE : PAGE_BESIDE, '')
		.replace(/^\s*-\d{1,3}(?:\.\d{1,3}){1,4}/, ' ')
		.replace(/\([\s\d.-]*\)/g, ' ')
		.replace(FIRST_SIGNS, '')
		.trimEnd();
	return ONLY_BEFORE.test(plain) ? '' : plain;
}

/** "Dnr", and the year of a number that was lost: "Dnr 2024/". */
const LABEL_AND_REST =
	/(?:Ärendenummer|Ärendenr|Ärende nr|Diarienummer|Diarienr|Diariekod|Dnr)[\s:.]*(?:(?:19|20)\d\d\/ )?/gi;

/** "Dnr: TK KS 2024/12": the letters of a register before those of the body. */
const REGISTER =
	/(?<=(?:Ärendenr|Diarienummer|Diarienr|Dnr)[\s:.]{1,9})[A-ZÅÄÖ]{1,5}\s{1,9}(?=[A-ZÅÄÖ]{1,6}[\s/-]{0,3}\d)/g;

/** "Läget i hamnen        Eva Ek      13.30": in the columns after a title of an agenda, who presents it and when. */
const PRESENTED = sameCase`
	(?<=\S)\s{3,99}(?:\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){1,3}\s{3,99})?(?:kl\.? ?)?
	(?:0?[6-9]|1\d|2[0-3])[.:][0-5]\d(?:\s?[–-]\s?\d{1,2}[.:]\d\d)?\s*$
`;

/** "KS § 12      KS KF/2026:21": the organ beside its number. */
const ORGAN_BESIDE = latin(/^\s*(?:K[SF]|R[SF]|L[SF]|KSAU|\p{Lu}{1,4}N)\s*$/u);
/** "HN § 3      Sida 9 av 15", "HN § 3      Sammanträdesdatum": the head of a page, to the right. */
const PAGE_BESIDE = anyCase`
	^\s*(?:Sid(?:a|an)? \d{1,3} (?:av|\() ?\d{1,3}\)?|Sammanträdesdatum(?:\s{1,9}\d{4}-\d\d-\d\d)?|
	Sammanträdesprotokoll)\s*$
`;

/** "Ks 214   Au 401   Au 377": the same, and no sign. */
const ONLY_BEFORE = latin(/^\s*(?:\p{Lu}\p{L}{1,3}\s\d{1,4}[\s,]*){1,4}$/u);

const GOES_ON = latin(/^[\s,(–-]*forts(?:ättning)?\.?\)?/i);
const FIRST_SIGNS = latin(/^[\s:.,–()-]+/);

/** "Au § 101 Ks § 88": where the matter was before. */
export const BEFORE = sameCase`
	^[\s,]*(?:(?:\p{Lu}\p{L}{1,5}|\p{Lu}[\p{L},& -]{3,70}(?:utskott|utskottet|nämnden|
	styrelsen))\s{0,40}§ ?\d{1,4}(?:\/\d{2,4})?(?:\s{2,60}\d{1,4}(?=\s|$))?[\s,]*){1,4}
`;
