import type { Repair } from '../../domain/reading.ts';
import { applyChanges } from './apply.ts';
import type { Change } from './apply.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { choose } from './choose.ts';
import { gatherEvidence } from './document-evidence.ts';
import type { DocumentEvidence } from './document-evidence.ts';
import { englishTokens } from './english.ts';
import { dateFigureChanges } from './date-figures.ts';
import { damagedPlaces } from './gate.ts';
import type { Lexicon } from './lexicon.ts';
import { markChanges } from './marks.ts';
import type { Effort } from './readings.ts';
import { sectionSignChanges } from './section-sign.ts';
import { placesOn } from './pages.ts';
import { placeOf } from './sentence-place.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface Repaired {
	readonly text: string;
	/** In order; each `span` points into `text`. */
	readonly repairs: readonly Repair[];
	/** True when some page looks as if an English reader had read Swedish there. */
	readonly suspected: boolean;
}

export interface Repairer {
	/**
	 * Pure and deterministic. Clean text comes out as it went in. Lines are never joined or moved. `machineRead` are
	 * pages, from 0, that our own reader has read from their pictures: what it gets wrong is put right there, however
	 * little it is, and no other page is the worse for it.
	 */
	repair(text: string, machineRead?: ReadonlySet<number>): Repaired;
}

/** `steps` bounds the work on one document; what comes after them is left as it is. */
export function createRepairer(lexicon: Lexicon, steps = STEPS): Repairer {
	return {
		repair: (text, machineRead) => repair(text, rememberingLookUp(lexicon, steps), machineRead ?? NONE),
	};
}

const NONE: ReadonlySet<number> = new Set();

function repair(
	text: string,
	lookUp: (token: Token) => Candidates,
	machineRead: ReadonlySet<number>,
): Repaired {
	const all = tokensOf(text);
	const english = englishTokens(text, all);
	const tokens = all.filter((token) => !english.has(token));
	const damaged = damagedPlaces(text, tokens, lookUp);
	const isRead = placesOn(text, machineRead);
	if (!damaged && !isRead) return { text, repairs: [], suspected: false };
	const isDamaged = (at: number) => (damaged?.(at) ?? false) || (isRead?.(at) ?? false);
	const evidence = evidenceOf(tokens, lookUp, isDamaged);
	const changes = [
		...dateFigureChanges(text),
		...wordChanges(text, tokens, lookUp, isDamaged, evidence),
		...markChanges(text, isDamaged),
		...sectionSignChanges(text, isDamaged, isRead),
	];
	return { ...applyChanges(text, withoutOverlaps(changes)), suspected: true };
}

function wordChanges(
	text: string,
	tokens: readonly Token[],
	lookUp: (token: Token) => Candidates,
	isDamaged: (at: number) => boolean,
	evidence: DocumentEvidence,
): Change[] {
	const wordAt = (index: number) => lookUp(tokens[index]!).all[0]?.text ?? tokens[index]!.text;
	const changes: Change[] = [];
	tokens.forEach((token, index) => {
		if (token.fixed || !isDamaged(token.start) || isHalfOfWord(text, tokens, index, lookUp)) return;
		const place = placeOf(text, tokens, index, wordAt);
		const word = choose(token.text, lookUp(token), place, evidence);
		if (word !== null) changes.push({ start: token.start, end: token.end, text: word });
	});
	return changes;
}

/** "reno-" at the end of a line and "vera" on the next: a word when they are put together, whatever each is alone. */
function isHalfOfWord(
	text: string,
	tokens: readonly Token[],
	index: number,
	lookUp: (token: Token) => Candidates,
): boolean {
	const isBroken = (at: number) => {
		const [first, second] = [tokens[at], tokens[at + 1]];
		if (!first?.hyphenFollows || !second) return false;
		if (!LINE_END.test(text.slice(first.end, second.start)) || !/^\p{Ll}/u.test(second.text)) return false;
		return lookUp({ ...second, text: first.text + second.text }).known;
	};
	return isBroken(index) || isBroken(index - 1);
}
const LINE_END = /^-[ \t]{0,9}\r?\n[ \t]{0,90}$/;

function evidenceOf(
	tokens: readonly Token[],
	lookUp: (token: Token) => Candidates,
	isDamaged: (at: number) => boolean,
): DocumentEvidence {
	const readable = tokens.filter((token) => !token.fixed);
	const damaged = readable.filter((token) => isDamaged(token.start));
	return gatherEvidence(
		damaged.map((token) => ({ token: token.text, candidates: lookUp(token) })),
		readable.filter((token) => !isDamaged(token.start)).map((token) => token.text),
	);
}

function withoutOverlaps(changes: readonly Change[]): Change[] {
	const kept: Change[] = [];
	for (const change of [...changes].sort((a, b) => a.start - b.start))
		if (change.start >= (kept.at(-1)?.end ?? 0)) kept.push(change);
	return kept;
}

/** More words than a thick document has; then it begins anew, so that memory stays bounded. */
const REMEMBERED = 20_000;
/**
 * Steps for a whole document: twenty times what 500 kB of damaged Swedish take. Text that is no language at all uses them up in some
 * seconds; what comes after that is left as it is.
 */
const STEPS = 10_000_000;
const LEFT_ALONE: Candidates = { known: true, all: [] };

function rememberingLookUp(lexicon: Lexicon, steps: number): (token: Token) => Candidates {
	const known = new Map<string, Candidates>();
	const effort: Effort = { left: steps };
	return ({ text, hyphenFollows }) => {
		const key = hyphenFollows ? `${text}-` : text;
		let candidates = known.get(key);
		if (candidates) return candidates;
		if (effort.left <= 0) return LEFT_ALONE;
		if (known.size >= REMEMBERED) known.clear();
		known.set(key, (candidates = candidatesOf(text, hyphenFollows, lexicon, effort)));
		return candidates;
	};
}
