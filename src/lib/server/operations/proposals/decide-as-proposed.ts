import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { searchTextOf } from '../../repositories/search-text.ts';
import { changeCommitment } from '../change-commitment.ts';
import { checkLength, checkRequired, issuesOf, MAX_NAME } from '../checks.ts';
import { issue, type Context, type Result } from '../context.ts';
import { itemNumber } from '../item-number.ts';
import { settleProposal, unsettleProposal } from './proposal-rows.ts';

export interface DecideAsProposedInput {
	readonly commitmentId: string;
	readonly version: number;
	/** The paragraph of the meeting that the kallelse was for: '45' or '§ 45'. */
	readonly item: string;
}

/**
 * A person says that the meeting decided as its kallelse proposed, where the protokoll has no words of its own or is not
 * here: the words stay, the paragraph is the decision's. Its parts follow.
 */
export function decideAsProposed(
	context: Context,
	input: DecideAsProposedInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const item = itemNumber(input.item);
	return changeCommitment<object>(context, input, async (changing) => {
		const { stage, document_kind: kind, decided: date, parent_id: whole } = changing.commitment;
		const isProposal = stage === 'proposed' && kind === 'kallelse' && whole === null && date !== null;
		const wrong = issuesOf(
			checkRequired('item', item) ?? checkLength('item', item, MAX_NAME),
			!isProposal || date > context.today ? issue('commitmentId', 'no-such-proposal') : null,
		);
		if (wrong.length || date === null) return wrong;
		await settleProposal(context, changing, {
			...{ item, date, documentId: null, suggestionId: null },
			write: async ({ trx, commitment }) => {
				const search = await searchTextOf(trx, { ...commitment, item });
				await trx.updateTable('commitments').set({ search }).where('id', '=', commitment.id).execute();
				return commitment.wording;
			},
		});
		return {};
	});
}

/** Takes that back: it is a proposal again. What was read in a protokoll is taken back there (`undoReview`). */
export function undoAsProposed(
	context: Context,
	target: { readonly commitmentId: string; readonly version: number },
): Promise<Result<{ version: number }, CommitmentDetail>> {
	return changeCommitment<object>(context, target, async (changing) => {
		const kept = await changing.trx
			.selectFrom('proposal_decisions')
			.select('suggestion_id')
			.where('commitment_id', '=', target.commitmentId)
			.executeTakeFirst();
		const undone = kept?.suggestion_id === null && (await unsettleProposal(context, changing));
		return undone ? {} : [issue('commitmentId', 'has-history')];
	});
}
