import { anyOf } from '../text/words.ts';
import { MONTH_WORDS } from '../lexicon/months.ts';
import type { Change } from './apply.ts';

/** "den |l| oktober", "den |3l| maj", "mars |201l|": what stands beside a month is a day or a year, whatever was read. */
const DAY = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:[lI|]|[0-3][lIO]|[lI][0-9lIO])(?=[ \\t]{1,3}(?:${anyOf(MONTH_WORDS)})(?!\\p{L}))`,
	'gu',
);
const YEAR = new RegExp(
	`(?<=(?<!\\p{L})(?:${anyOf(MONTH_WORDS)})[ \\t]{1,3})(?:19|20|2O)[\\dlIO]{2}(?![\\p{L}\\p{N}])`,
	'gu',
);

/** Puts the figures back in the days and years of a text that was read by a machine. */
export function dateFigureChanges(text: string): Change[] {
	return [...text.matchAll(DAY), ...text.matchAll(YEAR)]
		.map(({ 0: read, index }) => ({ read, start: index, figures: inFigures(read) }))
		.filter(({ read, figures }) => read !== figures)
		.map(({ read, start, figures }) => ({ start, end: start + read.length, text: figures }));
}

const inFigures = (read: string) => read.replace(/[lI|]/g, '1').replaceAll('O', '0');
