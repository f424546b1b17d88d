import { fold, MONTHS } from './swedish-text.ts';

/**
 * What a title is about: its words without endings, years and the words that stand in every list of items. Titles of
 * the same matter at different meetings share most of them: 'Svar på motion om belysta gångvägar', 'Motion –
 * Belysning av gångvägarna'.
 */
export function titleWords(title: string): string[] {
	const words = fold(title).match(/\p{L}+/gu) ?? [];
	return [...new Set(words.filter((word) => word.length > 2 && !EMPTY.has(word)).map(stem))].filter(
		(word) => !EMPTY.has(word),
	);
}

/** Swedish endings of nouns and adjectives; what is left has four letters or more. */
function stem(word: string): string {
	const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 4);
	return ending ? word.slice(0, -ending.length) : word;
}

const ENDINGS = [
	...[
		'ningarnas',
		'ningarna',
		'arnas',
		'ernas',
		'ornas',
		'andet',
		'ningar',
		'ningen',
		'ande',
		'arna',
		'erna',
	],
	...['orna', 'ning', 'ens', 'ets', 'ade', 'en', 'et', 'ar', 'er', 'or', 'as', 'an', 'n', 't', 's', 'a', 'e'],
];

/** Words that say what sort of item it is, and none of what it is about. */
const EMPTY = new Set([
	...[
		'och',
		'för',
		'med',
		'från',
		'till',
		'den',
		'det',
		'som',
		'samt',
		'inom',
		'vid',
		'efter',
		'över',
		'enligt',
	],
	...['angående', 'avseende', 'gällande', 'rörande', 'mot', 'per', 'kommun', 'kommunen', 'kommunens', 'stad'],
	...['motion', 'motionen', 'medborgarförslag', 'interpellation', 'fråga', 'remiss', 'svar', 'yttrande'],
	...[
		'information',
		'informationen',
		'redovisning',
		'redovisa',
		'rapport',
		'anmälan',
		'uppföljning',
		'meddelande',
	],
	...[
		'meddelanden',
		'delegationsbeslut',
		'delegeringsbeslut',
		'beslut',
		'förslag',
		'återrapport',
		'återrapportering',
	],
	...[
		'återremiss',
		'initiativ',
		'begäran',
		'ansökan',
		'antagande',
		'godkännande',
		'fastställande',
		'revidering',
	],
	...[
		'val',
		'avsägelse',
		'justerare',
		'justering',
		'dagordning',
		'dagordningen',
		'protokoll',
		'ärende',
		'ärenden',
	],
	...[
		'föredragning',
		'föredragningar',
		'överläggning',
		'överläggningar',
		'delegerade',
		'övriga',
		'övrigt',
		'frågor',
		'kallelse',
		'sammanträde',
		'ekonomisk',
		'månadsrapport',
		'delårsrapport',
	],
	...[
		'tertial',
		'kvartal',
		'ny',
		'nya',
		'nytt',
		'fortsatt',
		'fortsatta',
		'uppdrag',
		'uppdraget',
		'plan',
		'läge',
	],
	...[
		'läget',
		'år',
		'status',
		'översyn',
		'utredning',
		'arbete',
		'arbetet',
		'socialnämnden',
		'kommunstyrelsen',
	],
	...MONTHS,
]);

/**
 * How alike two titles are, 0 … 1: the weight of the words that they share against the weight of all. `weightOf` gives
 * a rare word more than a common one; one shared word alone is never enough unless it is all that both have.
 */
export function likeness(
	one: readonly string[],
	other: readonly string[],
	weightOf: (word: string) => number,
): number {
	const shared = one.filter((word) => other.includes(word));
	if (shared.length === 0 || (shared.length === 1 && Math.max(one.length, other.length) > 2)) return 0;
	const weight = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
	const all = weight([...new Set([...one, ...other])]);
	return all === 0 ? 0 : weight(shared) / all;
}

/** From here on two titles are shown side by side with a question; it never joins anything by itself. */
export const ALIKE = 0.5;
