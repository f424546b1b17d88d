import { piece } from '../text/wordings.ts';
import { anyOf } from '../text/words.ts';
import { MONTHS } from './months.ts';
import { CARDINALS } from './numbers.ts';

const SEASONS = 'sommaren|hösten|våren|vintern|jul(?:en)?|semester\\p{L}*';
const NUMBER = `(?:\\d{1,3}|${anyOf(Object.keys(CARDINALS))})`;

const MONTH = anyOf(MONTHS.map(([name]) => name!));

/** What a time is called after "i", "till", "före": "våren", "nästa möte", "sex månader", "sammanträdet i maj", "bokslutet". */
const PERIOD = [
	SEASONS,
	MONTH,
	'(?:år|halvår|mandatperiod)\\p{L}*',
	'nästa|kommande|varje|innevarande|vecka|(?:kvartal|tertial)\\p{L}*|Q\\d|20\\d\\d|den \\d',
	'(?:första|andra|tredje|fjärde|sista) (?:kvartal|tertial|halvår)\\p{L}*',
	'(?:början|mitten|slutet|utgången) av',
	`${NUMBER} (?:dag|veck|månad|år|halvår)\\p{L}*`,
	'[\\p{L}-]*(?:sammanträdet|mötet) (?:i|den|under)|[\\p{L}-]{4,}(?:sammanträdet|mötet)',
	'[\\p{L}-]{3,}s \\p{L}*(?:sammanträde|möte)',
	'[\\p{L}-]*(?:bokslut|årsredovisning|delårsrapport|verksamhetsberättelse|budget)\\p{L}*',
].join('|');

const OFTEN = piece`
	(?:fort)?löpande|kontinuerligt|regelbundet|årligen|månatligen|
	(?:års|halvårs|kvartals|tertials?|månads|vecko)vis|(?:minst )?(?:en|två|tre|fyra) gång(?:er)?|
	minst|varje|vart
`;
const BEFORE_PERIOD =
	'i samband med|i|på|om|till|vid|före|innan|efter|inför|under|inom|per|från|fram till|mot';

/**
 * How a time begins that stands after what is done then, also how often: "i maj", "våren 2025", "om sex månader",
 * "kvartalsvis". Source of a pattern.
 */
export const AT_A_TIME = piece`
	(?:senast|snarast|omgående|${OFTEN}|så länge|när|så snart|i god tid|
	(?:${BEFORE_PERIOD}) (?:${PERIOD})|i (?:vår|höst|sommar|vinter|samband)|
	den \d|vecka \d|(?:kvartal|tertial) \d|20\d\d|${SEASONS}|${MONTH})\>
`;
