import type { Issue } from '../../../domain/issue.ts';
import { raiseVersion, takeCommitment } from '../change-commitment.ts';
import { issue, type Context } from '../context.ts';
import { placeInProtocol, takeOver } from './decided-words.ts';
import type { Merged } from '../review/merge-edits.ts';
import { settleProposal } from './proposal-rows.ts';
import type { Reviewing } from '../review/review-suggestion.ts';
import { standingProposals } from '../../repositories/documents/proposals.ts';

/**
 * A person says that what the protokoll decides is what its kallelse proposed: the commitment that is followed since then
 * goes on under its number, in the words and under the § of the decision. Who is responsible, the deadline and the rest
 * are as decided, but for what a person has said since. Its parts follow.
 */
export async function decideProposal(
	context: Context,
	reviewing: Reviewing,
	commitmentId: string,
	{ merged, checked }: { readonly merged: Merged; readonly checked: readonly string[] },
): Promise<readonly Issue[] | { number: string; commitmentId: string; key: number }> {
	const { trx, document, row, item } = reviewing;
	const meeting = { bodyId: document.body_id ?? '', date: document.meeting_date ?? '' };
	const standing = await standingProposals(trx, meeting);
	const changing = standing.some(({ id }) => id === commitmentId)
		? await takeCommitment(trx, context, commitmentId)
		: null;
	if (!changing) return [issue('commitmentId', 'no-such-proposal')];
	await settleProposal(context, changing, {
		...{ item: item.number, date: meeting.date, documentId: document.id, suggestionId: row.id, checked },
		write: async (each) => {
			if (each === changing) await takeOver(context, changing, reviewing, merged);
			return placeInProtocol(each, reviewing, merged);
		},
	});
	await raiseVersion(trx, changing.commitment);
	const { number, number_key: key } = changing.commitment;
	return { number, commitmentId, key };
}
