import { assignUnits } from '../../src/lib/server/operations/follow/assign-units.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { decideClosing } from '../../src/lib/server/operations/closings/decide-closing.ts';
import { moveDeadline } from '../../src/lib/server/operations/follow/move-deadline.ts';
import { reportBack } from '../../src/lib/server/operations/follow/report-back.ts';
import { setStatus } from '../../src/lib/server/operations/follow/set-status.ts';
import { settleDependency } from '../../src/lib/server/operations/dependencies/settle-dependency.ts';
import { writeLine } from '../../src/lib/server/operations/follow/write-line.ts';
import { findDocument, listDocuments } from '../../src/lib/server/repositories/documents/documents.ts';
import { follow } from './follow.ts';
import { ledger } from './ledger.ts';
import { commitmentOf, must, type Story } from './machinery.ts';
import type { AddMotion, AskExplanation, DeskStep, Read, SaveReport, Step } from './steps.ts';

type Act = Exclude<Step, Read | SaveReport | AddMotion | AskExplanation | DeskStep>;

/** Does one thing to one commitment through its operation. */
export async function act(story: Story, context: Context, step: Act) {
	const commitment = await commitmentOf(story, step.key, context.today);
	const target = { commitmentId: commitment.id, version: commitment.version };
	const where = `${step.on} ${step.does} ${step.key}`;
	switch (step.does) {
		case 'line':
			return must(await writeLine(context, { ...target, line: step.text }), where);
		case 'status':
			{
			const { to: status, text: line = null, proposal = null } = step;
			return must(await setStatus(context, { ...target, status, line, proposal }), where);
		}
		case 'move':
			return must(await moveDeadline(context, { ...target, to: step.to, reason: step.why }), where);
		case 'assign':
			return must(await assignUnits(context, { ...target, names: step.names }), where);
		case 'tell': {
			const report = { ...target, date: step.on, item: step.item, line: step.text ?? null };
			return must(await reportBack(context, report), where);
		}
		case 'settle':
			return settleAll(story, context, step);
		case 'split':
		case 'prove':
		case 'miss':
			return follow(context, target, step, where);
		case 'fill':
		case 'rest':
		case 'amend':
		case 'leave':
		case 'shut':
			return ledger(story, context, target, step, where);
		case 'close':
			return close(story, context, step, commitment.id);
	}
}

async function settleAll(story: Story, context: Context, step: Extract<Act, { does: 'settle' }>) {
	const { dependencies } = await commitmentOf(story, step.key, context.today);
	for (const { id } of dependencies) {
		const { version } = await commitmentOf(story, step.key, context.today);
		const change = { dependencyId: id, version, state: step.state, settledBy: step.by };
		must(await settleDependency(context, change), `${step.on} settle ${step.key}`);
	}
}

/** Where the sentence of an end was not seen, the secretary notes the report by hand. */
async function close(
	story: Story,
	context: Context,
	step: Extract<Act, { does: 'close' }>,
	commitmentId: string,
) {
	const where = `${step.on} close ${step.key}`;
	const row = (await listDocuments(story.db)).find(({ fileName }) => fileName === step.file);
	const document = row && (await findDocument(story.db, row.id));
	const closing = document?.closings.find(
		({ item, candidates }) =>
			item === step.item && candidates.some((candidate) => candidate.commitmentId === commitmentId),
	);
	if (closing)
		return must(await decideClosing(context, { closingId: closing.id, accept: true, commitmentId }), where);
	story.marked.push(`${step.key}, avslut`);
	if (step.goesOn) return null;
	const { version } = await commitmentOf(story, step.key, context.today);
	const date = document?.meetingDate ?? step.on;
	return must(await reportBack(context, { commitmentId, version, date, item: step.item }), where);
}
