import type { AgendaItem, Reading, Repair, Suggestion } from '../domain/reading.ts';
import { overlaps } from '../domain/source-span.ts';
import { classify } from './classify.ts';
import { closing } from './closings/closing.ts';
import { confidenceOf } from './confidence.ts';
import { readOutline } from './outline/outline.ts';
import type { Candidate } from './pipeline.ts';
import { recogniseAll } from './recognisers/index.ts';
import { referencesOf } from './references.ts';
import { refiners } from './refiners/index.ts';
import { statementsOf } from './statements/statements.ts';
import { canonicalText } from './text/canonical-text.ts';
import { oneByte, withSigns } from './text/one-byte.ts';

/** Raised whenever a rule changes what comes out. */
export const RULESET_VERSION = '14';

/** Puts right what a machine has misread; clean text comes out as it went in. */
export interface TextRepairer {
	repair(
		text: string,
		machineRead?: ReadonlySet<number>,
	): { text: string; repairs: readonly Repair[]; suspected: boolean };
}

/** What is known of the pages besides their text: numbers from 0. */
export interface PageFacts {
	/** Read by a machine from their pictures. */
	readonly machineRead: readonly number[];
	/** Could not be read at all. */
	readonly unread: readonly number[];
}

/**
 * A document's text ('\f' between pages) → everything that the rules read in it. Pure and deterministic: the same
 * text, repairer and ruleset give the same reading.
 */
export function extract(source: string, repairer: TextRepairer | null, pages?: PageFacts): Reading {
	const canonical = canonicalText(source);
	const { text, repairs, suspected } = repairer?.repair(canonical, new Set(pages?.machineRead)) ?? {
		text: canonical,
		repairs: [],
		suspected: false,
	};

	const short = oneByte(text);
	const outline = readOutline(short, suspected);
	const statements = statementsOf(outline);
	const seen = recogniseAll(statements, outline);
	const found = refiners.reduce<readonly Candidate[]>(
		(list, refiner) => refiner.refine(list, outline, statements),
		seen,
	);

	const byItem = Map.groupBy(statements, (statement) => statement.item);
	const counts = new Map<unknown, number>();
	for (const { statement } of found) counts.set(statement.item, (counts.get(statement.item) ?? 0) + 1);
	const items = outline.items.map((item): AgendaItem => {
		const { number, title, caseNumbers, officers, span } = item;
		const verdict = classify(item, byItem.get(item) ?? [], counts.get(item) ?? 0, outline);
		const references = referencesOf(item, outline);
		return { number, title, caseNumbers, officers, span, ...verdict, references };
	});

	const reading: Reading = {
		rulesetVersion: RULESET_VERSION,
		facts: outline.facts,
		text,
		pages: pagesOf(text),
		ocr: {
			suspected,
			repairs,
			...(pages && pages.machineRead.length > 0 && { pages: pages.machineRead }),
			...(pages && pages.unread.length > 0 && { unread: pages.unread }),
		},
		items,
		suggestions: found.map((candidate) => toSuggestion(candidate, suspected, repairs)),
		closings: closing.recognise(statements, outline),
		missingNumbers: outline.missingNumbers,
	};
	return short === text ? reading : withSigns(reading);
}

function toSuggestion(candidate: Candidate, machineRead: boolean, repairs: readonly Repair[]): Suggestion {
	const { statement, strength: _strength, ...rest } = candidate;
	const repaired = repairs.filter(({ span }) => overlaps(span, candidate.span)).length;
	return { item: statement.item.number, ...rest, confidence: confidenceOf(candidate, machineRead, repaired) };
}

/** Where pages begin: at the start, and after each form feed. */
function pagesOf(text: string): number[] {
	const pages = [0];
	for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1))
		if (at + 1 < text.length) pages.push(at + 1);
	return pages;
}
