import type { Repair } from '../../domain/reading.ts';
import { applyChanges } from './apply.ts';
import type { Change } from './apply.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { choose } from './choose.ts';
import { damagedTokens } from './gate.ts';
import type { Lexicon } from './lexicon.ts';
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
	/** Pure and deterministic. Clean text comes out as it went in. Lines are never joined or moved. */
	repair(text: string): Repaired;
}

export function createRepairer(lexicon: Lexicon): Repairer {
	return { repair: (text) => repair(text, lexicon) };
}

function repair(text: string, lexicon: Lexicon): Repaired {
	const tokens = tokensOf(text);
	const lookUp = rememberingLookUp(lexicon);
	const isDamaged = damagedTokens(text, tokens, lookUp);
	const changes: Change[] = [];
	let suspected = false;
	const wordAt = (index: number) => lookUp(tokens[index]!).all[0]?.text ?? tokens[index]!.text;
	tokens.forEach((token, index) => {
		if (!isDamaged(token)) return;
		suspected = true;
		if (token.fixed) return;
		const candidates = lookUp(token);
		const word = choose(token.text, candidates, placeOf(text, tokens, index, wordAt), () => 0);
		if (word !== null) changes.push({ start: token.start, end: token.end, text: word });
	});
	return { ...applyChanges(text, changes), suspected };
}

function rememberingLookUp(lexicon: Lexicon): (token: Token) => Candidates {
	const known = new Map<string, Candidates>();
	return ({ text, hyphenFollows }) => {
		const key = hyphenFollows ? `${text}-` : text;
		let candidates = known.get(key);
		if (!candidates) known.set(key, (candidates = candidatesOf(text, hyphenFollows, lexicon)));
		return candidates;
	};
}
