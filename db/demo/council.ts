import { addMotion } from '../../src/lib/server/operations/motions/add-motion.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { noteOutcome } from '../../src/lib/server/operations/chair/note-outcome.ts';
import { listDocuments } from '../../src/lib/server/repositories/documents/documents.ts';
import { commitmentOf, must, type Story } from './machinery.ts';
import type { AddMotion, AskExplanation, Step } from './steps.ts';

/** Puts a motion on the list, out of a protocol that has been read or by hand. */
export async function putOnList(story: Story, context: Context, step: Step & AddMotion) {
	const { kind, title, caseNumber, filed: filedOn } = step;
	const document =
		step.file && (await listDocuments(story.db)).find(({ fileName }) => fileName === step.file);
	const from = document && step.item ? { documentId: document.id, item: step.item, position: 0 } : null;
	must(await addMotion(context, { kind, title, caseNumber, filedOn, from }), `${step.on} motion ${title}`);
}

/** The chair asks whoever is responsible to explain. */
export async function askFor(story: Story, context: Context, step: Step & AskExplanation) {
	const { id: commitmentId, version } = await commitmentOf(story, step.key, context.today);
	const note = { concern: 'unexplained', outcome: 'explanation', due: step.until, line: step.text } as const;
	must(await noteOutcome(context, { commitmentId, version, ...note }), `${step.on} ask ${step.key}`);
}
