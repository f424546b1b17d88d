import type { CommitmentDetail } from '../../../domain/commitment.ts';
import { FOREVER } from '../../database/tables.ts';
import { changeCommitment } from '../change-commitment.ts';
import { checkLength, checkRequired, issuesOf, tidy } from '../checks.ts';
import { issue, refused, type Context, type Result } from '../context.ts';

export interface RemoveEvidenceInput {
	readonly commitmentId: string;
	readonly version: number;
	readonly evidenceId: string;
	readonly reason: string;
}

/** Takes evidence away, with a reason. It is no longer shown from today on; the history and the file's hash stay. */
export function removeEvidence(
	context: Context,
	input: RemoveEvidenceInput,
): Promise<Result<{ version: number }, CommitmentDetail>> {
	const reason = tidy(input.reason) ?? '';
	const issues = issuesOf(checkRequired('reason', reason), checkLength('reason', reason));
	if (issues.length) return Promise.resolve(refused(...issues));

	return changeCommitment(context, input, async (changing) => {
		const { trx, commitment } = changing;
		const row = await trx
			.selectFrom('evidence')
			.select(['id', 'label'])
			.where('id', '=', input.evidenceId)
			.where('commitment_id', '=', commitment.id)
			.where('to_date', '=', FOREVER)
			.executeTakeFirst();
		if (!row) return [issue('evidenceId', 'not-found')];
		await trx.updateTable('evidence').set({ to_date: context.today }).where('id', '=', row.id).execute();
		await changing.record(context.today, {
			...{ kind: 'evidence-removed', evidenceId: row.id, label: row.label, reason },
		});
		return {};
	});
}
