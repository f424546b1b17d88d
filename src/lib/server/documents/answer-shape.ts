import * as v from 'valibot';
import type { PageWord } from '../../domain/page.ts';
import { CLASSIFICATIONS, DOCUMENT_KINDS, KINDS, STAGES, UNSURE } from '../../domain/words.ts';
import { PICTURE_REASONS } from './parsed-document.ts';
import { PROBLEMS } from './problems.ts';
import type { Answer } from './reader-protocol.ts';

/**
 * What the reading process wrote, or null when it is not an answer: that process has had a stranger's file in
 * its hands, so its word is checked. Spans must lie inside the text, since everything else points by them.
 */
export function answerIn(written: string): Answer | null {
	try {
		const result = v.safeParse(ANSWER, JSON.parse(written));
		return result.success ? (result.output as Answer) : null;
	} catch {
		return null;
	}
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
	v.tuple([offset, offset]),
	v.check(([start, end]) => start <= end),
);
const day = v.nullable(v.string());

const words = v.nullable(v.string());
const reference = v.looseObject({
	...{ span, body: words, date: day, item: words, point: words, caseNumber: words },
	year: v.optional(v.pipe(v.number(), v.integer())),
});

const READING = v.pipe(
	v.looseObject({
		rulesetVersion: v.string(),
		facts: v.looseObject({ kind: v.picklist(DOCUMENT_KINDS), body: v.nullable(v.string()), date: day }),
		text: v.string(),
		pages: v.array(offset),
		ocr: v.object({
			suspected: v.boolean(),
			repairs: v.array(v.looseObject({ span, original: v.string() })),
			pages: v.optional(v.array(offset)),
			unread: v.optional(v.array(offset)),
		}),
		items: v.array(
			v.looseObject({
				number: v.string(),
				title: v.string(),
				span,
				classification: v.picklist(CLASSIFICATIONS),
				unsure: v.array(v.picklist(UNSURE)),
				references: v.array(reference),
			}),
		),
		suggestions: v.array(
			v.looseObject({ item: v.string(), kind: v.picklist(KINDS), stage: v.picklist(STAGES), span }),
		),
		closings: v.array(v.looseObject({ item: v.string(), span })),
		missingNumbers: v.array(v.string()),
	}),
	v.check(({ text, ocr, items, suggestions, closings }) =>
		[
			...[...ocr.repairs, ...items, ...suggestions, ...closings],
			...items.flatMap(({ references }) => references),
		].every(({ span: [, end] }) => end <= text.length),
	),
);

const place = v.pipe(v.number(), v.finite());
const size = v.object({ width: place, height: place });

/** One page of a parsed document; its words stand in its text. */
export const PAGE = v.pipe(
	v.object({
		text: v.string(),
		size: v.nullable(size),
		words: v.array(v.tuple([offset, offset, place, place, place, place])),
		machineRead: v.boolean(),
		needsPicture: v.optional(v.picklist(PICTURE_REASONS)),
		unread: v.optional(v.picklist(PROBLEMS)),
	}),
	v.check(({ text, words }) => words.every(([start, end]) => start <= end && end <= text.length)),
);

const PARSED = v.pipe(
	v.object({
		ok: v.literal(true),
		parsed: v.object({ pages: v.array(PAGE) }),
		pictures: v.pipe(v.array(offset), v.minLength(1)),
	}),
	v.check(({ parsed, pictures }) => pictures.every((page) => page < parsed.pages.length)),
);

/** Pages of a reading. The words are many, so they are checked by hand; they must stand inside the text. */
const PAGES = v.array(
	v.object({
		number: v.pipe(offset, v.minValue(1)),
		...size.entries,
		machineRead: v.boolean(),
		words: v.custom<readonly PageWord[]>((words) => Array.isArray(words) && words.every(isWord)),
	}),
);

function isWord(word: unknown): boolean {
	if (!Array.isArray(word) || word.length !== 6 || !word.every(Number.isFinite)) return false;
	const [start, end] = word as number[];
	return Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && end! >= start!;
}

const READ = v.pipe(
	v.object({ ok: v.literal(true), reading: READING, pages: PAGES }),
	v.check(({ reading, pages }) =>
		pages.every(({ words }) => words.every(([, end]) => end <= reading.text.length)),
	),
);

const ANSWER = v.union([READ, PARSED, v.object({ ok: v.literal(false), problem: v.picklist(PROBLEMS) })]);
