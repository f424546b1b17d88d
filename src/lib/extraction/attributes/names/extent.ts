import { NAME_OPENERS, NEED_PROPER_NAME, NOT_ALONE } from '../../lexicon/name-heads.ts';
import { ADJECTIVE_ENDINGS, ADJECTIVES } from '../../lexicon/name-words.ts';
import { afterArea } from './area.ts';
import { headOf, withoutGenitive, type Head } from './head.ts';
import { isHead, isJoiner, isProper, isTradeHalf } from './token-kinds.ts';
import type { Token } from './tokens.ts';
import { latin } from '../../text/latin.ts';

/** Where the name begins whose head is token `at`. */
export function firstToken(tokens: readonly Token[], at: number, head: Head): number {
	const proper = NEED_PROPER.has(head.ending);
	let first = at;
	for (let steps = 0; steps < 12; steps++) {
		const next = stepLeft(tokens, first, first === at ? head : null, proper);
		if (next === first) break;
		first = next;
	}
	return first;
}

function stepLeft(tokens: readonly Token[], first: number, head: Head | null, properHead: boolean): number {
	const [before, further] = [tokens[first - 1], tokens[first - 2]];
	if (!before) return first;
	// "Kultur-, |idrotts- och fritidsnämnden", "vård- och |omsorgsnämnden"
	if (further?.text.endsWith('-') && (isJoiner(before) || before.text === ',')) return first - 2;
	// "äldre samt |vård- och omsorgsnämnden", "Vård och |omsorgsförvaltningen"
	const half = tokens[first]?.text.endsWith('-') || (head !== null && !head.bare);
	if (further && half && isJoiner(before) && isTradeHalf(further) && !isHead(further)) return first - 2;
	// "Tf. |socialchef", "T.f. |kommunchef"
	if (head !== null && before.text === '.' && further && ACTING.has(further.lower)) return first - 2;
	// "Tekniska |nämnden", "berörda |förvaltningar", "Biträdande |förvaltningschef"
	const describable =
		head !== null || OWNERS.test(tokens[first]?.lower ?? '') || headOf(tokens[first]?.lower ?? '')?.bare;
	if (describable && isAdjective(before)) return first - 1;
	// "centrala parters |arbetstidsnämnd"
	if (head !== null && OWNERS.test(before.lower)) return first - 1;
	// "Kommunstyrelsens |trygghetsutskott", "Storsjö kommuns |revisorer", "Varbergs |kommun"
	if (before.lower === 'hos') return first;
	if (withoutGenitive(before.lower) !== null && (isHead(before) || (before.capital && !isJoiner(before))))
		return first - 1;
	// "Södra Torget Utveckling |AB", "Storsjö |kommuns revisorer"
	const word = tokens[first];
	const proper = word && (NEED_PROPER.has(word.lower) || NEED_PROPER.has(withoutGenitive(word.lower) ?? ''));
	const inside = properHead && head === null && word?.capital && !isHead(word);
	if ((proper || inside) && before.text === '&' && further?.capital) return first - 2;
	// "Kajstad Slott och |Parker AB"
	const joined = inside && before.lower === 'och' && further?.capital && !isHead(further);
	if (joined && isProper(tokens[first - 3]) && !/bolage[nt]s?$/.test(word.lower)) return first - 2;
	if ((proper || inside || word?.lower.endsWith('sregionen')) && isProper(before)) return first - 1;
	return first;
}

/** Where the name ends that begins with `first` and whose head is token `at`: the index after its last token. */
export function afterLastToken(tokens: readonly Token[], first: number, at: number, head: Head): number {
	if (head.genitive || head.kind === 'role')
		return head.kind === 'role' ? afterArea(tokens, first, at, head) : at + 1;
	const member = tokens[at + 1];
	const memberHead = member?.capital && head.ending === 'förbundet' ? headOf(member.lower) : null;
	// "Kommunalförbundet |Räddningstjänsten Öst"
	if (memberHead?.kind === 'unit') return afterLastToken(tokens, at + 1, at + 1, memberHead);
	let next = at + 1;
	const several = /erna$/.test(head.ending);
	while (next < at + 8 && isProper(tokens[next])) {
		next++;
		// "Område Individ- och |familjeomsorg"
		if (tokens[next - 1]?.text.endsWith('-') && tokens[next] && isJoiner(tokens[next]!) && tokens[next + 1])
			next += 2;
		// "Socialnämnderna Nordost, |Sydväst och Centrum"
		const [sign, after] = [tokens[next], tokens[next + 1]];
		if (
			several &&
			sign &&
			(sign.text === ',' || isJoiner(sign)) &&
			isProper(after) &&
			!isHead(tokens[next + 2])
		)
			next++;
	}
	if (next > at + 1) return isPartOfProper(tokens, next, head) ? next + 1 : next;
	// "Samtliga nämnder |och styrelser"
	if (tokens[next]?.lower === 'och' && PLURALS.has(head.ending) && PLURALS.has(tokens[next + 1]?.lower ?? ''))
		return next + 2;
	// "Länsstyrelsen i |Hallands län"
	if (PLACED.has(head.ending) && tokens[next]?.lower === 'i' && tokens[next + 1]?.capital) {
		next += 2;
		while (next < at + 6 && tokens[next]?.capital && !isHead(tokens[next])) next++;
		return tokens[next]?.lower === 'län' ? next + 1 : next;
	}
	return afterArea(tokens, first, at, head);
}

/** "Region Storsjö |län", "Stiftelsen Storsjös |studentbostäder" */
const isPartOfProper = (tokens: readonly Token[], next: number, head: Head) =>
	tokens[next]?.lower === 'län' ||
	tokens[next]?.lower === 'kommun' ||
	(head.ending === 'stiftelsen' &&
		/s$/.test(tokens[next - 1]?.lower ?? '') &&
		/^\p{Ll}{4}/u.test(tokens[next]?.text ?? ''));

const isAdjective = (token: Token) =>
	ADJECTIVE_SET.has(token.lower) ||
	(token.lower.length > 5 && ADJECTIVE_ENDINGS.some((ending) => token.lower.endsWith(ending)));

const ACTING = new Set(['tf', 't.f', 'vik', 'bitr']);
const ADJECTIVE_SET = new Set(ADJECTIVES);
const NEED_PROPER = new Set(NEED_PROPER_NAME);
const OWNERS = latin(/\p{L}{3}(?:ers|ars|ors)$/u);
const PLURALS = new Set(['nämnder', 'styrelser', 'förvaltningar', 'bolag', 'bolagsstyrelser', 'avdelningar']);
const PLACED = new Set(['länsstyrelsen', 'polisen', 'tingsrätten', 'förvaltningsrätten', 'kammarrätten']);
/** "Område |Stöd", "AB |Torgbolaget": the opener begins a name when a proper name follows. */
export const opensName = (tokens: readonly Token[], at: number) =>
	Boolean(tokens[at]?.capital) && OPENING.has(tokens[at]!.lower) && isProper(tokens[at + 1]);

/** "kommun" and "AB" alone are no names. */
export const standsAlone = (tokens: readonly Token[], first: number, after: number, head: Head) =>
	after - first === 1 && ALONE_IS_NONE.has(head.ending) && head.bare && tokens[first] !== undefined;

const ALONE_IS_NONE = new Set(NOT_ALONE);
const OPENING = new Set(NAME_OPENERS);
