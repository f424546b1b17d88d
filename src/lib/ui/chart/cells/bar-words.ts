import type { Tally } from '../../../domain/overview.ts';
import type { Timing } from '../../../domain/words.ts';
import { counted, listed, number } from '../../text/format.ts';
import { countOf, type Segment } from './pieces.ts';

const PHRASES: Readonly<Record<Timing, string>> = {
	overdue: 'försenade',
	'due-soon': 'inom 30 dagar',
	'on-track': 'i tid',
	undated: 'utan datum',
	ageing: 'utan datum sedan mer än sex månader',
};

export const timingPhrase = (timing: Timing) => PHRASES[timing];

/** 'november 2023: 5 åtaganden, 3 inom 30 dagar och 2 i tid, varav 1 blockerat'. */
export function barName(title: string, segments: readonly Segment[]): string {
	const count = countOf(segments);
	const blocked = segments.reduce((sum, segment) => sum + segment.blocked, 0);
	if (count === 0) return `${title}: inga åtaganden`;
	const parts = listed(segments.map((segment) => `${number(segment.count)} ${PHRASES[segment.timing]}`));
	const stopped = blocked > 0 ? `, varav ${blocked} ${blocked === 1 ? 'blockerat' : 'blockerade'}` : '';
	return `${title}: ${counted(count, 'åtagande', 'åtaganden')}, ${parts}${stopped}`;
}

/** What a bar says while it is pointed at: 'december 2024', '2 inom 30 dagar', '4 i tid', 'varav 1 blockerat'. */
export function tipLines(title: string, segments: readonly Segment[]): string[] {
	const blocked = segments.reduce((sum, segment) => sum + segment.blocked, 0);
	return [
		title,
		...segments.map(({ timing, count }) => `${number(count)} ${PHRASES[timing]}`),
		...(segments.length === 0 ? ['inga åtaganden'] : []),
		...(blocked > 0 ? [`varav ${counted(blocked, 'blockerat', 'blockerade')}`] : []),
	];
}

/** The chart in one sentence: '35 öppna åtaganden: 6 försenade, 6 inom 30 dagar, 11 i tid och 12 utan datum.' */
export function tallySentence(tally: Tally): string {
	if (tally.open === 0) return 'Inga öppna åtaganden.';
	const undated = tally.undated + tally.ageing;
	const old = tally.ageing > 0 ? `, varav ${number(tally.ageing)} sedan mer än sex månader` : '';
	const parts = [
		`${number(tally.overdue)} försenade`,
		`${number(tally.dueSoon)} inom 30 dagar`,
		`${number(tally.onTrack)} i tid`,
		`${number(undated)} utan datum${old}`,
	];
	return `${number(tally.open)} ${tally.open === 1 ? 'öppet åtagande' : 'öppna åtaganden'}: ${listed(parts)}.`;
}
