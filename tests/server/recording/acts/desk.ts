import { addDays } from '../../../../src/lib/domain/plain-date.ts';
import { CONCERNS, MEETING_OUTCOMES } from '../../../../src/lib/domain/concern.ts';
import { changeMany, type ListChange } from '../../../../src/lib/server/operations/desk/change-many.ts';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import { decideClosing } from '../../../../src/lib/server/operations/closings/decide-closing.ts';
import { noteOutcome } from '../../../../src/lib/server/operations/chair/note-outcome.ts';
import { setMeetingFacts } from '../../../../src/lib/server/operations/documents/set-meeting-facts.ts';
import { undoChanges } from '../../../../src/lib/server/operations/desk/undo-changes.ts';
import { undoNote } from '../../../../src/lib/server/operations/chair/undo-note.ts';
import { undoReview } from '../../../../src/lib/server/operations/review/undo-review.ts';
import { withdrawExplanation } from '../../../../src/lib/server/operations/chair/withdraw-explanation.ts';
import type { Acting, Doing } from './acting.ts';

/** What the secretary and the chair do: many at once, the review, closings, questions, and all of it taken back. */
export const DESK = {
	many: ({ context, all, which, later, word }) => {
		const changes: readonly ListChange[] = [
			{ does: 'line', line: 'Till alla' },
			{ does: 'status', status: 'done', line: 'Klart nu' },
			{ does: 'status', status: 'in-progress', line: '' },
			{ does: 'units', names: ['Kansliet'] },
			{ does: 'deadline', to: later, reason: 'Alla flyttas' },
			{ does: 'units', names: [] },
		];
		const targets = all.filter((_, index) => index % 2 === which % 2 || which > 900);
		return changeMany(context, targets, changes[word] ?? { does: 'line', line: 'x' });
	},
	'undo-many': async ({ context, db, word, one }) => {
		const point = one(await db.selectFrom('undo_points').selectAll().orderBy('seq').execute());
		if (!point) return null;
		const target = word % 2 ? { batchId: point.batch_id } : { commitmentId: point.commitment_id };
		return undoChanges(context, target);
	},
	ask: ({ context, base, word }) =>
		noteOutcome(context, {
			...{ ...base, concern: 'moved', outcome: 'explanation', line: 'Varför?' },
			due: addDays(context.today, word),
		}),
	withdraw: async ({ context, db, one, ownerOf }) => {
		const rows = await db.selectFrom('explanation_requests').selectAll().orderBy('id').execute();
		const target = ownerOf(one(rows));
		return target ? withdrawExplanation(context, target) : null;
	},
	note: ({ context, base, word, which }) =>
		noteOutcome(context, {
			...base,
			concern: CONCERNS[which % CONCERNS.length] ?? 'moved',
			outcome: MEETING_OUTCOMES[word % MEETING_OUTCOMES.length] ?? 'end',
			due: addDays(context.today, 30),
			line: 'Sagt på mötet',
		}),
	'undo-note': async ({ context, db, one }) => {
		const note = one(await db.selectFrom('meeting_notes').select('id').orderBy('id').execute());
		return note ? undoNote(context, note.id) : null;
	},
	unconfirm: (acting) => suggestionTo(acting, 'confirmed', (target) => undoReview(acting.context, target)),
	confirm: (acting) =>
		suggestionTo(acting, 'suggested', (target) => confirmSuggestion(acting.context, target)),
	meeting: async ({ context, db, word, one }) => {
		const documents = await db.selectFrom('documents').select(['id', 'version']).orderBy('id').execute();
		const document = one(documents);
		if (!document) return null;
		const facts = { documentId: document.id, version: document.version, body: null };
		return setMeetingFacts(context, { ...facts, date: addDays('2023-09-18', word) });
	},
	close: (acting) => closingTo(acting, true),
	decline: (acting) => closingTo(acting, false),
	unclose: (acting) => closingTo(acting, null),
} satisfies Record<string, Doing>;

async function suggestionTo(
	{ db, one }: Acting,
	review: 'confirmed' | 'suggested',
	act: (target: { suggestionId: string; version: number }) => ReturnType<Doing>,
) {
	const found = one(
		await db.selectFrom('suggestions').selectAll().where('review', '=', review).orderBy('id').execute(),
	);
	return found ? act({ suggestionId: found.id, version: found.version }) : null;
}

async function closingTo({ context, db, base, one }: Acting, accept: boolean | null) {
	const closing = one(await db.selectFrom('closings').select('id').orderBy('id').execute());
	if (!closing) return null;
	return decideClosing(context, { closingId: closing.id, accept, commitmentId: base.commitmentId });
}
