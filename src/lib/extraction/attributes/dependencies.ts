import type { Dependency } from '../../domain/reading.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import { occurs } from '../text/may-match.ts';
import { allMatches, pattern } from '../text/pattern.ts';
import { sentenceWithNames } from './names/groups.ts';
import { decidersIn } from './responsible/condition.ts';
import { piece } from '../text/wordings.ts';

/**
 * What must happen first: a budget by its name, an authority or another body that must decide, a decision.
 * Bodies inside the municipality are decisions ("kommunfullmäktige"), those outside authorities.
 */
export function readDependencies(text: string, span: SourceSpan): Dependency[] {
	const sentence = sentenceWithNames(text, span);
	const budgets = budgetsIn(sentence.words);
	const deciders = decidersIn(sentence).map(({ value, kind }): Dependency => ({
		kind: kind === 'outside' ? 'authority' : 'decision',
		name: value,
	}));
	const found = [...budgets, ...deciders];
	return unique(found.length > 0 ? found : decisionsIn(sentence.words));
}

const YEARS = '20\\d\\d(?:_[-–/]_(?:20)?\\d\\d)?';

/** "arbetas in i förslag till |Mål och budget 2024 med plan för 2025–2027|", "revidering av |budget 2025|" */
const BUDGET = pattern(
	piece`
	(?:in i|inarbetas i|beaktas i|hanteras i|prövas i|avsätts i|anvisas i|tillförs i|ingår i|inryms i|
	tas upp i|medel i|finansiering i|finansieras (?:i|inom|genom)|revidering av|revideras? i|ram i|
	beslut om|beslutar om|godkännande av) (?:kommunens |den |förslag till |förslaget till |arbetet med |
	kommunfullmäktiges |nämndens |kommande ){0,3}(?<name>(?:\p{L}{3,20}(?: \p{L}{2,20}){0,3}?
	\ och |\p{L}{3,20} )?\p{L}{0,12}(?:budget|budgeten|flerårsplan|flerårsstrategi|resursplan)
	(?:,? (?:för )?(?:år |åren )?${YEARS})(?: (?:med|och) (?:plan|flerårsplan|ekonomisk plan) (?:för )?
	(?:åren )?${YEARS})?)
`,
);
const MONEY = pattern(
	'finansier\\p{L}{0,8}|medel|anslag|kostnad\\p{L}{0,6}|ram|ramen|\\p{L}{0,10}bidrag|budget\\p{L}{0,6}',
	'iu',
);

function budgetsIn(words: string): Dependency[] {
	if (!occurs(MONEY, words)) return [];
	return allMatches(BUDGET, words).map((match) => ({
		kind: 'budget',
		name: even(match.groups?.['name'] ?? ''),
	}));
}

/** "när |beslut gällande stödet| har fattats |på nationell nivå|" */
const WHEN_DECIDED = pattern(
	piece`
	(?:när|efter att|sedan|då|förrän) (?<what>(?:ett )?beslut (?:gällande|om|avseende|rörande|i)
	(?: [^\s.,;]{1,40}){1,14}?) (?:har )?(?:fattats|fattas|tagits|meddelats)
	(?<where>(?: [^\s.,;]{1,40}){0,6})
`,
);
/** "under förutsättning att |detaljplanen vinner laga kraft|" */
const PROVIDED = pattern(
	piece`
	(?:under förutsättning att|förutsatt att|villkoras av att|med förbehåll för att) (?<what>
	[^\s.,;]{1,40}(?: [^\s.,;]{1,40}){1,11})
`,
);

const decisionsIn = (words: string): Dependency[] =>
	[WHEN_DECIDED, PROVIDED].flatMap((shape) =>
		allMatches(shape, words).map(({ groups }) => ({
			kind: 'decision' as const,
			name: even(`${groups?.['what'] ?? ''}${groups?.['where'] ?? ''}`),
		})),
	);

const even = (name: string) => name.replace(/\s+/g, ' ').trim();

const unique = (found: readonly Dependency[]) =>
	found.filter(
		(one, index) => found.findIndex(({ kind, name }) => kind === one.kind && name === one.name) === index,
	);
