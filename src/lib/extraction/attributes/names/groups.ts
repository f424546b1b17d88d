import type { Finding } from '../../../domain/reading.ts';
import type { SourceSpan } from '../../../domain/source-span.ts';
import { namesIn, type Name } from '../names.ts';
import { sentenceAt } from '../../text/sentence-at.ts';
import { latin } from '../../text/latin.ts';
import { even } from '../../text/signs.ts';
import { sameCase } from '../../text/wordings.ts';

/** A sentence with its names, offsets counted from its first letter. */
export interface Sentence {
	readonly words: string;
	readonly names: readonly Name[];
}

export function sentenceWithNames(text: string, span: SourceSpan): Sentence {
	const words = sentenceAt(text, span);
	if (words !== latest.words) latest = { words, names: namesIn(words, [0, words.length]) };
	return latest;
}

/** Several readers ask for the same sentence in a row. */
let latest: Sentence = { words: '', names: [] };

/** "och", "samt av", ", " – what may stand between the names of one list. */
const JOIN = sameCase`
	^\s{0,20}(?:,\s{0,20})?(?:(?:och|samt|eller|respektive|och\/eller)\s{1,20}(?:att\s{1,20})?)?
	(?:(?:till|av|åt)\s{1,20})?$
`;
const AFTER_PREPOSITION = latin(/(?<!\p{L})(?:till|för|från|av|hos|med|mot|om|åt)\s{1,9}$/iu);
const IN_PLACE = /^\s{1,9}(?:i|inom|vid)\s{1,9}$/u;
const CONSULTED = /^[\s,]{1,20}i\s{1,9}(?:samråd|samverkan|samarbete|dialog)\s{1,9}med\s{1,9}$/u;
const TOGETHER = /^[\s,]{1,20}tillsammans\s{1,9}med\s{1,9}$/u;
/** "Nämnden |därför| får", "nämnden|, tillsammans med| …" */
const FILLER = sameCase`
	^[\s,)]{0,20}(?:(?:därför|föreslås|bör|ska|skall|också|även|därmed|vidare|härmed|själv|gemensamt|
	i\s{1,9}sin\s{1,9}tur|eller\s{1,9}(?:deras|dennes|
	dess)\s{1,9}(?:respektive\s{1,9})?ersättare)[\s,]{1,20})?$
`;
/** "Hamnkontoret| och Norrkust |ska": a partner by a name of its own, which no head word tells. */
const AND_PARTNER = latin(
	/^\s{1,9}(?:och|samt)\s{1,9}(?<name>\p{Lu}[\p{L}&-]{2,30}(?:\s\p{Lu}[\p{L}&-]{1,30}){0,2})\s{1,9}$/u,
);
/** "till |den| nämnd", "åt |berörd| förvaltning" */
const BEFORE_NAME = sameCase`
	^\s{0,20}(?:(?:den|det|de|även|också|respektive|varje|en|ett|bolaget|leverantören|entreprenören|
	exploatören|föreningen|\p{Ll}{0,12}ägaren)\s{1,20})?$
`;

/** The list of names that ends right before `at`. */
export function listBefore({ words, names }: Sentence, at: number): Name[] {
	let index = names.findLastIndex((name) => name.span[1] <= at);
	let last = names[index];
	if (!last || last.genitive) return [];
	const after = words.slice(last.span[1], at);
	const partner = AND_PARTNER.exec(after)?.groups?.['name'];
	if (partner) {
		const end = at - (after.length - after.trimEnd().length);
		const named: Name = {
			value: partner,
			span: [end - partner.length, end],
			kind: 'outside',
			genitive: false,
		};
		return [...listBefore({ words, names }, last.span[1]), named];
	}
	if (!FILLER.test(after)) return [];
	// "|Alla nämnder i Storsjö kommun| får": where they are belongs to who they are.
	const outer = names[index - 1];
	if (outer && !outer.genitive && IN_PLACE.test(words.slice(outer.span[1], last.span[0]))) {
		const span: SourceSpan = [outer.span[0], last.span[1]];
		last = { ...outer, span, value: even(words.slice(span[0], span[1])) };
		index--;
	}
	let list = [last];
	for (index--; index >= 0; index--) {
		const [name, next] = [names[index], list[0]];
		if (!name || !next || name.genitive) break;
		const between = words.slice(name.span[1], next.span[0]);
		// "|Kommunkontoret| i samråd med socialkontoret får": one does it, the other is asked.
		if (CONSULTED.test(between)) list = [name];
		else if (JOIN.test(between) || TOGETHER.test(between)) list.unshift(name);
		else break;
	}
	// "Rapportering till |kommunstyrelsen| ska ske": the one it goes to does nothing.
	return AFTER_PREPOSITION.test(words.slice(0, list[0]?.span[0]).slice(-20)) ? [] : list;
}

/** The list of names that begins right after `at`. `genitive`: also one that owns what follows it. */
export function listAfter({ words, names }: Sentence, at: number, genitive = false): Name[] {
	let index = names.findIndex((name) => name.span[0] >= at);
	const first = names[index];
	if (!first || (first.genitive && !genitive) || !BEFORE_NAME.test(words.slice(at, first.span[0]))) return [];
	const list = [first];
	for (index++; index < names.length; index++) {
		const [name, last] = [names[index], list.at(-1)];
		if (!name || !last || (name.genitive && !genitive) || !JOIN.test(words.slice(last.span[1], name.span[0])))
			break;
		list.push(name);
	}
	return list;
}

/** "Säkerhetsavdelningen, Kommunledningsförvaltningen": a unit and the one it belongs to are one name. */
export function joinUnits({ words }: Sentence, list: readonly Name[]): Name[] {
	const joined: Name[] = [];
	for (const name of list) {
		const last = joined.at(-1);
		const part =
			last?.kind === 'unit' &&
			name.kind === 'unit' &&
			/^\s{0,9},\s{1,9}$/u.test(words.slice(last.span[1], name.span[0]));
		if (last && part) {
			joined[joined.length - 1] = {
				...name,
				value: `${last.value}, ${name.value}`,
				span: [last.span[0], name.span[1]],
			};
		} else joined.push(name);
	}
	return joined;
}

/** Findings in the document's offsets, each name once. */
export function findings(names: readonly Name[], offset: number): Finding<string>[] {
	const keys = names.map(({ value }) => value.toLowerCase());
	return names
		.filter((_, i) => keys.indexOf(keys[i]!) === i)
		.map(({ value, span: [start, end] }) => ({
			value,
			span: [start + offset, end + offset] as const,
			certainty: 'stated' as const,
		}));
}
