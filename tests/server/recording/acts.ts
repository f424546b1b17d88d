import fc from 'fast-check';
import { addDays } from '../../../src/lib/domain/plain-date.ts';
import { PART_STATUSES, STATUSES } from '../../../src/lib/domain/words.ts';
import { addEvidence } from '../../../src/lib/server/operations/add-evidence.ts';
import { answerProposal } from '../../../src/lib/server/operations/answer-proposal.ts';
import { assignUnits } from '../../../src/lib/server/operations/assign-units.ts';
import type { Context, Result } from '../../../src/lib/server/operations/context.ts';
import { decideClosing } from '../../../src/lib/server/operations/decide-closing.ts';
import { editCommitment } from '../../../src/lib/server/operations/edit-commitment.ts';
import { mergeParts } from '../../../src/lib/server/operations/merge-parts.ts';
import { missOccurrence } from '../../../src/lib/server/operations/miss-occurrence.ts';
import { moveDeadline } from '../../../src/lib/server/operations/move-deadline.ts';
import { removeEvidence } from '../../../src/lib/server/operations/remove-evidence.ts';
import { reportBack } from '../../../src/lib/server/operations/report-back.ts';
import { setMeetingFacts } from '../../../src/lib/server/operations/set-meeting-facts.ts';
import { setStatus } from '../../../src/lib/server/operations/set-status.ts';
import { settleDependency } from '../../../src/lib/server/operations/settle-dependency.ts';
import { splitCommitment } from '../../../src/lib/server/operations/split-commitment.ts';
import { undoOccurrence } from '../../../src/lib/server/operations/undo-occurrence.ts';
import { writeLine } from '../../../src/lib/server/operations/write-line.ts';

/** Something that a person may do; whether it can be done is the operation's to say. */
export interface Act {
	readonly does: (typeof DOES)[number];
	/** Which commitment, occurrence, dependency … among those there are, in thousandths. */
	readonly which: number;
	readonly day: string;
	readonly word: number;
}

const DOES = [
	...(['status', 'status', 'line', 'report', 'report', 'move', 'assign', 'settle', 'edit', 'miss'] as const),
	...([
		'undo-occurrence',
		'split',
		'merge',
		'evidence',
		'remove',
		'answer',
		'meeting',
		'close',
		'unclose',
	] as const),
] as const;

export const acts: fc.Arbitrary<Act> = fc.record({
	does: fc.constantFrom(...DOES),
	which: fc.integer({ min: 0, max: 999 }),
	day: fc.integer({ min: 0, max: 480 }).map((days) => addDays('2023-09-18', days)),
	word: fc.integer({ min: 0, max: 5 }),
});

/** Does it, on the day `act.day`; answers with what the operation said, or null when there is nothing to do it to. */
export async function perform(context: Context, act: Act): Promise<Result<unknown> | null> {
	const one = <T>(list: readonly T[]): T | undefined => list[Math.floor((act.which * list.length) / 1000)];
	const { db } = context;
	const { word, day } = act;
	const all = await db.selectFrom('commitments').select(['id', 'version']).orderBy('number_key').execute();
	const chosen = one(all);
	if (!chosen) return null;
	const base = { commitmentId: chosen.id, version: chosen.version };
	const later = addDays(day, 40 * (word + 1));
	switch (act.does) {
		case 'status': {
			const status = [...STATUSES, ...PART_STATUSES][word + (act.which % 2)] ?? 'done';
			const decision = { body: 'Nämnden för skärgården', item: '9', date: day };
			const words = { line: 'Skäl', proposal: 'Gör så här i stället', decision };
			return setStatus(context, { ...base, ...words, status, date: word === 5 ? null : day });
		}
		case 'line':
			return writeLine(context, { ...base, line: `Rad ${word}`, date: day });
		case 'report': {
			const dues = await db
				.selectFrom('occurrences')
				.select('due')
				.where('commitment_id', '=', chosen.id)
				.execute();
			const due = word < 3 ? null : (one(dues)?.due ?? null);
			return reportBack(context, { ...base, date: day, item: String(word + 1), due, caseNumber: 'X 1/2024' });
		}
		case 'move':
			return moveDeadline(context, { ...base, to: word === 0 ? null : later, reason: 'Skäl', date: day });
		case 'assign':
			return assignUnits(context, { ...base, names: ['Kansliet', 'Skolan'].slice(0, word % 3), date: day });
		case 'settle': {
			const rests = await db.selectFrom('dependencies').selectAll().orderBy('id').execute();
			const rest = one(rests);
			const owner = rest && all.find(({ id }) => id === rest.commitment_id);
			if (!owner) return null;
			const state = (['met', 'not-met', 'unknown'] as const)[word % 3] ?? 'met';
			return settleDependency(context, { dependencyId: rest.id, version: owner.version, state, date: day });
		}
		case 'edit': {
			const edits = [
				{ kind: 'assignment' as const },
				{ deadline: { date: later } },
				{ responsible: ['Arkivet'] },
				{ recipients: ['Rådet'] },
				{ deadline: null },
				{ start: day },
			][word];
			return editCommitment(context, { ...base, edits: edits ?? {} });
		}
		case 'miss':
			return missOccurrence(context, {
				...base,
				due: `${2023 + (word % 2)}-12-31`,
				reason: 'Glömt',
				date: day,
			});
		case 'undo-occurrence': {
			const said = await db.selectFrom('occurrences').selectAll().orderBy('id').execute();
			const occurrence = one(said.filter((row) => row.fulfilled_on ?? row.missed_on));
			const owner = occurrence && all.find(({ id }) => id === occurrence.commitment_id);
			if (!owner) return null;
			const target = { commitmentId: owner.id, version: owner.version, occurrenceId: occurrence.id };
			return undoOccurrence(context, target);
		}
		case 'split': {
			if (all.length > 8) return null;
			const parts = [
				{ text: 'Första halvan', responsible: ['Kansliet'] },
				{ text: 'Andra halvan', responsible: [] },
			];
			return splitCommitment(context, { ...base, parts, date: day });
		}
		case 'merge': {
			const wholes = await db
				.selectFrom('commitment_states')
				.select('commitment_id')
				.where('to_date', '=', '9999-12-31')
				.where('status', '=', 'split')
				.execute();
			const whole = all.find(({ id }) => id === one(wholes)?.commitment_id);
			if (!whole) return null;
			return mergeParts(context, {
				commitmentId: whole.id,
				version: whole.version,
				reason: 'Åter ett',
				date: day,
			});
		}
		case 'evidence': {
			const evidence =
				word % 2
					? ({ kind: 'link', url: 'https://exempel.se/rapport' } as const)
					: ({ kind: 'file', fileName: 'svar.txt', bytes: new TextEncoder().encode('Svar') } as const);
			return addEvidence(context, { ...base, evidence, date: day });
		}
		case 'remove': {
			const there = one(await db.selectFrom('evidence').selectAll().orderBy('id').execute());
			const owner = there && all.find(({ id }) => id === there.commitment_id);
			if (!owner) return null;
			const target = { commitmentId: owner.id, version: owner.version, evidenceId: there.id };
			return removeEvidence(context, { ...target, reason: 'Fel fil' });
		}
		case 'answer': {
			const outcome = word % 2 ? 'accepted' : 'declined';
			return answerProposal(context, { ...base, outcome, date: day, item: '12' });
		}
		case 'meeting': {
			const documents = await db.selectFrom('documents').select(['id', 'version']).orderBy('id').execute();
			const document = one(documents);
			if (!document) return null;
			const facts = { documentId: document.id, version: document.version, body: null };
			return setMeetingFacts(context, { ...facts, date: addDays('2023-09-18', word) });
		}
		case 'close':
		case 'unclose': {
			const closings = await db.selectFrom('closings').select('id').orderBy('id').execute();
			const closing = one(closings);
			if (!closing) return null;
			const accept = act.does === 'close' ? true : null;
			return decideClosing(context, { closingId: closing.id, accept, commitmentId: chosen.id });
		}
	}
}
