import { addDependency } from '../../src/lib/server/operations/add-dependency.ts';
import { closeCommitment } from '../../src/lib/server/operations/close-to-public.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { fillStaffing } from '../../src/lib/server/operations/fill-staffing.ts';
import { commitmentOf, must, type Story } from './machinery.ts';
import type { LedgerStep } from './steps.ts';

interface Target {
	readonly commitmentId: string;
	readonly version: number;
}

/** Notes what has been filled, says that one commitment rests on another, or closes one to the public. */
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
		case 'shut':
			return must(await closeCommitment(context, { ...target, ground: step.ground }), where);
	}
}
