import type { SourceSpan } from '../../domain/source-span.ts';
import { NOT_CASE_CODES } from '../lexicon/case-codes.ts';
import { allMatches } from '../text/pattern.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { latin } from '../text/latin.ts';
import { even } from '../text/signs.ts';

export interface FoundCaseNumber {
	/** As written, spaces evened: 'Ks 1113/2021', 'KS 2018/124', '2025.271 VON'. */
	readonly value: string;
	readonly span: SourceSpan;
}

const YEAR = '(?:19[5-9]|20[0-6])\\d';
const CODE = '(?<code>\\p{Lu}{1,6}|\\p{Lu}\\p{Ll}{1,3}|\\p{Lu}\\p{Ll}\\p{Lu})';
/** "KS KF/2025:45", "KS/KF 2025:45": one register for two organs. */
const SHARED = '(?:[KRL][SF][ /](?=[KRL][SF][/ ]))?';
const START = '(?<![\\p{L}\\p{N}/:.-])';
/** A class code may be glued to the number: "ON 2024/000123-1.3.1". */
const END = '(?![\\p{L}\\p{N}]|[/:.]\\d|-\\d(?!\\d{0,2}\\.\\d))';

/** Each form with an example. The code of the body says that it is a case number; bare ones need a word before. */
const FORMS: readonly RegExp[] = [
	// "2025.319 KS"
	`${START}${YEAR}\\.\\d{1,5} ?(?:\\p{Lu}{2,6})(?![\\p{L}\\p{N}])`,
	// "T2012-050-05828"
	`${START}\\p{Lu}${YEAR}-\\d{3}-\\d{4,6}${END}`,
	// "KS 2018/124", "KS/2021:22-042", "KS-2014/742.912", "BUN2023:45", "KS KF/2025:45"
	`${START}${SHARED}${CODE}(?:[-/.]|\\s{1,3})?${YEAR}[/:.]\\d{1,6}(?:[-.:]\\d{1,5})?${END}`,
	// "KSN-2013-0674", "SLK-2024-00123", "KS 2023-00143"; not "KF 2024-11-06" or "KS 2024-2026"
	`${START}${CODE}(?:[-/]|\\s{1,3})?${YEAR}-(?!${YEAR}(?!\\d))\\d{3,6}(?:[-.]\\d{1,5})?${END}`,
	// "TN-2022-1980": a number that looks like a year
	`${START}(?<code>\\p{Lu}{2,6})-${YEAR}-\\d{4}${END}`,
	// "STK-2024-33"; not "KF-2024-11-06"
	`${START}(?<code>\\p{Lu}{2,6})-${YEAR}-\\d{1,2}${END}`,
	// "Ks 1113/2021", "SN 12/23", "RS/123/2021", "KS: 311/2013"
	`${START}${CODE}(?:[-/]|:?\\s{1,3})\\d{1,5}/(?:${YEAR}|\\d\\d)${END}`,
	// "KS0071/20", "BUN00123/2021": the number glued to the body, then the year
	`${START}(?<code>\\p{Lu}{2,6})\\d{3,6}/(?:${YEAR}|[012]\\d)${END}`,
	// "SN 18/0098", "KS21/123", "KS21-0123": a year of two figures, and then the number
	`${START}(?<code>\\p{Lu}{2,6})\\s?[012]\\d[/-]\\d{3,6}${END}`,
	// "MSN19/88", "LN22.112"
	`${START}(?<code>\\p{Lu}{1,4}N|KS|KF)[012]\\d[/.]\\d{1,6}${END}`,
	// "RS190045", "GNH200123": the same in one
	`${START}(?<code>\\p{Lu}{1,3}N|[KRL][SF])[012]\\d\\d{4}${END}`,
	// "LS 0806-0619", "LS-LED21-0123": year and month, or year alone
	`${START}(?<code>\\p{Lu}{2,5})\\s?(?!${YEAR})[012]\\d(?:0[1-9]|1[0-2])-\\d{3,5}${END}`,
	`${START}(?<code>\\p{Lu}{2,5})-\\p{Lu}{2,5}[012]\\d-\\d{3,5}${END}`,
	// "2021/KS 0123", "2021/BUN 0110 001"
	`${START}${YEAR}/(?<code>\\p{Lu}{2,6}) ?\\d{1,5}(?: \\d{2,3})?${END}`,
	// "2023/15 SBN"
	`${START}${YEAR}/\\d{1,5} (?<code>\\p{Lu}{2,6})${END}`,
	// "24/KS 0263", "02/Ks 314 322"
	`${START}[012]\\d/(?<code>\\p{Lu}{2,6}|\\p{Lu}\\p{Ll}{1,3}) ?\\d{2,6}(?: \\d{3})?${END}`,
	// "2024SBN0931", "2018KS77"
	`${START}${YEAR}(?<code>\\p{Lu}{2,6})\\d{1,6}(?:[-.]\\d{1,4})?${END}`,
	// "2024-00176"
	`${START}${YEAR}-\\d{5,6}(?: \\p{Lu}{2,5})?${END}`,
	// "Diarienummer 00931/20242.1.3.": the class code without a space after the year
	`(?<=(?<!\\p{L})(?:dnr|diarienr|diarienummer|ärendenummer|ärendenr)[.:]{0,2}\\s{1,9})(?!${YEAR}/)\\d{3,6}/${YEAR}(?=\\d)`,
	// "Dnr 2023/123", "diarienummer: 2023:45", "Ärendenummer 0123/23", "Dnr 2011-Sn0040", "Dnr 2.4.1-88-2012"
	`(?<=(?<!\\p{L})(?:dnr|diarienr|diarienummer|ärendenummer|ärendenr|beteckning)[.:]{0,2}\\s{1,9})(?:\\p{Lu}{1,5} (?=\\d{4}-))?[\\p{Lu}\\d][\\p{Lu}\\d]{0,8}(?:[-/:.]\\p{Lu}{0,3}\\d{1,6}){1,4}(?-i: [A-ZÅÄÖ]{2,6}(?![A-ZÅÄÖa-zåäö]))?`,
	// "Dnr 17ON31"
	`(?<=(?<!\\p{L})(?:dnr|diarienr|diarienummer)[.:]{0,2}\\s{1,9})\\d\\d\\p{Lu}{2,5}\\d{1,5}${END}`,
].map((form) => latin(form.replace('(?<code>', '('), form.includes('dnr') ? 'giu' : 'gu'));

/** All of them have a figure, a sign and a figure; or the letters of a body before or between figures. */
const CLUE = /[FNS][012]\d{5}|\d(?:[-/:.][A-Za-zÅÄÖåäö]{0,3} ?|\/?[A-ZÅÄÖ]{2,6}[ /]?)\d|\/[A-ZÅÄÖ]{2,6}\/?\d/;

/** Whether there may be two of them, or more. */
export const maybeSeveral = (words: string) => {
	const first = CLUE.exec(words);
	return first !== null && CLUE.test(words.slice(first.index + first[0].length));
};

/** Diarienummer and ärendenummer in all the forms that municipalities use, in order of place. */
export function readCaseNumbers(text: string, span: SourceSpan): readonly FoundCaseNumber[] {
	const words = sentenceAt(text, span);
	if (!CLUE.test(words)) return [];
	if (latest.words !== words || latest.at !== span[0])
		latest = { words, at: span[0], found: numbersIn(words, span[0]) };
	return latest.found;
}

/** Several readers of a header ask for the same line in a row. */
let latest: { words: string; at: number; found: readonly FoundCaseNumber[] } = {
	words: '',
	at: 0,
	found: [],
};

function numbersIn(words: string, offset: number): FoundCaseNumber[] {
	const found: FoundCaseNumber[] = [];
	for (const form of FORMS) {
		for (const match of allMatches(form, words)) {
			const place: SourceSpan = [offset + match.index, offset + match.index + match[0].length];
			if (match[1] !== undefined && NONE.has(match[1].toUpperCase())) continue;
			if (found.some((other) => place[0] < other.span[1] && other.span[0] < place[1])) continue;
			if (LAW_BEFORE.test(words.slice(Math.max(0, match.index - 12), match.index))) continue;
			found.push({ value: even(match[0]), span: place });
			// Often it is all that stands there.
			if (match[0].length === words.length) return found;
		}
	}
	return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** "(EU) 2016/679", "SFS 2017:725" */
const LAW_BEFORE = latin(/(?:\(EU\)|\(EG\)|SFS|SOU|prop\.|lag\s\(|(?<!\p{L})nr)\s{0,3}$/iu);
const NONE = new Set(NOT_CASE_CODES);
