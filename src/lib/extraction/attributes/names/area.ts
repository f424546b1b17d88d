import { NOT_AREAS } from '../../lexicon/name-words.ts';
import { PLAIN_UNITS } from '../../lexicon/plain-units.ts';
import { ROLE_AREAS } from '../../lexicon/role-areas.ts';
import type { Head } from './head.ts';
import { isHead, isJoiner, isProper, isTradeHalf } from './token-kinds.ts';
import type { Token } from './tokens.ts';

/** "nämnden för |demokrati och medborgarservice", "chef för |kultur"; not "nämnden för beslut", "tekniska nämnden för prövning". */
export function afterArea(tokens: readonly Token[], first: number, at: number, head: Head): number {
	if (head.kind === 'role' && !head.genitive && PLAIN_ROLES.has(head.ending) && isRoleArea(tokens[at + 1]))
		return tokens[at + 2]?.lower === 'och' && isRoleArea(tokens[at + 3]) ? at + 4 : at + 2;
	// "sektor |lärande|", "sektor |samhälle och utveckling|"
	if (head.ending === 'sektor' && isAreaWord(tokens[at + 1]))
		return tokens[at + 2]?.lower === 'och' && isAreaWord(tokens[at + 3]) ? at + 4 : at + 2;
	const area = tokens[at + 2];
	// "enhetschefen för |park och natur|", "verksamhetschefen för |individ- och familjeomsorgen|"
	const leads = head.kind === 'role' && !head.genitive && LEADERS.test(tokens[at]?.lower ?? '');
	if (leads && tokens[at + 1]?.lower !== 'för' && isLetters(tokens[at + 1])) return at + 2;
	if (
		(leads && area && ORGANS.has(area.lower)) ||
		tokens[at + 3]?.lower === 'av' ||
		!(leads || (first === at && head.bare && WITH_AREA.has(head.ending))) ||
		tokens[at + 1]?.lower !== 'för' ||
		!isArea(area)
	)
		return at + 1;
	if (leads && area?.text.endsWith('-') && isJoinerAt(tokens, at + 3) && tokens[at + 4]) return at + 5;
	let next = at + 3;
	while (next < at + 7 && area?.capital && (isProper(tokens[next]) || tokens[next]?.lower === 'ab')) next++;
	const [joiner, second] = [tokens[next], tokens[next + 1]];
	if (joiner && second && isJoiner(joiner) && isArea(second) && !isHead(second)) {
		if (second.capital || isTradeHalf(second) || !/a$/.test(second.lower)) return next + 2;
	}
	return next;
}

/** "redovisas av verksamhetschefen för |nämnden|": who is told, no part of the house. */
const ORGANS = new Set([
	'nämnden',
	'kommunstyrelsen',
	'styrelsen',
	'utskottet',
	'direktionen',
	'fullmäktige',
]);

/** Somebody who leads a part of the house, which is told after it. */
const LEADERS =
	/^(?:enhets|verksamhets|avdelnings|områdes?|sektors?|divisions|bitr)\p{L}*(?:chef|chefen|direktör|direktören)$/u;

/** "verksamhetschef |IFO|": the part by its letters. */
const isLetters = (token: Token | undefined) => token !== undefined && /^\p{Lu}{2,5}$/u.test(token.text);
const isJoinerAt = (tokens: readonly Token[], at: number) => tokens[at] !== undefined && isJoiner(tokens[at]);

/** A part of the house by one plain word; "sektor ska" and "sektor får" are none. */
const isAreaWord = (token: Token | undefined) =>
	token !== undefined && (isTradeHalf(token) || PLAIN_AREAS.has(token.lower));

const ROLE_AREA_WORDS = new Set(ROLE_AREAS);
const PLAIN_ROLES = new Set(['chef', 'direktör', 'strateg', 'samordnare', 'controller', 'handläggare']);
const isRoleArea = (token: Token | undefined) => ROLE_AREA_WORDS.has(token?.lower ?? '');
const isArea = (token: Token | undefined) =>
	token !== undefined && /^\p{L}{3}/u.test(token.text) && !NO_AREA.has(token.lower);

const PLAIN_AREAS = new Set(PLAIN_UNITS);
const NO_AREA = new Set(NOT_AREAS);
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
