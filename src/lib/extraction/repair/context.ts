import { CONTEXT_RULES } from './context-rules.ts';
import { SELDOM } from './seldom.ts';
import type { ContextRule } from './context-rules.ts';

/** The words on either side, as `neighbourKey` writes them; '^' and '$' where the sentence begins or ends, ',' before a comma. */
export interface Neighbours {
	readonly before: string;
	readonly after: string;
}

/** A rule may stand for all words that end so. */
const LAST_LETTERS = 5;

interface Pattern {
	readonly words: ReadonlySet<string>;
	readonly endings: readonly string[];
}

interface CompiledRule {
	readonly after: Pattern | null;
	readonly before: Pattern | null;
	readonly worth: number;
}

const rulesByWord = new Map<string, CompiledRule[]>();
for (const rule of CONTEXT_RULES) {
	const known = rulesByWord.get(rule.word);
	if (known) known.push(compiled(rule));
	else rulesByWord.set(rule.word, [compiled(rule)]);
}

/** What the neighbours add to the cost of a word (less than 0 when they speak for it). */
export function contextCost(word: string, { before, after }: Neighbours): number {
	const small = word.toLowerCase();
	let cost = SELDOM[small] ?? 0;
	for (const rule of rulesFor(small))
		if (matches(rule.after, before) && matches(rule.before, after)) cost -= rule.worth;
	return cost;
}

/** The rules of the word itself, and those of its last five letters: '-sätta'. */
function* rulesFor(word: string): Iterable<CompiledRule> {
	yield* rulesByWord.get(word) ?? [];
	if (word.length > LAST_LETTERS) yield* rulesByWord.get(`-${word.slice(-LAST_LETTERS)}`) ?? [];
}

/** A neighbour without rings and dots, in small letters; figures become '#', years '####'. */
export function neighbourKey(word: string): string {
	if (/^(?:19|20)\d\d$/.test(word)) return '####';
	if (/^\p{N}/u.test(word)) return '#';
	return word.toLowerCase().replace(/[åä&]/gu, 'a').replace(/[öé6]/gu, 'o');
}

function compiled({ after, before, worth }: ContextRule): CompiledRule {
	return { after: after ? pattern(after) : null, before: before ? pattern(before) : null, worth };
}

function pattern(list: string): Pattern {
	const all = list.split(/\s+/);
	return {
		words: new Set(all.filter((word) => !word.startsWith('-'))),
		endings: all.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
	};
}

function matches(pattern: Pattern | null, neighbour: string): boolean {
	if (!pattern) return true;
	return (
		pattern.words.has(neighbour) ||
		pattern.endings.some((ending) => neighbour.length > ending.length + 1 && neighbour.endsWith(ending))
	);
}
