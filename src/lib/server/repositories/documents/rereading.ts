import type { Selectable } from 'kysely';
import type { Rereading, SuggestionOutcome } from '../../../domain/document.ts';
import { differencesOf, type Difference, type Quoted } from '../../../domain/suggestion-difference.ts';
import { fold, listed } from '../../../domain/swedish-text.ts';
import { fromJson } from '../../database/json.ts';
import type { Tables } from '../../database/tables.ts';

/** What later readings have made of a suggestion; differences that the commitment already has are none. */
export function rereadingOf(
	row: Pick<
		Selectable<Tables['suggestions']>,
		'ruleset_version' | 'new_in_reading' | 'vanished' | 'found_before'
	>,
	now: Quoted,
	outcome: SuggestionOutcome | null,
): Rereading {
	const before = row.found_before === null ? null : fromJson<Quoted>(row.found_before);
	return {
		rulesetVersion: row.ruleset_version,
		isNew: row.new_in_reading === 1,
		vanished: row.vanished === 1,
		differences:
			before && outcome ? differencesOf(before, now).filter((one) => !isAlready(one, outcome)) : [],
	};
}

function isAlready({ part, now }: Difference, outcome: SuggestionOutcome): boolean {
	const today: Readonly<Partial<Record<Difference['part'], string | null>>> = {
		kind: outcome.kind,
		responsible: listed(outcome.responsible) || null,
		recipients: listed(outcome.recipients) || null,
		deadline: outcome.deadline,
		start: outcome.start,
		wording: outcome.wording,
	};
	const value = today[part];
	return value !== undefined && fold(value ?? '') === fold(now ?? '');
}
