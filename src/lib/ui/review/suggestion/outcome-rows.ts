import type { StoredSuggestion, SuggestionOutcome } from '../../../domain/document.ts';
import { KIND_NAMES } from '../../text/common.ts';
import { capitalised, listed } from '../../text/format.ts';
import { flat } from '../forms/edit-form.ts';
import type { PartRow } from './part-rows.ts';

/** The rows of what was read, with what the commitment says today wherever that is something else. */
export function besideOutcome(
	rows: readonly PartRow[],
	{ quote, start }: Pick<StoredSuggestion, 'quote' | 'start'>,
	outcome: SuggestionOutcome,
): PartRow[] {
	const today: Readonly<Record<string, string | null>> = {
		Slag: capitalised(KIND_NAMES[outcome.kind]),
		Vem: listed(outcome.responsible) || null,
		'Till vem': listed(outcome.recipients) || null,
		Frist: outcome.deadline,
		Från: outcome.start,
	};
	const beside = rows.map((row) => {
		const now = today[row.name];
		return now === undefined || now === row.value ? row : { ...row, now };
	});
	return [
		...beside,
		...(start === null && outcome.start !== null ? [added('Från', outcome.start)] : []),
		...(flat(outcome.wording) === flat(quote) ? [] : [added('Ordalydelse', `”${flat(outcome.wording)}”`)]),
	];
}

const added = (name: string, now: string): PartRow => ({ name, value: null, source: null, words: null, now });
