import type { CommitmentRow } from '../../../domain/commitment.ts';
import { budgetState } from '../../../domain/ledgers/money-ledger.ts';
import type { OccurrenceLine } from '../../../domain/ledgers/occurrence-ledger.ts';
import type { ReportQuestion } from '../../../domain/report/report.ts';
import type { ReportParts, ReportStaffing } from '../../../domain/report/report-parts.ts';
import { counts, sharesOf, type LedgerEntry } from '../../../domain/ledgers/staffing-ledger.ts';
import type { Db } from '../../database/open.ts';
import { latestNotes } from '../chair/meeting-notes.ts';
import { listOccurrences } from '../commitments/occurrences.ts';
import { readLedger } from '../figures/staffing-ledger.ts';

/** Recurring ones, staffing and money, and the chair's questions among the commitments of a sheet. */
export async function readReportParts(
	db: Db,
	question: ReportQuestion,
	rows: readonly CommitmentRow[],
): Promise<ReportParts> {
	const recurring = [];
	for (const row of rows) {
		if (!row.recurrence) continue;
		const { id, number, wording, recurrence, body, decided } = row;
		const all = await listOccurrences(
			db,
			{ id, recurrence, bodyId: body?.id ?? null, decided },
			question.per,
		);
		const lines = all.filter((line) => isOfPeriod(line, question));
		if (lines.length > 0) recurring.push({ id, number, wording, lines });
	}
	const shown = new Set(rows.map(({ id }) => id));
	const entries = await readLedger(db, question.per);
	const all = new Map(entries.map((entry) => [entry.number, entry]));
	const staffing = entries.filter((entry) => shown.has(entry.id) && counts(entry));
	return {
		recurring,
		staffing: staffing.map((entry) => staffingOf(entry, all)),
		asked: await readAsked(db, question, rows),
	};
}

/** Due or told after the last report, still missing, or the next one. */
const isOfPeriod = ({ state, due, fulfilled }: OccurrenceLine, { since, per }: ReportQuestion) =>
	state === 'late' ||
	state === 'next' ||
	(due > since && due <= per) ||
	(fulfilled !== null && fulfilled.on > since && fulfilled.on <= per);

const staffingOf = (entry: LedgerEntry, all: ReadonlyMap<string, LedgerEntry>): ReportStaffing => ({
	...{ id: entry.id, number: entry.number, decided: entry.decided, item: entry.item },
	shares: sharesOf(entry, all).map(({ unit, percent, positions, tentative, filled, replacedBy }) => ({
		...{ unit, percent, positions, tentative, replacedBy },
		...{ filledPercent: filled?.percent ?? null, filledPositions: filled?.positions ?? null },
	})),
	sek: entry.amount?.sek ?? null,
	budget: budgetState(entry),
	budgets: entry.budgets.map(({ name, settledBy }) => ({ name, settledBy })),
});

async function readAsked(db: Db, { since, per, body }: ReportQuestion, rows: readonly CommitmentRow[]) {
	const notes = await latestNotes(db, { since, per, body });
	return rows
		.filter(({ id, asked }) => notes.has(id) || asked)
		.map(({ id, number, wording, asked = null }) => {
			const { key: _, ...note } = notes.get(id) ?? { key: 0, id: null };
			return {
				...{ id, number, wording, waiting: asked },
				note: note.id === null ? null : note,
			};
		});
}
