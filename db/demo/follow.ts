import { addEvidence } from '../../src/lib/server/operations/follow/add-evidence.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { missOccurrence } from '../../src/lib/server/operations/occurrences/miss-occurrence.ts';
import { splitCommitment } from '../../src/lib/server/operations/parts/split-commitment.ts';
import { must } from './machinery.ts';
import type { FollowStep } from './steps.ts';

interface Target {
	readonly commitmentId: string;
	readonly version: number;
}

/** Divides a commitment, proves that it is carried out, or says that one of its times never came. */
export async function follow(context: Context, target: Target, step: FollowStep, where: string) {
	switch (step.does) {
		case 'split':
			return must(await splitCommitment(context, { ...target, parts: step.parts }), where);
		case 'prove': {
			const bytes = new TextEncoder().encode(step.text);
			const evidence = { kind: 'file', fileName: step.fileName, bytes } as const;
			return must(await addEvidence(context, { ...target, evidence }), where);
		}
		case 'miss':
			return must(await missOccurrence(context, { ...target, due: step.due, reason: step.why }), where);
	}
}
