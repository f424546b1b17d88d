import { addDependency } from '../../src/lib/server/operations/dependencies/add-dependency.ts';
import { amendCommitment } from '../../src/lib/server/operations/staffing/amend-commitment.ts';
import { closeCommitment } from '../../src/lib/server/operations/close-to-public.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { declineAmendment } from '../../src/lib/server/operations/staffing/decline-amendment.ts';
import { fillStaffing } from '../../src/lib/server/operations/staffing/fill-staffing.ts';
import { commitmentOf, must, type Story } from './machinery.ts';
import type { LedgerStep } from './steps.ts';

interface Target {
	readonly commitmentId: string;
	readonly version: number;
}

/** Notes what has been filled, what one commitment rests on or changes, or closes one to the public. */
export async function ledger(
	story: Story,
	context: Context,
	target: Target,
	step: LedgerStep,
	where: string,
) {
	switch (step.does) {
		case 'fill':
			return must(await fillStaffing(context, { ...target, ...step }), where);
		case 'rest': {
			const { number: name } = await commitmentOf(story, step.upon, context.today);
			return must(await addDependency(context, { ...target, kind: 'commitment', name }), where);
		}
		case 'amend':
		case 'leave': {
			const { number } = await commitmentOf(story, step.earlier, context.today);
			const answer = step.does === 'amend' ? amendCommitment : declineAmendment;
			return must<unknown, unknown>(await answer(context, { ...target, number }), where);
		}
		case 'shut':
			return must(await closeCommitment(context, { ...target, ground: step.ground }), where);
	}
}
