import type { StoredSuggestion } from '../../domain/document.ts';
import type { Difference, DifferingPart } from '../../domain/suggestion-difference.ts';
import { KIND_NAMES, STAGE_NAMES } from './common.ts';
import { capitalised, number, NBSP } from './format.ts';
import { often } from './rhythm.ts';
import { MISSING } from './review.ts';
import type { Interval, Kind, Stage } from '../../domain/words.ts';

export const NEW_IN_READING = 'Nytt vid omläsning';

export const VANISHED =
	'Den senaste läsningen hittar inte det här i texten. Det du har bestämt står kvar tills du ändrar det.';

/** What each part is called beside its two values. */
export const DIFFERING_NAMES: Readonly<Record<DifferingPart, string>> = {
	kind: 'Slag',
	stage: 'Förslag eller beslut',
	responsible: 'Vem',
	recipients: 'Till vem',
	deadline: 'Frist',
	start: 'Från',
	wording: 'Ordalydelse',
	recurrence: 'Återkommer',
	staffing: 'Bemanning',
	amount: 'Belopp',
	dependsOn: 'Förutsätter',
};

/** What people have said about these is theirs, also when the reading is taken over. */
const LIVES_ON: readonly DifferingPart[] = ['recurrence', 'dependsOn'];

/** What a yes leaves as it is; null when nothing of it could have been said. */
export const staysAnyway = (differences: readonly Difference[]): string | null =>
	differences.some(({ part }) => LIVES_ON.includes(part))
		? 'Tillfällen som redan är återrapporterade, och villkor som någon har svarat på, står kvar.'
		: null;

/** A value of a part as people read it. */
export function valueInWords(part: DifferingPart, value: string | null): string {
	if (value === null) return MISSING;
	if (part === 'kind') return capitalised(KIND_NAMES[value as Kind]);
	if (part === 'stage') return capitalised(STAGE_NAMES[value as Stage]);
	if (part === 'amount') return `${number(Number(value))}${NBSP}kronor`;
	if (part === 'wording') return `”${value.replace(/\s+/g, ' ').trim()}”`;
	if (part !== 'recurrence') return value;
	const [times = '1', every = 'year', apart = '1'] = value.split('/');
	return often({ every: every as Interval, times: Number(times), apart: Number(apart) });
}

/** 'regler v3', 'markerat av en person': who found a suggestion. */
export const finderInWords = ({
	reread,
	addedByPerson,
}: Pick<StoredSuggestion, 'reread' | 'addedByPerson'>) =>
	addedByPerson ? 'markerat av en person' : `läst med regler v${reread.rulesetVersion || '?'}`;
