import { NAME_OPENERS, NEED_PROPER_NAME } from '../../lexicon/name-heads.ts';
import { ADJECTIVE_ENDINGS, ADJECTIVES, AREAS, JOINERS, NOT_AREAS } from '../../lexicon/name-words.ts';
import { ROLE_AREAS } from '../../lexicon/role-areas.ts';
import { headOf, withoutGenitive, type Head } from './head.ts';
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
	if (further && half && isJoiner(before) && AREA_WORDS.has(further.lower) && !isHead(further))
		return first - 2;
	// "Tekniska |nämnden", "berörda |förvaltningar", "Biträdande |förvaltningschef"
	const describable =
		head !== null || OWNERS.test(tokens[first]?.lower ?? '') || headOf(tokens[first]?.lower ?? '')?.bare;
	if (describable && isAdjective(before)) return first - 1;
	// "centrala parters |arbetstidsnämnd"
	if (head !== null && OWNERS.test(before.lower)) return first - 1;
	// "Kommunstyrelsens |trygghetsutskott", "Storsjö kommuns |revisorer", "Varbergs |kommun"
	if (withoutGenitive(before.lower) !== null && (isHead(before) || (before.capital && !isJoiner(before))))
		return first - 1;
	// "Södra Torget Utveckling |AB", "Storsjö |kommuns revisorer"
	const word = tokens[first];
	const proper = word && (NEED_PROPER.has(word.lower) || NEED_PROPER.has(withoutGenitive(word.lower) ?? ''));
	const inside = properHead && head === null && word?.capital && !isHead(word);
	if ((proper || inside) && before.text === '&' && further?.capital) return first - 2;
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

/** "nämnden för |demokrati och medborgarservice", "chef för |kultur"; not "nämnden för beslut", "tekniska nämnden för prövning". */
function afterArea(tokens: readonly Token[], first: number, at: number, head: Head): number {
	if (head.kind === 'role' && !head.genitive && PLAIN_ROLES.has(head.ending) && isRoleArea(tokens[at + 1]))
		return tokens[at + 2]?.lower === 'och' && isRoleArea(tokens[at + 3]) ? at + 4 : at + 2;
	const area = tokens[at + 2];
	// "enhetschefen för |park och natur|", "verksamhetschefen för |individ- och familjeomsorgen|"
	const leads = head.kind === 'role' && !head.genitive && LEADERS.test(tokens[at]?.lower ?? '');
	if (leads && tokens[at + 1]?.lower !== 'för' && isLetters(tokens[at + 1])) return at + 2;
	if (
		!(leads || (first === at && head.bare && WITH_AREA.has(head.ending))) ||
		tokens[at + 1]?.lower !== 'för' ||
		!isArea(area)
	)
		return at + 1;
	if (leads && area?.text.endsWith('-') && isJoinerAt(tokens, at + 3) && tokens[at + 4]) return at + 5;
	let next = at + 3;
	while (next < at + 7 && area?.capital && isProper(tokens[next])) next++;
	const [joiner, second] = [tokens[next], tokens[next + 1]];
	if (joiner && second && isJoiner(joiner) && isArea(second) && !isHead(second)) {
		if (second.capital || AREA_WORDS.has(second.lower) || !/a$/.test(second.lower)) return next + 2;
	}
	return next;
}

/** "Region Storsjö |län", "Stiftelsen Storsjös |studentbostäder" */
const isPartOfProper = (tokens: readonly Token[], next: number, head: Head) =>
	tokens[next]?.lower === 'län' ||
	tokens[next]?.lower === 'kommun' ||
	(head.ending === 'stiftelsen' &&
		/s$/.test(tokens[next - 1]?.lower ?? '') &&
		/^\p{Ll}{4}/u.test(tokens[next]?.text ?? ''));

/** Somebody who leads a part of the house, which is told after it. */
const LEADERS = /^(?:enhets|verksamhets|avdelnings|områdes?|sektors?|divisions|bitr)\p{L}*(?:chef|chefen|direktör|direktören)$/u;

/** "verksamhetschef |IFO|": the part by its letters. */
const isLetters = (token: Token | undefined) => token !== undefined && /^\p{Lu}{2,5}$/u.test(token.text);
const isJoinerAt = (tokens: readonly Token[], at: number) => tokens[at] !== undefined && isJoiner(tokens[at]);

const ROLE_AREA_WORDS = new Set(ROLE_AREAS);
const PLAIN_ROLES = new Set(['chef', 'direktör', 'strateg', 'samordnare', 'controller', 'handläggare']);
const isRoleArea = (token: Token | undefined) => ROLE_AREA_WORDS.has(token?.lower ?? '');
const isJoiner = (token: Token) => JOINING.has(token.lower);
const isHead = (token: Token | undefined) => token !== undefined && headOf(token.lower) !== null;
const isProper = (token: Token | undefined) =>
	token !== undefined && token.capital && !isHead(token) && !FUNCTION.has(token.lower);
const isArea = (token: Token | undefined) =>
	token !== undefined && /^\p{L}{3}/u.test(token.text) && !NO_AREA.has(token.lower);
const isAdjective = (token: Token) =>
	ADJECTIVE_SET.has(token.lower) ||
	(token.lower.length > 5 && ADJECTIVE_ENDINGS.some((ending) => token.lower.endsWith(ending)));

const JOINING = new Set(JOINERS);
const AREA_WORDS = new Set(AREAS);
const NO_AREA = new Set(NOT_AREAS);
const ADJECTIVE_SET = new Set(ADJECTIVES);
const NEED_PROPER = new Set(NEED_PROPER_NAME);
const OWNERS = latin(/\p{L}{3}(?:ers|ars|ors)$/u);
const PLURALS = new Set(['nämnder', 'styrelser', 'förvaltningar', 'bolag', 'bolagsstyrelser', 'avdelningar']);
const PLACED = new Set(['länsstyrelsen', 'polisen', 'tingsrätten', 'förvaltningsrätten', 'kammarrätten']);
const WITH_AREA = new Set([
	'nämnd',
	'nämnden',
	'avdelningen',
	'enheten',
	'förvaltningen',
	'utskottet',
	'beredningen',
	'delegationen',
	'styrelsen',
	'kommittén',
	'chef',
	'chefen',
	'sektor',
	'sektorn',
	'direktör',
	'rådet',
	'inspektionen',
	'myndigheten',
]);
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

/** "Område |Stöd", "AB |Torgbolaget": the opener begins a name when a proper name follows. */
export const opensName = (tokens: readonly Token[], at: number) =>
	Boolean(tokens[at]?.capital) && OPENING.has(tokens[at]!.lower) && isProper(tokens[at + 1]);

/** "kommun" and "AB" alone are no names. */
export const standsAlone = (tokens: readonly Token[], first: number, after: number, head: Head) =>
	after - first === 1 && NEED_PROPER.has(head.ending) && head.bare && tokens[first] !== undefined;

const OPENING = new Set(NAME_OPENERS);
