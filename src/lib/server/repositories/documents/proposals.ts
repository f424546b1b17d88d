import { isSameItem } from '../../../domain/meeting-comparison.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import {
	pairProposals,
	type PlacedWords,
	type Proposal,
	type ProposalChoice,
} from '../../../domain/proposal.ts';
import type { Suggestion } from '../../../domain/reading.ts';
import { quoteOf } from '../../../domain/source-span.ts';
import type { Outcome } from '../../../domain/words.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { FOREVER } from '../../database/tables.ts';
import { findText } from './suggestion-rows.ts';

export type StandingProposal = Proposal & PlacedWords;

/** What is followed from the kallelse of a meeting, and nobody has said yet what became of; parts go with their whole. */
export async function standingProposals(
	db: Db,
	{ bodyId, date }: { readonly bodyId: string; readonly date: PlainDate },
): Promise<StandingProposal[]> {
	const rows = await db
		.selectFrom('commitments as c')
		.innerJoin('commitment_states as s', (join) =>
			join.onRef('s.commitment_id', '=', 'c.id').on('s.to_date', '=', FOREVER),
		)
		.select(['c.id', 'c.number', 'c.item', 'c.wording', 'c.kind', 'c.title', 'c.case_numbers'])
		.where('c.decided', '=', date)
		.where('c.body_id', '=', bodyId)
		.where('c.document_kind', '=', 'kallelse')
		.where('c.stage', '=', 'proposed')
		.where('c.parent_id', 'is', null)
		.where((eb) => eb.or([eb('s.open', '=', 1), eb('s.status', 'in', ['done', 'split'])]))
		.orderBy('c.number_key')
		.execute();
	return rows.map(({ id, number, item, wording, kind, title, case_numbers }) => ({
		...{ id, commitmentId: id, number, wording, words: wording, kind },
		item: { number: item, title, caseNumbers: fromJson<string[]>(case_numbers) },
	}));
}

/** By suggestion of a protokoll that nobody has answered: the proposals of its meeting that it may decide. */
export async function proposalChoices(db: Db, documentId: string): Promise<Map<string, ProposalChoice>> {
	const document = await db
		.selectFrom('documents')
		.select(['kind', 'body_id', 'meeting_date'])
		.where('id', '=', documentId)
		.executeTakeFirst();
	if (document?.kind !== 'protokoll' || document.body_id === null || document.meeting_date === null)
		return new Map();
	const meeting = { bodyId: document.body_id, date: document.meeting_date };
	const standing = await standingProposals(db, meeting);
	if (standing.length === 0) return new Map();
	const decisions = await decisionsIn(db, documentId);
	const pairs = pairProposals(decisions, standing);
	return new Map(
		decisions.flatMap(({ id, item }) => {
			const proposals = standing.filter((proposal) => isSameItem(proposal.item, item));
			return proposals.length === 0 ? [] : [[id, { likely: pairs.get(id) ?? null, proposals }] as const];
		}),
	);
}

const UNDECIDED: readonly Outcome[] = ['referred-back', 'deferred', 'rejected'];

async function decisionsIn(db: Db, documentId: string): Promise<PlacedWords[]> {
	const text = (await findText(db, documentId))?.text ?? '';
	const rows = await db
		.selectFrom('suggestions as s')
		.innerJoin('items as i', 'i.id', 's.item_id')
		.select(['s.id', 's.found', 's.span_start', 's.span_end', 's.kept_quote', 'i.title', 'i.case_numbers'])
		// "Ärendet återremitteras till kontoret" gives the office a task, and decides nothing that was proposed.
		.where((eb) => eb.or([eb('i.outcome', 'is', null), eb('i.outcome', 'not in', UNDECIDED)]))
		.where('s.document_id', '=', documentId)
		.where('s.review', '=', 'suggested')
		.orderBy('s.span_start')
		.execute();
	return rows.flatMap((row) => {
		const { kind, stage } = fromJson<Suggestion>(row.found);
		const words = row.kept_quote ?? quoteOf(text, [row.span_start, row.span_end]);
		const item = { title: row.title, caseNumbers: fromJson<string[]>(row.case_numbers) };
		return stage === 'decided' ? [{ id: row.id, words, kind, item }] : [];
	});
}
