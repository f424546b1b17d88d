import { addEvidence, type EvidenceInput } from '$lib/server/operations/follow/add-evidence.ts';
import { answerProposal } from '$lib/server/operations/proposals/answer-proposal.ts';
import type { NewPart } from '$lib/server/operations/parts/insert-part.ts';
import { decideAsProposed, undoAsProposed } from '$lib/server/operations/proposals/decide-as-proposed.ts';
import { mergeParts } from '$lib/server/operations/parts/merge-parts.ts';
import { missOccurrence } from '$lib/server/operations/occurrences/miss-occurrence.ts';
import { removeEvidence } from '$lib/server/operations/follow/remove-evidence.ts';
import { setStatus } from '$lib/server/operations/follow/set-status.ts';
import { splitCommitment } from '$lib/server/operations/parts/split-commitment.ts';
import { undoOccurrence } from '$lib/server/operations/occurrences/undo-occurrence.ts';
import type { FollowAct } from '$lib/ui/commitment/acts/follow-acts.ts';
import { actionsOf, type Field } from './answer.ts';
import { correct } from './correct.ts';

export const followActions = actionsOf<FollowAct>({
	omojligt: (context, base, field) =>
		setStatus(context, {
			...{ ...base, status: 'not-feasible', line: field('line'), proposal: field('proposal') },
		}),
	svar: (context, base, field) =>
		answerProposal(context, {
			...{ ...base, outcome: field('outcome') as 'accepted', date: field('date'), item: field('item') },
			line: field('line'),
		}),
	utgar: (context, base, field) =>
		setStatus(context, {
			...{ ...base, status: 'lapsed', line: field('line') },
			decision: { body: field('decidedBy'), item: field('decidedItem'), date: field('decidedOn') },
		}),
	dela: (context, base, field) => splitCommitment(context, { ...base, parts: partsIn(field('parts')) }),
	ihop: (context, base, field) => mergeParts(context, { ...base, reason: field('reason') }),
	underlag: async (context, base, field, file) =>
		addEvidence(context, { ...base, evidence: await evidenceIn(field, file) }),
	underlagbort: (context, base, field) =>
		removeEvidence(context, { ...base, evidenceId: field('evidenceId'), reason: field('reason') }),
	uteblev: (context, base, field) =>
		missOccurrence(context, { ...base, due: field('due'), reason: field('reason') }),
	angra: (context, base, field) =>
		undoOccurrence(context, { ...base, occurrenceId: field('occurrenceId'), reason: field('reason') }),
	beslutat: (context, base, field) => decideAsProposed(context, { ...base, item: field('item') }),
	beslutatbort: (context, base) => undoAsProposed(context, base),
	ratta: correct,
});

/** 'Kartlägg öarna; Kansliet; Tekniska förvaltningen': one part a line, then who is to do it. */
const partsIn = (text: string): NewPart[] =>
	text
		.split('\n')
		.map((line) => line.split(';').map((word) => word.trim()))
		.filter(([words]) => words)
		.map(([words = '', ...responsible]) => ({ text: words, responsible: responsible.filter(Boolean) }));

/** A chosen file counts before an address; a browser sends an empty one when none is chosen. */
async function evidenceIn(field: Field, file: File | null): Promise<EvidenceInput> {
	if (file?.name) {
		return { kind: 'file', fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
	}
	if (field('decidedItem') || field('decidedOn')) {
		const reference = { body: field('decidedBy'), item: field('decidedItem'), date: field('decidedOn') };
		return { kind: 'reference', reference };
	}
	return { kind: 'link', url: field('url'), label: field('label') };
}
