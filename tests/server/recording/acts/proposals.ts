import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import {
	decideAsProposed,
	undoAsProposed,
} from '../../../../src/lib/server/operations/proposals/decide-as-proposed.ts';
import { undoReview } from '../../../../src/lib/server/operations/review/undo-review.ts';
import type { Acting, Doing } from './acting.ts';

/** What becomes of the proposals of a kallelse when the protokoll of its meeting is reviewed. */
export const PROPOSALS = {
	decide: async (acting) => {
		const { context, db, one, word } = acting;
		const read = one(await suggestionsOf(acting, 'suggested'));
		const proposal = one(
			await db
				.selectFrom('commitments')
				.select('id')
				.where('stage', '=', 'proposed')
				.orderBy('number_key')
				.execute(),
		);
		if (!read || !proposal) return null;
		const edits = word === 5 ? { responsible: ['Arkivet'] } : {};
		return confirmSuggestion(context, {
			...{ suggestionId: read.id, version: read.version, edits, decides: proposal.id },
		});
	},
	undecide: async (acting) => {
		const read = acting.one(await suggestionsOf(acting, 'confirmed'));
		return read
			? undoReview(acting.context, { suggestionId: read.id, version: read.version })
			: Promise.resolve(null);
	},
	'as-proposed': async (acting) => {
		const target = await proposalNow(acting, 'proposed');
		return target && decideAsProposed(acting.context, { ...target, item: '31' });
	},
	'undo-as-proposed': async (acting) => {
		const target = await proposalNow(acting, 'decided');
		return target && undoAsProposed(acting.context, target);
	},
} as const satisfies Record<string, Doing>;

const suggestionsOf = ({ db }: Acting, review: 'suggested' | 'confirmed') =>
	db
		.selectFrom('suggestions as s')
		.innerJoin('documents as d', 'd.id', 's.document_id')
		.select(['s.id', 's.version'])
		.where('d.kind', '=', 'protokoll')
		.where('s.review', '=', review)
		.orderBy('s.id')
		.execute();

/** One that stands in a kallelse, decided or not. */
async function proposalNow({ db, one, ownerOf }: Acting, stage: 'proposed' | 'decided') {
	const rows = await db
		.selectFrom('commitments')
		.select('id as commitment_id')
		.where('document_kind', '=', 'kallelse')
		.where('stage', '=', stage)
		.orderBy('number_key')
		.execute();
	return ownerOf(one(rows)) ?? null;
}
