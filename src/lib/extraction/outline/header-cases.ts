import { readCaseNumbers } from '../attributes/case-number.ts';
import { latin } from '../text/latin.ts';
import type { OutlineLine } from './outline.ts';
import { headerCase } from './stray-facts.ts';
import { sameCase } from '../text/wordings.ts';

/** "Dnr 40226", "Bmn 2021-45", "Dnr Ks 99/612 042": what a heading holds beside its number; any form after the label. */
export function labelledCase(rest: string): string | null {
	const plain = rest.replace(LABEL, '').trim();
	return plain !== rest.trim() && LABELLED.test(plain) ? plain : headerCase(plain);
}

/** "RN/118/2022", "von/2016:8": words that are a case number and nothing else. */
export function wholeCase(words: string): string | null {
	const [found] = readCaseNumbers(words, [0, words.length]);
	return found && found.value.length === words.length ? found.value : labelledCase(words);
}

/** "Anmälan av brev Diarienummer 2400017": after its label at the end of the title, any form. */
export const labelledAtEnd = (rest: string): string | null => AT_END.exec(rest)?.[1] ?? null;

const AT_END = latin(
	/\s(?:D ?nr|Diarienr|Diarienummer)[.:]?\s{1,9}((?:\p{L}{1,5}[ .-]?)?\d[\d/:.-]{2,22}\d)\s*$/iu,
);

/** "Skattesats 2024          2023/00312", "Ny park          PLAN.2015.2": in a column of its own; "Ny bro (2004.061 615)". */
export function caseInColumn(rest: string): string | null {
	const cell = /\S\s{3,}(\S{6,22})\s*$/.exec(rest)?.[1] ?? /\((\d{4}\.\d{1,4} \d{3})\)\s*$/.exec(rest)?.[1];
	return cell ? headerCase(cell) : null;
}

/** "Ny bro      BN 2023/44      Eva Ek": whoever presents or handles the matter, in the column after its number. */
export const nameAfterCase = (rest: string, caseNumber: string | undefined) =>
	caseNumber === undefined
		? null
		: (NAME_IN_COLUMN.exec(rest.slice(rest.indexOf(caseNumber) + caseNumber.length))?.[1] ?? null);
const NAME_IN_COLUMN = sameCase`
	^\s{3,90}(\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,24}){1,2}|\p{Lu}\p{L}{2,24}(?:chefen|direktören|
	sekreteraren|ordföranden|strategen|controllern))\s{0,9}$
`;

/** "Isbana på torget TFN 2023/00288": the number that ends the line of a title, and the title before it. */
export function caseAtEnd(text: string, { span }: OutlineLine): { value: string; before: string } | null {
	const labelled = AT_END.exec(text.slice(...span));
	if (labelled) return { value: labelled[1]!, before: text.slice(span[0], span[0] + labelled.index).trim() };
	const stopped = AFTER_STOP.exec(text.slice(...span));
	if (stopped) {
		const value = headerCase(stopped[1]!);
		if (value) return { value, before: text.slice(span[0], span[0] + stopped.index).trim() };
	}
	const last = readCaseNumbers(text, span).at(-1);
	if (!last || last.span[0] - span[0] <= 5) return null;
	if (!ARCHIVE_CLASS.test(text.slice(last.span[1], span[1]))) return null;
	const before = text.slice(span[0], last.span[0]).replace(LABEL_AT_END, '').trim();
	return /[\p{L}\d)]$/u.test(before) && !/dnr|nummer/iu.test(before) ? { value: last.value, before } : null;
}

/** "Ny brygga vid Norrviken. |HN 2025-17|": a full stop parts the title from its number, in any form. */
const AFTER_STOP = latin(
	/(?<=\p{L}{3}|\d)\.\s{1,9}(\p{Lu}{2,6}[ /-]?[\d:./-]{4,20}\d|\p{Lu}{2,6}[ /-]?(?:19|20)\d\d[-/:.]\d)\s*$/u,
);

/** "Ny brygga Fn/2016:84   |600|": the class that the archive gives the matter; or nothing. */
const ARCHIVE_CLASS = /^\s*(?:\s\d{3}\s*)?$/;

const LABEL = /^\s*(?:D ?nr|Diarienr|Diarienummer|Ärendenr)[.:]?\s+/i;
/** Signs of a number, and at most a short word before it. */
const LABELLED = latin(/^(?:\p{L}{1,5}[ .-]?)?(?=\S{0,12}\d)[\d/:. –-]{3,23}\d$/u);
/** "Ny lekplats. Dnr |2006-S0112|" */
const LABEL_AT_END = /[.,;]?\s{1,9}(?:Dnr|Diarienr)[.:]?\s{0,9}$/i;
