import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { changeCommitment } from '../change-commitment.ts';
import { issue, type Context, type Result } from '../context.ts';
import { withdrawRequests } from './request-explanation.ts';

export interface WithdrawExplanationInput {
	readonly commitmentId: string;
	readonly version: number;
}

/** Takes back that an explanation was asked for. */
export const withdrawExplanation = (
	context: Context,
	input: WithdrawExplanationInput,
): Promise<Result<{ version: number }, CommitmentDetail>> =>
	changeCommitment<object>(context, input, async (changing) =>
		(await withdrawRequests(context, changing, null)) > 0 ? {} : [issue('commitmentId', 'unchanged')],
	);
