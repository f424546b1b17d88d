import { bodiesMeant } from '../domain/body-name.ts';
import { caseKey } from '../domain/case-number.ts';
import type { PlacedReference } from '../domain/reading.ts';
import type { SourceSpan } from '../domain/source-span.ts';
import { readCaseNumbers } from './attributes/case-number.ts';
import { readReferences } from './attributes/reference.ts';
import { readOutline, type Outline, type OutlineItem } from './outline/outline.ts';
import { sentencesOf } from './text/sentences.ts';
import { sentenceAt } from './text/sentence-at.ts';

/**
 * Everything that an item's own text points at: "Ks § 46, 2021-10-05", "kommunstyrelsens beslut den 4 mars 2024 § 41",
 * "hör samman med dnr KS 2024/12". Only what stands in its own sections, each once, in order of place.
 */
export function referencesOf(item: OutlineItem, outline: Outline): PlacedReference[] {
	const { readable } = outline;
	const found = new Map<string, PlacedReference>();
	for (const { blocks } of item.sections) {
		for (const { span } of blocks) {
			if (!mayPoint(readable.slice(span[0], span[1]))) continue;
			for (const sentence of sentencesOf(readable, span)) {
				if (!mayPoint(sentenceAt(readable, sentence))) continue;
				for (const one of referencesIn(readable, sentence, outline.facts.date)) {
					if (!pointsSomewhere(one, readable) || isItself(one, item, outline)) continue;
					const name = nameOf(one);
					if (!found.has(name)) found.set(name, one);
				}
			}
		}
	}
	return [...found.values()].sort((a, b) => a.span[0] - b.span[0]);
}

/** The same for a text that was read before, by the place where each item begins. */
export function referencesByPlace(text: string, machineRead: boolean): Map<number, PlacedReference[]> {
	const outline = readOutline(text, machineRead);
	return new Map(outline.items.map((item) => [item.span[0], referencesOf(item, outline)]));
}

/** Asked of each stretch once, so without a look. Most have neither a §, nor a year beside a decision, nor a word for a case number. */
const mayPoint = (words: string) =>
	words.includes('§') ||
	(/\d/.test(words) && (namesCase(words) || (YEAR.test(words) && DECISION.test(words))));
const YEAR = /(?:19|20)\d\d/;
const DECISION = /[Bb]eslut|[Uu]ppdrag/;
const NAMES_CASE = /[Dd]nr|[Dd]iarien|[Ää]rendenr|[Ää]rendenum/;

/** Plain letters are found many times faster than a choice of them. */
const namesCase = (words: string) =>
	(words.includes('nr') || words.includes('iarien') || words.includes('rendenum')) && NAMES_CASE.test(words);

function referencesIn(readable: string, sentence: SourceSpan, meeting: string | null): PlacedReference[] {
	const found = readReferences(readable, sentence, meeting).map(({ reference, span }) => ({
		...reference,
		span,
	}));
	if (!namesCase(sentenceAt(readable, sentence))) return found;
	const told = new Set(found.map(({ caseNumber }) => caseNumber));
	const cases = readCaseNumbers(readable, sentence).filter(({ value }) => !told.has(value));
	return [...found, ...cases.map(({ value, span }) => ({ ...NOTHING, caseNumber: value, span }))];
}

const NOTHING = { body: null, date: null, item: null, point: null } as const;

/**
 * A § of no day, year or body may be any, and a day alone is some day. "Ks § 46" is the latest § 46 of that body, but
 * only where the two stand side by side: "nämnderna genom tillägg i § 9" is none.
 */
function pointsSomewhere({ body, date, item, year, caseNumber, span }: PlacedReference, readable: string) {
	if (caseNumber !== null) return true;
	if (item === null) return date !== null && body !== null;
	return date !== null || year !== undefined || (body !== null && readable[span[0]] !== '§');
}

/** "§ 12, forts", or its own case number: the item itself, of this meeting. */
function isItself(one: PlacedReference, own: OutlineItem, { facts }: Outline): boolean {
	const { body, date, item, year, caseNumber } = one;
	if (item === null && date === null)
		return caseNumber !== null && own.caseNumbers.some((written) => caseKey(written) === caseKey(caseNumber));
	if (item !== own.number && item !== null) return false;
	if (date !== null && date !== facts.date) return false;
	if (year !== undefined && !facts.date?.startsWith(`${year}`)) return false;
	return body === null || (facts.body !== null && bodiesMeant(body, facts.body, [facts.body]).length > 0);
}

const nameOf = ({ span: _span, ...reference }: PlacedReference) =>
	JSON.stringify([
		reference.body?.toLowerCase() ?? null,
		reference.date,
		reference.year ?? null,
		reference.item,
		reference.point,
		reference.caseNumber === null ? null : caseKey(reference.caseNumber),
	]);
