import type { Rhythm } from '../occurrence.ts';
import { fold } from '../swedish-text.ts';
import type { Interval } from '../words.ts';

/** How often something comes again, with the list's own words. */
export type ListRhythm = Rhythm & { readonly text: string };

/** What a cell says of how often: 'årligen', 'en gång per kvartal', '2 ggr/år'. 'once' for 'nej'; null: not known. */
export function readRhythm(text: string): ListRhythm | 'once' | null {
	const word = fold(text)
		.replace(/[.!]$/, '')
		.replace(/^minst /, '');
	if (ONCE.includes(word)) return 'once';
	const every = (Object.keys(WORDS) as Interval[]).find((interval) => WORDS[interval].includes(word));
	if (every) return { every, times: 1, text };
	const counted = COUNTED.exec(word);
	const unit = counted && UNITS[counted[2] ?? ''];
	const times = TIMES[counted?.[1] ?? ''] ?? Number(counted?.[1]);
	return unit && times >= 1 && times <= 12 ? { every: unit, times, text } : null;
}

const ONCE: readonly string[] = ['', 'nej', '-', '–', 'en gång', 'engångs', 'engång', 'inte återkommande'];

const WORDS: Readonly<Record<Interval, readonly string[]>> = {
	year: ['årligen', 'årlig', 'varje år', 'årsvis', 'år', 'en gång om året'],
	'half-year': ['halvårsvis', 'varje halvår', 'halvår', 'halvårlig'],
	tertial: ['tertialvis', 'varje tertial', 'tertial'],
	quarter: ['kvartalsvis', 'varje kvartal', 'kvartal'],
	month: ['månadsvis', 'varje månad', 'månad', 'månatligen'],
	meeting: ['varje möte', 'varje sammanträde', 'möte', 'sammanträde', 'vid varje sammanträde'],
};

/** 'två gånger per år', '2 ggr/år', '1 gång per kvartal' */
const COUNTED = /^(\d{1,2}|[a-zåäö]{2,4}) ?(?:gånger|gång|ggr)(?:\.? ?per ?| ?\/ ?|\.? om )([a-zåäö]{2,9})$/;

const TIMES: Readonly<Record<string, number>> = { en: 1, ett: 1, två: 2, tre: 3, fyra: 4, sex: 6 };

const UNITS: Readonly<Record<string, Interval>> = {
	...{ år: 'year', året: 'year', halvår: 'half-year', tertial: 'tertial' },
	...{ kvartal: 'quarter', månad: 'month', möte: 'meeting', sammanträde: 'meeting' },
};
