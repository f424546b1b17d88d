import { AREAS, JOINERS } from '../../lexicon/name-words.ts';
import { headOf } from './head.ts';
import type { Token } from './tokens.ts';

/** "och", "samt", "&" between the halves of a name. */
export const isJoiner = (token: Token) => JOINING.has(token.lower);
export const isHead = (token: Token | undefined) => token !== undefined && headOf(token.lower) !== null;
export const isProper = (token: Token | undefined) =>
	token !== undefined && token.capital && !isHead(token) && !FUNCTION.has(token.lower);
export const isTradeHalf = (token: Token) => AREA_WORDS.has(token.lower);

const JOINING = new Set(JOINERS);
const AREA_WORDS = new Set(AREAS);
const FUNCTION = new Set([
	'får',
	'ges',
	'ska',
	'skall',
	'den',
	'det',
	'detta',
	'i',
	'om',
	'vid',
	'att',
	'som',
	'beslut',
	'protokoll',
	'samt',
	'och',
]);
