import { addDays } from '../../../../src/lib/domain/plain-date.ts';
import { PART_STATUSES, SETTLED, STATUSES, type Status } from '../../../../src/lib/domain/words.ts';
import { FOREVER } from '../../../../src/lib/server/database/tables.ts';
import { addEvidence } from '../../../../src/lib/server/operations/follow/add-evidence.ts';
import { answerProposal } from '../../../../src/lib/server/operations/proposals/answer-proposal.ts';
import { assignUnits } from '../../../../src/lib/server/operations/follow/assign-units.ts';
import { editCommitment } from '../../../../src/lib/server/operations/correct/edit-commitment.ts';
import { mergeParts } from '../../../../src/lib/server/operations/parts/merge-parts.ts';
import { missOccurrence } from '../../../../src/lib/server/operations/occurrences/miss-occurrence.ts';
import { moveDeadline } from '../../../../src/lib/server/operations/follow/move-deadline.ts';
import { removeEvidence } from '../../../../src/lib/server/operations/follow/remove-evidence.ts';
import { reportBack } from '../../../../src/lib/server/operations/follow/report-back.ts';
import { setStatus } from '../../../../src/lib/server/operations/follow/set-status.ts';
import { splitCommitment } from '../../../../src/lib/server/operations/parts/split-commitment.ts';
import { undoOccurrence } from '../../../../src/lib/server/operations/occurrences/undo-occurrence.ts';
import { writeLine } from '../../../../src/lib/server/operations/follow/write-line.ts';
import type { Acting, Doing, Target } from './acting.ts';

/** What those who carry out and report do to one commitment. */
export const FOLLOW = {
	status: ({ context, base, day, word, which }) => {
		const status = [...STATUSES, ...PART_STATUSES][word + (which % 2)] ?? 'done';
		const decision = { body: 'Nämnden för skärgården', item: '9', date: day };
		const words = { line: 'Skäl', proposal: 'Gör så här i stället', decision };
		return setStatus(context, { ...base, ...words, status, date: word === 5 ? null : day });
	},
	reopen: async (acting) => {
		const target = await oneThatIs(acting, SETTLED);
		if (!target) return null;
		const change = { ...target, status: 'in-progress', line: 'Mer återstår', date: acting.day } as const;
		return setStatus(acting.context, change);
	},
	line: ({ context, base, day, word }) => writeLine(context, { ...base, line: `Rad ${word}`, date: day }),
	report: async ({ context, db, base, day, word, one }) => {
		const dues = await db
			.selectFrom('occurrences')
			.select('due')
			.where('commitment_id', '=', base.commitmentId)
			.execute();
		const due = word < 3 ? null : (one(dues)?.due ?? null);
		return reportBack(context, { ...base, date: day, item: String(word + 1), due, caseNumber: 'X 1/2024' });
	},
	move: ({ context, base, day, later, word }) =>
		moveDeadline(context, { ...base, to: word === 0 ? null : later, reason: 'Skäl', date: day }),
	assign: ({ context, base, day, word }) =>
		assignUnits(context, { ...base, names: ['Kansliet', 'Skolan'].slice(0, word % 3), date: day }),
	edit: ({ context, base, day, later, word }) => {
		const edits = [
			{ kind: 'assignment' as const },
			{ deadline: { date: later } },
			{ responsible: ['Arkivet'] },
			{ recipients: ['Rådet'] },
			{ deadline: null },
			{ start: day },
		][word];
		return editCommitment(context, { ...base, edits: edits ?? {} });
	},
	miss: async ({ context, db, day, one, ownerOf }) => {
		const rows = await db.selectFrom('occurrences').selectAll().orderBy('due').orderBy('id').execute();
		const expected = one(rows.filter((row) => !(row.fulfilled_on ?? row.missed_on)));
		const owner = ownerOf(expected);
		if (!owner || !expected) return null;
		const date = day > expected.due ? day : context.today;
		return missOccurrence(context, { ...owner, due: expected.due, reason: 'Glömt', date });
	},
	'undo-occurrence': async ({ context, db, one, ownerOf }) => {
		const said = await db.selectFrom('occurrences').selectAll().orderBy('id').execute();
		const occurrence = one(said.filter((row) => row.fulfilled_on ?? row.missed_on));
		const owner = ownerOf(occurrence);
		if (!owner || !occurrence) return null;
		return undoOccurrence(context, { ...owner, occurrenceId: occurrence.id });
	},
	split: ({ context, base, all, day }) => {
		if (all.length > 10) return Promise.resolve(null);
		const parts = [
			{ text: 'Första halvan', responsible: ['Kansliet'] },
			{ text: 'Andra halvan', responsible: [] },
		];
		return splitCommitment(context, { ...base, parts, date: day });
	},
	merge: async (acting) => {
		const whole = await oneThatIs(acting, ['split']);
		return whole ? mergeParts(acting.context, { ...whole, reason: 'Åter ett', date: acting.day }) : null;
	},
	evidence: ({ context, base, day, word }) => {
		const evidence =
			word % 2
				? ({ kind: 'link', url: 'https://exempel.se/rapport' } as const)
				: ({ kind: 'file', fileName: 'svar.txt', bytes: new TextEncoder().encode('Svar') } as const);
		return addEvidence(context, { ...base, evidence, date: day });
	},
	remove: async ({ context, db, one, ownerOf }) => {
		const there = one(await db.selectFrom('evidence').selectAll().orderBy('id').execute());
		const owner = ownerOf(there);
		if (!owner || !there) return null;
		return removeEvidence(context, { ...owner, evidenceId: there.id, reason: 'Fel fil' });
	},
	answer: async (acting) => {
		const { context, day, word } = acting;
		const target = await oneThatIs(acting, ['not-feasible']);
		const outcome = word % 2 ? 'accepted' : 'declined';
		return target
			? answerProposal(context, { ...target, outcome, date: addDays(day, word), item: '12' })
			: null;
	},
} satisfies Record<string, Doing>;

/** One of those that have such a status now. */
async function oneThatIs(
	{ db, one, ownerOf }: Acting,
	statuses: readonly Status[],
): Promise<Target | undefined> {
	const rows = await db
		.selectFrom('commitment_states')
		.select('commitment_id')
		.where('to_date', '=', FOREVER)
		.where('status', 'in', statuses)
		.orderBy('commitment_id')
		.execute();
	return ownerOf(one(rows));
}
