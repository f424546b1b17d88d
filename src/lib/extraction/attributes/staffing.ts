import type { Staffing, StaffingPart } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { CARDINALS, numberOf } from '../lexicon/numbers.ts';
import { POSTS } from '../lexicon/posts.ts';
import { occurs } from '../text/may-match.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { anyOf } from '../text/words.ts';
import { listAfter, sentenceWithNames, type Sentence } from './names/groups.ts';
import { piece } from '../text/wordings.ts';

const NUMBER = `(?<count>\\d{1,3}(?:,\\d{1,2})?|${anyOf(Object.keys(CARDINALS).slice(0, 22))})`;
const PERCENT = '(?<percent>\\d{1,4}(?:,\\d)?)_(?:%|procent)';

/** "170 % resurs", "50 procents tjänst", "en tjänst om 75 %", "tjänst på 50 procent" */
const RESOURCE = pattern(
	piece`
	${PERCENT}s?(?: av)?(?: en)? (?:resurs|resurser|tjänst|tjänster|tjänstgöring|tjänstgöringsgrad|
	samordnare|projektledare|arbetstid|heltidstjänst|årsarbetare|sysselsättningsgrad)
`,
);
const POST_OF = pattern(
	piece`
	(?:resurs|resurser|tjänst|tjänsten|tjänster|förordnande|bemanning|\p{L}{0,30}(?:${anyOf(POSTS)}))
	(?: \S{1,30}){0,4}?(?: (?:om|på|motsvarande)|,) (?:sammanlagt |totalt |cirka )?${PERCENT}(?![\p{L}])
`,
);
/** "1,5 årsarbetare", "två ÅA", "Antalet årsarbetare utökas med 4,0": working time … */
const FULL_TIME = pattern(
	piece`
	${NUMBER} (?:årsarbetare|årsarbetskrafter|årsarbetskraft|åa)|årsarbetare [^.;]{0,60}
	(?:utökas|minskas) med (?<more>\d{1,3}(?:,\d{1,2})?)
`,
);
/** … "tre heltidstjänster", "1,5 tjänst", "en tjänst … på heltid": and how many posts. */
const FULL_POSTS = pattern(
	piece`
	(?<!av )${NUMBER} (?:heltidstjänst|heltidstjänster|heltider)|(?<part>\d{1,2},\d{1,2})
	\ tjänst(?:er)?|(?<one>en) (?:tjänst som )?\p{L}{4,40} på heltid|^\p{L}{6,40} på heltid|
	\p{L}tjänst på heltid
`,
);
/** "75 % av en heltidstjänst" is no post. */
const OF_ONE = pattern('av en heltidstjänst');
/** "Kuratorns tjänst utökas med 50 procent", "utökas från 50 till 100 procent": the working time that is added. */
const MORE_TIME = pattern(
	piece`
	(?:tjänst|tjänsten|\p{L}*resursen|bemanningen)(?: [^.;]{0,60})? (?:utökas|ökas|minskas)
	\ (?:med|från (?<from>\d{1,3}) (?:%|procent )?till) (?<to>\d{1,3})_(?:%|procent)
`,
);
/** "en halv tjänst", "en halvtidstjänst" */
const HALF = pattern('en (?:halv tjänst|halvtidstjänst)|\\p{L}{4,30} på halvtid');
/** "två samordnare", "Två tjänster", "en projektledare", "tre nya fältassistenter" */
const POSITIONS = pattern(
	`${NUMBER} (?:(?:nya|ny|ytterligare|extra|fasta|tillsvidareanställda) )?(?<post>\\p{L}{0,30}(?:${anyOf(POSTS)}))`,
);
/** "Två lagermedarbetare anställs": the verb says that they are posts, whatever the profession. */
const HIRED = pattern(`${NUMBER} (?:[\\p{L}-]{3,40} ){1,3}(?:anställs|nyanställs|rekryteras|tillsätts)`);
const TO_HIRE = pattern(`(?:anställa|nyanställa|rekrytera) ${NUMBER} (?!procent)\\p{L}{4,40}`);
/** "fyra personer" */
const PEOPLE = pattern(`${NUMBER} (?:personer|medarbetare|anställda)`);
/** What makes it staffing: somebody is added, moved or kept. */
const CHANGES = pattern(
	piece`
	bemannar|bemanna|anställer|nyanställer|består? av|finnas|vakanthålls|återbesätts|förs över|förs|får|
	behålla|omfördelas|minskas?|tillsätts?|tillsättas|tillsätta|inrättas?|anställs?|anställas|anställa|
	tillförs?|tillföras|rekryteras?|förstärks?|förstärkas|utökas?|avsätts|\p{L}*resurs(?:en)?|resurser|
	bemanning|bemanningen|bemannas|förlängs|behålls|permanentas|finansieras|avdelas?|knyts|knytas|
	frigörs|lånas|sätts in|årsarbetare|omfattning
`,
	'iu',
);

/**
 * People or working time that is added, moved or kept. Percent of a post count as working time, percent of
 * anything else ("25 procent av eleverna") do not. Parts are shares that go to named units.
 */
export function readStaffing(text: string, span: SourceSpan): Staffing | null {
	const sentence = sentenceWithNames(text, span);
	const { words } = sentence;
	if (!occurs(CHANGES, words)) return null;
	const fullTimePercent = percentOf(words);
	// "1,5 årsarbetare" says working time only; "tre ekonomer motsvarande två årsarbetare" says how many, too.
	const positions = fullPosts(words) ?? positionsOf(words.replace(FULL_TIME, ' ').replace(OF_ONE, ' '));
	if (fullTimePercent === null && positions === null) return null;
	const parts = partsOf(sentence, fullTimePercent);
	return { fullTimePercent, positions, people: countOf(words, PEOPLE), parts };
}

const positionsOf = (words: string) => listedPosts(words) ?? countOf(words, HIRED) ?? countOf(words, TO_HIRE);

/** "fem lärartjänster och tre tjänster som elevassistent" are eight. */
function listedPosts(words: string): number | null {
	const [first, ...more] = allMatches(POSITIONS, words);
	if (!first) return null;
	const listed = more.filter(({ index }) => AND.test(words.slice(0, index)));
	return [first, ...listed].reduce((sum, { groups }) => sum + (numberOf(groups?.['count'] ?? '') ?? 0), 0);
}

const AND = / (?:och|samt)\s$/u;

function percentOf(words: string): number | null {
	const share = (RESOURCE.exec(reset(RESOURCE, words)) ?? POST_OF.exec(reset(POST_OF, words)))?.groups?.[
		'percent'
	];
	if (share) return numberOf(share);
	const time = allMatches(FULL_TIME, words)[0]?.groups;
	const posts = time ? numberOf(time['count'] ?? time['more'] ?? '') : fullPosts(words);
	if (posts !== null) return posts * 100;
	const more = allMatches(MORE_TIME, words)[0]?.groups;
	if (more) return Number(more['to']) - Number(more['from'] ?? 0);
	return allMatches(HALF, words).length > 0 ? 50 : null;
}

function fullPosts(words: string): number | null {
	const full = allMatches(FULL_POSTS, words)[0]?.groups;
	return full === undefined ? null : (numberOf(full['count'] ?? full['part'] ?? full['one'] ?? '1') ?? null);
}

function countOf(words: string, shape: RegExp): number | null {
	const count = shape.exec(reset(shape, words))?.groups?.['count'];
	return count === undefined ? null : numberOf(count);
}

/**
 * "120 % till |Socialförvaltningen| och 50 % för samordning, förslagsvis |Kulturförvaltningen|",
 * "50 % förslagsvis vid |Kulturförvaltningen|"
 */
const SHARE = pattern(
	`${PERCENT}(?<way>(?:,? (?:förslagsvis|eventuellt|preliminärt))? (?:till|på|vid|inom|hos|för))`,
);
const TENTATIVELY = pattern('förslagsvis|eventuellt|möjligen|preliminärt|till exempel|exempelvis', 'iu');
const AT = pattern('till|på|vid|inom|hos|(?:förslagsvis|eventuellt|preliminärt),?');

function partsOf(sentence: Sentence, whole: number | null): StaffingPart[] {
	const shares = allMatches(SHARE, sentence.words);
	return shares.flatMap((share, index) => {
		const end = shares[index + 1]?.index ?? sentence.words.length;
		const percent = numberOf(share.groups?.['percent'] ?? '');
		if (percent === null || (whole !== null && percent > whole)) return [];
		const stretch = sentence.words.slice(share.index, end);
		const unit = allMatches(AT, stretch)
			.map((at) => listAfter(sentence, share.index + at.index + at[0].length)[0])
			.find((name) => name !== undefined && name.span[1] <= end);
		if (!unit) return [];
		const before = sentence.words.slice(share.index, unit.span[0]);
		return [{ unit: unit.value, percent, tentative: TENTATIVELY.test(before) }];
	});
}

/** A shared pattern starts from the beginning. */
function reset(shape: RegExp, words: string): string {
	shape.lastIndex = 0;
	return words;
}
