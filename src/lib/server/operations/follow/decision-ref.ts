import type { DecisionRef } from '../../../domain/events/commitment-event.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { checkDay, checkLength, checkRequired, issuesOf, MAX_NAME, tidy } from '../checks.ts';
import { itemNumber } from '../item-number.ts';

/** A decision as a person writes it; fields are named `decidedBy`, `decidedItem` and `decidedOn` in issues. */
export interface DecisionInput {
	readonly body: string;
	readonly item: string;
	readonly date: string;
}

/** Without blanks and signs: 'Ks', '12' for '§ 12'. What is left out becomes '', for `checkDecision` to name. */
export const tidyDecision = (input: DecisionInput | null | undefined): DecisionRef => ({
	body: tidy(input?.body) ?? '',
	item: itemNumber(input?.item ?? ''),
	date: input?.date ?? '',
});

/** All three are needed: who, under which §, and on a day that has been. */
export const checkDecision = ({ body, item, date }: DecisionRef, today: PlainDate): Issue[] =>
	issuesOf(
		checkRequired('decidedBy', body) ?? checkLength('decidedBy', body, MAX_NAME),
		checkRequired('decidedItem', item) ?? checkLength('decidedItem', item, MAX_NAME),
		checkRequired('decidedOn', date) ?? checkDay('decidedOn', date, today),
	);
