import type { SourceSpan } from '../../domain/source-span.ts';
import type { NameKind } from '../lexicon/name-kind.ts';
import { afterLastToken, firstToken, opensName, standsAlone } from './names/extent.ts';
import { headOf, withoutGenitive, type Head } from './names/head.ts';
import { tokensOf, type Token } from './names/tokens.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { latin } from '../text/latin.ts';
import { even } from '../text/signs.ts';

export type { NameKind } from '../lexicon/name-kind.ts';

export interface Name {
	/** Nominative, as the document writes it: 'Tekniska nämnden'. */
	readonly value: string;
	/** As it stands, genitive s included. */
	readonly span: SourceSpan;
	readonly kind: NameKind;
	/** It stands with a genitive s. */
	readonly genitive: boolean;
}

/**
 * All names of organs, units, roles, authorities and companies, in order, not overlapping. Known by kind, not
 * by list: the ending of the head word ("-nämnden", "-direktören", "AB") and what belongs to it on both sides
 * ("Kultur-, idrotts- och fritidsnämnden", "nämnden för demokrati och medborgarservice").
 */
export function namesIn(text: string, span: SourceSpan): Name[] {
	const tokens = tokensOf(sentenceAt(text, span));
	const names: Name[] = [];
	let free = 0;
	for (let at = 0; at < tokens.length; at++) {
		const head = headAt(tokens, at);
		if (!head) continue;
		const first = Math.max(free, firstToken(tokens, at, head));
		const after = afterLastToken(tokens, first, at, head);
		// "Kommunstyrelsens |ordförande": the genitive belongs to the name that follows.
		if (head.genitive && reaches(tokens, after, first)) continue;
		if (standsAlone(tokens, first, after, head)) continue;
		names.push(nameOf(text, span[0], tokens, first, after, head));
		free = after;
		at = after - 1;
	}
	return names;
}

/** "Kommunledningsförvaltningens" → "Kommunledningsförvaltningen"; other words come out unchanged. */
export function toNominative(name: string): string {
	if (!name.endsWith('s')) return name;
	const words = name.split(' ');
	const last = words.at(-1) ?? '';
	const head = headOf(last.toLowerCase());
	return head?.genitive ? [...words.slice(0, -1), withoutGenitive(last) ?? last].join(' ') : name;
}

function headAt(tokens: readonly Token[], at: number): Head | null {
	const token = tokens[at];
	if (!token) return null;
	return (
		headOf(token.lower) ??
		(opensName(tokens, at) ? { kind: 'unit', ending: token.lower, bare: true, genitive: false } : null)
	);
}

/** Does the name of the next head begin at or before `first`? */
function reaches(tokens: readonly Token[], after: number, first: number): boolean {
	for (let at = after; at < Math.min(after + 4, tokens.length); at++) {
		const head = headAt(tokens, at);
		if (head) return firstToken(tokens, at, head) <= first;
	}
	return false;
}

/** "hamnchef |Stina Almkvist|", "ordförande |Per-Olof Ek (S)|" */
const PERSON = latin(
	/^\s{1,3}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{L}-]+){1,2}(?:\s\(\p{Lu}{1,3}\))?(?!\p{L})/u,
);

function nameOf(
	text: string,
	offset: number,
	tokens: readonly Token[],
	first: number,
	after: number,
	head: Head,
): Name {
	const last = offset + (tokens[after - 1]?.end ?? 0);
	const person = head.kind === 'role' && !head.genitive ? PERSON.exec(text.slice(last, last + 60)) : null;
	const span: SourceSpan = [offset + (tokens[first]?.start ?? 0), last + (person?.[0].length ?? 0)];
	const value = toNominative(even(text.slice(span[0], span[1])));
	return { value, span, kind: head.kind, genitive: head.genitive };
}
