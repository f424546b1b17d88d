import type { Reading, Suggestion } from '../../src/lib/domain/reading.ts';
import { quoteOf } from '../../src/lib/domain/source-span.ts';
import type { Kind } from '../../src/lib/domain/words.ts';

/** What a careful reader found in a document; a quote may be its beginning. */
export interface Gold {
	readonly source?: string;
	readonly items?: readonly {
		readonly number: string;
		readonly classification: string | readonly string[];
		readonly caseNumbers?: readonly string[];
	}[];
	readonly commitments: readonly Expected[];
	/** May be found or not. */
	readonly optional?: readonly Expected[];
	readonly closings?: readonly Expected[];
	readonly optionalClosings?: readonly Expected[];
}

export interface Expected {
	readonly item: string;
	readonly quote: string;
	readonly alsoQuotes?: readonly string[];
	readonly kind?: Kind;
	readonly deadline?: { readonly date: string } | null;
	readonly recurrence?: object | null;
}

/** A suggestion, and whether the careful reader has it too, of the same kind. */
export interface Judged {
	readonly confidence: number;
	readonly right: boolean;
	readonly item: string;
	readonly rule: string;
	readonly quote: string;
}

export interface Judgement {
	readonly judged: readonly Judged[];
	readonly missed: readonly Expected[];
}

/** Holds the suggestions of a reading against a gold. Those that are optional are neither right nor wrong. */
export function judge(reading: Reading, gold: Gold): Judgement {
	const found = reading.suggestions.map((suggestion) => ({
		suggestion,
		item: suggestion.item,
		kind: suggestion.kind,
		quote: quoteOf(reading.text, suggestion.span),
	}));
	const pairs = pair(gold.commitments, found);
	const rest = found.filter((one) => !pairs.has(one));
	const optional = pair(gold.optional ?? [], rest);
	const matched = new Set([...pairs.values()]);
	return {
		judged: found
			.filter((one) => !optional.has(one))
			.map((one) => ({
				...{ confidence: one.suggestion.confidence, rule: one.suggestion.rule, item: one.item },
				...{ quote: flat(one.quote), right: isSameKind(pairs.get(one), one.suggestion) },
			})),
		missed: gold.commitments.filter((expected) => !matched.has(expected)),
	};
}

/** How many of the closings are found, and how many were found in all. */
export function judgeClosings(reading: Reading, gold: Gold) {
	const found = reading.closings.map(({ item, span }) => ({ item, quote: quoteOf(reading.text, span) }));
	const pairs = pair(gold.closings ?? [], found);
	const optional = pair(
		gold.optionalClosings ?? [],
		found.filter((one) => !pairs.has(one)),
	);
	return { gold: gold.closings?.length ?? 0, right: pairs.size, found: found.length - optional.size };
}

interface Found {
	readonly item: string;
	readonly quote: string;
	readonly kind?: Kind;
}

/** Pairs under the same item whose words are mostly the same; the most alike first, the same kind before another. */
function pair<F extends Found>(expected: readonly Expected[], found: readonly F[]): Map<F, Expected> {
	const pairs = expected
		.flatMap((one) => found.map((other) => ({ one, other, alike: likeness(one, other) })))
		.filter(({ alike }) => alike > 0)
		.sort((a, b) => b.alike - a.alike);
	const taken = new Map<F, Expected>();
	const used = new Set<Expected>();
	for (const { one, other } of pairs) {
		if (taken.has(other) || used.has(one)) continue;
		taken.set(other, one);
		used.add(one);
	}
	return taken;
}

function likeness(one: Expected, other: Found): number {
	if (plain(one.item) !== plain(other.item)) return 0;
	// A few words that stand nowhere else are as good as the whole quote.
	if (flat(other.quote).includes(one.quote)) return 2 + Number(one.kind === other.kind);
	const words = wordsOf(other.quote);
	const best = Math.max(
		...[one.quote, ...(one.alsoQuotes ?? [])].map((quote) => share(wordsOf(quote), words)),
	);
	return best > 0 ? best + (one.kind && one.kind === other.kind ? 0.3 : 0) : 0;
}

/** 0 unless the shorter is mostly inside the longer and no crumb of it. */
function share(a: readonly string[], b: readonly string[]): number {
	if (a.length === 0 || b.length === 0) return 0;
	const left = new Map<string, number>();
	for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
	let both = 0;
	for (const word of b) {
		const count = left.get(word) ?? 0;
		if (count === 0) continue;
		both += 1;
		left.set(word, count - 1);
	}
	const inside = both / Math.min(a.length, b.length);
	const cover = both / Math.max(a.length, b.length);
	return inside >= 0.6 && cover >= 0.25 ? (inside + cover) / 2 : 0;
}

const isSameKind = (expected: Expected | undefined, suggestion: Suggestion) =>
	expected !== undefined && (expected.kind === undefined || expected.kind === suggestion.kind);

const plain = (number: string) => number.replace(/[^0-9a-z]/gi, '').toLowerCase();
const wordsOf = (quote: string) =>
	quote
		.toLowerCase()
		.normalize('NFC')
		.match(/[\p{L}\p{N}%]+/gu) ?? [];
const flat = (quote: string) => quote.replace(/\s+/g, ' ');
