import type { CommitmentDetail } from '../../../domain/commitment.ts';
import type { Change } from '../../../domain/events/commitment-event.ts';
import { isPlainDate } from '../../../domain/plain-date.ts';
import { findText } from '../../repositories/documents/suggestion-rows.ts';
import { changeCommitment, checkNotBeforeDecision, firstDay } from '../change-commitment.ts';
import { checkDay, checkEdits, issuesOf } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';
import { correctDeadline, correctFixed, correctResponsible } from './correct-commitment.ts';
import type { Edits } from '../review/edits.ts';

export interface EditCommitmentInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly edits: Edits;
	readonly date?: string | null;
}

/**
 * Corrects what was read wrong. Kind, stage, recipients, start and wording are corrected for all days;
 * responsible and deadline count from the day `date` (default: from the decision, as a correction), up to the day on
 * which something else was decided about them.
 */
export function editCommitment(
	context: Context,
	input: EditCommitmentInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const issues = issuesOf(checkDay('date', input.date, context.today));
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment<object>(context, input, async (changing) => {
		const { edits } = input;
		const text = await findText(changing.trx, changing.commitment.document_id);
		const wrong = [
			...checkEdits(edits, text?.text ?? ''),
			...issuesOf(isPlainDate(input.date) ? await checkNotBeforeDecision(changing, input.date) : null),
		];
		if (wrong.length) return wrong;
		const date = input.date || (await firstDay(changing));
		const changes: Change[] = [
			...(await correctFixed(changing, edits, text?.text ?? '')),
			...(edits.responsible ? await correctResponsible(changing, edits.responsible, date) : []),
			...(edits.deadline === undefined ? [] : await correctDeadline(context, changing, edits.deadline, date)),
		];
		if (changes.length === 0) return [issue('edits', 'unchanged')];
		await changing.record(date, { kind: 'edited', changes });
		return {};
	});
}
