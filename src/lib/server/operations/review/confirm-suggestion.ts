import type { StoredSuggestion } from '../../../domain/document.ts';
import { machineValues, uncheckedOf, wordsOf, type MachineValue } from '../../../domain/machine-values.ts';
import { quoteOf } from '../../../domain/source-span.ts';
import { yearOf } from '../../../domain/plain-date.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { isMachineRead } from '../../repositories/documents/machine-pages.ts';
import { nextNumber, numberOf } from '../../repositories/numbers.ts';
import { newId } from '../../database/ids.ts';
import { checkEdits } from '../checks.ts';
import { issue, type Context, type Result } from '../context.ts';
import { decideProposal } from '../proposals/decide-proposal.ts';
import { insertCommitment } from './insert-commitment.ts';
import { mergeEdits, type Merged } from './merge-edits.ts';
import type { Edits } from './edits.ts';
import { reviewSuggestion, setReview, type Reviewing } from './review-suggestion.ts';

export interface ConfirmSuggestionInput {
	readonly suggestionId: string;
	readonly version: number;
	readonly edits?: Edits;
	/** Keys of the machine-read values that the person has held against the original. */
	readonly checked?: readonly string[];
	/** Of a protokoll: the commitment that follows what its kallelse proposed, and that this decides. */
	readonly decides?: string | null;
}

/**
 * A person says yes: the suggestion becomes a commitment with a number, counting from the day of the decision. That day
 * must be known first: the number's year and everything that is counted rest on it. Values that a machine has read
 * from a picture must have been checked, or corrected, one by one. What decides a proposal that is followed already makes
 * no new commitment.
 */
export function confirmSuggestion(
	context: Context,
	input: ConfirmSuggestionInput,
): Promise<Result<{ number: string; commitmentId: string }, StoredSuggestion>> {
	const edits = input.edits ?? {};
	return reviewSuggestion<{ number: string; commitmentId: string }>(context, input, async (reviewing) => {
		const { trx, row, text, document } = reviewing;
		if (row.review !== 'suggested') return [issue('suggestionId', 'already-reviewed')];
		const from = document.meeting_date;
		if (from === null) return [issue('date', 'no-meeting-date')];
		const issues = checkEdits(edits, text.text);
		if (issues.length) return issues;

		const merged = mergeEdits(reviewing.found, [row.span_start, row.span_end], edits, from);
		const values = valuesToCheck(reviewing, merged);
		const left = uncheckedOf(values, input.checked ?? []);
		if (left.length > 0)
			return [issue('checked', 'unchecked-values', { values: left.map(({ key }) => key).join('\n') })];
		if (input.decides) {
			const words = { merged, checked: values.map(wordsOf) };
			const decided = await decideProposal(context, reviewing, input.decides, words);
			if ('length' in decided) return decided;
			const { number, commitmentId, key } = decided;
			const review = {
				review: 'confirmed',
				reason: null,
				commitment_id: commitmentId,
				number_key: key,
			} as const;
			await setReview(reviewing, review);
			return { number, commitmentId };
		}
		const identity = await identityOf(reviewing, yearOf(from));
		const responsible = await insertCommitment(context, reviewing, identity, from, merged);
		await setReview(reviewing, {
			review: 'confirmed',
			reason: null,
			commitment_id: identity.id,
			number_key: identity.key,
		});
		const number = numberOf(identity.key);
		await appendEvent(
			trx,
			context,
			{ commitmentId: identity.id, documentId: document.id, date: from },
			{
				kind: 'confirmed',
				number,
				suggestionId: row.id,
				wording: quoteOf(text.text, merged.span),
				responsible,
				deadline: merged.deadline?.date ?? null,
				changed: merged.changed,
				...(values.length > 0 && { checked: values.map(wordsOf) }),
			},
		);
		return { number, commitmentId: identity.id };
	});
}

/** None where no machine has read. A deadline that the person has set is no longer the machine's. */
function valuesToCheck({ row, found, text, item }: Reviewing, merged: Merged): MachineValue[] {
	if (!isMachineRead(text, [row.span_start, row.span_end])) return [];
	const deadline = merged.changed.includes('deadline') ? null : found.deadline;
	return machineValues({ item: item.number, quote: quoteOf(text.text, merged.span), deadline });
}

/** A suggestion that was confirmed before keeps its number, unless the year has changed since. */
async function identityOf({ trx, row }: Reviewing, year: number) {
	const kept = row.number_key;
	if (kept !== null && row.commitment_id !== null && numberOf(kept).includes(`-${year}-`)) {
		return { id: row.commitment_id, key: kept };
	}
	return { id: newId(), key: await nextNumber(trx, year) };
}
