import type { StoredSuggestion } from '../../../domain/document.ts';
import type { Change } from '../../../domain/events/commitment-event.ts';
import type { Suggestion } from '../../../domain/reading.ts';
import type { DifferingPart, Quoted } from '../../../domain/suggestion-difference.ts';
import { fromJson } from '../../database/json.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { findSuggestion } from '../../repositories/documents/suggestion-rows.ts';
import { firstDay, raiseVersion, takeCommitment, type Changing } from '../change-commitment.ts';
import { issue, type Context, type Result } from '../context.ts';
import { correctDeadline, correctFixed, correctResponsible } from '../correct/correct-commitment.ts';
import { correctDependencies } from '../correct/correct-dependencies.ts';
import { correctRecurrence } from '../correct/correct-recurrence.ts';
import type { Edits } from './edits.ts';
import { reviewSuggestion } from './review-suggestion.ts';

export interface AnswerDifferenceInput {
	readonly suggestionId: string;
	readonly version: number;
	/** True: the commitment takes over what is read now. False: it stays as it is. */
	readonly accept: boolean;
}

/**
 * A person says whether a commitment shall follow what newer rules read otherwise. Either way it is not asked again until
 * another reading differs. What people have said about its times, and about what it rests on, stays in any case.
 */
export function answerDifference(
	context: Context,
	input: AnswerDifferenceInput,
): Promise<Result<{ version: number }, StoredSuggestion>> {
	return reviewSuggestion<{ version: number }>(context, input, async ({ trx, row, found, text }) => {
		if (row.found_before === null) return [issue('suggestionId', 'not-reviewed')];
		const differences = (await findSuggestion(trx, row.id))?.reread.differences ?? [];
		const parts = differences.map(({ part }) => part);
		if (input.accept) {
			const changing = await takeCommitment(trx, context, row.commitment_id ?? '');
			if (!changing) return [issue('commitmentId', 'not-found')];
			const before = fromJson<Quoted>(row.found_before).found;
			await follow(context, changing, { before, found, parts, text: text.text });
		}
		const version = row.version + 1;
		await trx
			.updateTable('suggestions')
			.set({ found_before: null, version })
			.where('id', '=', row.id)
			.execute();
		await appendEvent(
			trx,
			context,
			{ documentId: row.document_id, commitmentId: row.commitment_id, date: context.today },
			{ kind: input.accept ? 'difference-taken' : 'difference-declined', suggestionId: row.id, parts },
		);
		return { version };
	});
}

interface Differing {
	readonly before: Suggestion;
	readonly found: Suggestion;
	readonly parts: readonly DifferingPart[];
	readonly text: string;
}

async function follow(
	context: Context,
	changing: Changing,
	{ before, found, parts, text }: Differing,
): Promise<void> {
	const { trx, commitment } = changing;
	const edits = editsOf(found, parts);
	const date = await firstDay(changing);
	const changes: Change[] = [
		...(await correctFixed(changing, edits, text)),
		...(edits.responsible ? await correctResponsible(changing, edits.responsible, date) : []),
		...(edits.deadline === undefined ? [] : await correctDeadline(context, changing, edits.deadline, date)),
		...(parts.includes('recurrence') ? await correctRecurrence(context, changing, found) : []),
		...(parts.includes('dependsOn') ? await correctDependencies(changing, before, found) : []),
	];
	const figures = {
		...(parts.includes('staffing') && { staffing: jsonOrNull(found.staffing) }),
		...(parts.includes('amount') && { amount: jsonOrNull(found.amount) }),
	};
	if (Object.keys(figures).length > 0) {
		await trx.updateTable('commitments').set(figures).where('id', '=', commitment.id).execute();
	}
	if (changes.length > 0) await changing.record(date, { kind: 'edited', changes });
	await raiseVersion(trx, commitment);
}

/** What is read now, for the parts that differ. */
const editsOf = (found: Suggestion, parts: readonly DifferingPart[]): Edits => ({
	...(parts.includes('kind') && { kind: found.kind }),
	...(parts.includes('stage') && { stage: found.stage }),
	...(parts.includes('responsible') && { responsible: found.responsible.map(({ value }) => value) }),
	...(parts.includes('recipients') && { recipients: found.recipient.map(({ value }) => value) }),
	...(parts.includes('start') && { start: found.start }),
	...(parts.includes('wording') && { span: found.span }),
	...(parts.includes('deadline') && {
		deadline: found.deadline && {
			...{ date: found.deadline.date, precision: found.deadline.precision, text: found.deadline.text },
		},
	}),
});

const jsonOrNull = (value: object | null) => (value === null ? null : JSON.stringify(value));
