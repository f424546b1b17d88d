import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { nodesOf, roleAt, WORD } from '../../extraction/repair/lexicon.ts';
import type { Lexicon, WordGraph } from '../../extraction/repair/lexicon.ts';
import { readAffixes } from './affixes.ts';
import type { Affixes } from './affixes.ts';
import { GraphBuilder } from './graph-builder.ts';
import { Inflector } from './inflector.ts';

let loaded: Lexicon | null = null;

/**
 * The Swedish word list of `dictionary-sv` (Hunspell, LGPL-3.0), read unchanged from the package as it is installed.
 * The first call takes about half a second; the lexicon is then kept.
 * Throws when the package is missing.
 */
export function loadLexicon(): Lexicon {
	loaded ??= readLexicon(dictionaryFolder());
	return loaded;
}

/** A lexicon from the `index.aff` and `index.dic` of a folder. */
export function readLexicon(folder: string): Lexicon {
	const affixes = readAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'));
	const graph = readWords(readFileSync(join(folder, 'index.dic'), 'utf8'), affixes);
	const has = (word: string) => nodesOf(graph, word).some((node) => roleAt(graph, node) & WORD);
	return { graph, has: (word) => has(word) || (startsLarge(word) && has(withSmallFirst(word))) };
}

function dictionaryFolder() {
	return dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
}

function readWords(dictionary: string, affixes: Affixes): WordGraph {
	const builder = new GraphBuilder(dictionary.length, Number.parseInt(dictionary, 10));
	const inflector = new Inflector(affixes);
	// The first line tells how many there are.
	for (let start = dictionary.indexOf('\n') + 1; start < dictionary.length;) {
		const newline = dictionary.indexOf('\n', start);
		const end = newline < 0 ? dictionary.length : newline;
		addWord(dictionary.slice(start, end), inflector, builder);
		start = end + 1;
	}
	return builder.build();
}

function addWord(line: string, inflector: Inflector, builder: GraphBuilder) {
	const slash = line.indexOf('/');
	const stem = slash < 0 ? line : line.slice(0, slash);
	const flags = slash < 0 ? '' : line.slice(slash + 1);
	// '%' marks forms that are spelled wrong, '!' those that are never to be suggested.
	if (!stem || flags.includes('%') || flags.includes('!')) return;
	for (const group of inflector.groupsOf(stem, flags)) builder.addEndings(stem, group);
}

const startsLarge = (word: string) => word[0] !== word[0]?.toLowerCase();
const withSmallFirst = (word: string) => word[0]!.toLowerCase() + word.slice(1);
