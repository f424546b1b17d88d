import type { Refiner } from '../pipeline.ts';
import { completeMeasure } from './complete-measure.ts';
import { completeResponse } from './complete-response.ts';
import { dropFollowUps } from './drop-follow-ups.ts';
import { dropNotDecided } from './drop-not-decided.ts';
import { dropRepeats } from './drop-repeats.ts';
import { inherit } from './inherit.ts';
import { oneAnswer } from './one-answer.ts';
import { oneRule } from './one-rule.ts';
import { orderByPosition } from './order-by-position.ts';
import { readAttributes } from './read-attributes.ts';

/**
 * First one candidate a sentence, so that the rest need not think of several; then away with what nobody promised,
 * before anything is read in vain. Order by position comes before the follow-ups, which look at the sentence before.
 * Attributes are read before they are inherited: what a sentence says itself always stands. An answer's day is looked
 * for in the background last of all, where neither the sentence nor its neighbours gave one.
 */
export const refiners: readonly Refiner[] = [
	oneRule,
	dropNotDecided,
	orderByPosition,
	dropRepeats,
	dropFollowUps,
	readAttributes,
	inherit,
	oneAnswer,
	completeResponse,
	completeMeasure,
];
