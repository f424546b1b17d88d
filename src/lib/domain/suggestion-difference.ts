import { rhythmIn } from './occurrence.ts';
import type { Staffing, Suggestion } from './reading.ts';
import { fold, listed } from './swedish-text.ts';

/** The parts of a suggestion that two readings may tell otherwise. */
export const DIFFERING_PARTS = [
	...(['kind', 'stage', 'responsible', 'recipients', 'deadline', 'start'] as const),
	...(['wording', 'recurrence', 'staffing', 'amount', 'dependsOn'] as const),
] as const;
export type DifferingPart = (typeof DIFFERING_PARTS)[number];

/** One part as two readings tell it, in the words of the product; null: not there. */
export interface Difference {
	readonly part: DifferingPart;
	readonly before: string | null;
	readonly now: string | null;
}

/** A suggestion with its words. */
export interface Quoted {
	readonly found: Suggestion;
	readonly quote: string;
}

/** What the later of two readings tells otherwise. Where a part was read from, and how surely, is no difference. */
export function differencesOf(before: Quoted, now: Quoted): Difference[] {
	const [old, fresh] = [valuesOf(before), valuesOf(now)];
	return DIFFERING_PARTS.flatMap((part) =>
		sameWords(old[part], fresh[part]) ? [] : [{ part, before: old[part], now: fresh[part] }],
	);
}

/** Signs between words make no difference. */
const sameWords = (a: string | null, b: string | null) => wordsOf(a) === wordsOf(b);

const wordsOf = (text: string | null) => fold((text ?? '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));

const valuesOf = ({ found, quote }: Quoted): Readonly<Record<DifferingPart, string | null>> => ({
	kind: found.kind,
	stage: found.stage,
	responsible: listed(found.responsible.map(({ value }) => value)) || null,
	recipients: listed(found.recipient.map(({ value }) => value)) || null,
	deadline: found.deadline?.date ?? null,
	start: found.start,
	wording: quote,
	recurrence: rhythmOf(found),
	staffing: found.staffing && staffingOf(found.staffing),
	amount: found.amount && String(found.amount.sek),
	dependsOn: listed(found.dependsOn.map(({ name }) => name)) || null,
});

/** '1/year', '1/year/4': times, interval, and how many of them lie between. */
function rhythmOf(found: Suggestion): string | null {
	const rhythm = rhythmIn(found);
	return rhythm && [rhythm.times, rhythm.every, rhythm.apart].filter((one) => one !== undefined).join('/');
}

/** '170 %: Skolan 120 %, Socialtjänsten 50 %'. */
function staffingOf({ fullTimePercent, positions, people, parts }: Staffing): string {
	const whole = [
		fullTimePercent === null ? '' : `${fullTimePercent} %`,
		positions === null ? '' : `${positions} tjänster`,
		people === null ? '' : `${people} personer`,
	].filter(Boolean);
	const shares = parts.map(({ unit, percent }) => (percent === null ? unit : `${unit} ${percent} %`));
	return [whole.join(', '), shares.join(', ')].filter(Boolean).join(': ');
}
