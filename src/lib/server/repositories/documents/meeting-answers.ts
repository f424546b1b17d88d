import type { CommitmentRow } from '../../../domain/commitment.ts';
import type { Verdict } from '../../../domain/meeting-comparison.ts';
import { isPoint, type MeetingAnswer } from '../../../domain/proposal.ts';
import type { Db } from '../../database/open.ts';
import { compareDocument, findCounterpart } from './meeting-comparison.ts';
import { numberOf } from '../numbers.ts';

/** Then nothing in the item decides what was proposed. */
const ENDED: readonly Verdict[] = ['sent-back', 'deferred', 'rejected'];

/** What the protokoll says of a point of its kallelse that is followed; null for everything that is not such a point. */
export async function findMeetingAnswer(
	db: Db,
	row: Pick<CommitmentRow, 'documentKind' | 'stage' | 'documentId' | 'item'>,
): Promise<MeetingAnswer | null> {
	if (!isPoint(row)) return null;
	const protocolId = await findCounterpart(db, row.documentId);
	const items = protocolId === null ? [] : ((await compareDocument(db, row.documentId))?.items ?? []);
	const same = items.find(({ proposed }) => proposed?.number === row.item);
	const decided = same?.decided;
	if (protocolId === null || !same || !decided)
		return { protocolId, item: null, pending: [], commitments: [] };
	const suggestions = await db
		.selectFrom('suggestions')
		.select(['item_id', 'review', 'number_key'])
		.where('document_id', '=', protocolId)
		.where('review', '!=', 'split')
		// As the review numbers them.
		.orderBy('span_start')
		.orderBy('span_end', 'desc')
		.orderBy('id')
		.execute();
	const own = suggestions.map((each, index) => ({ ...each, no: index + 1 }));
	const here = own.filter(({ item_id }) => item_id === decided.id);
	return {
		protocolId,
		item: { number: decided.number, verdict: same.verdict },
		pending: ENDED.includes(same.verdict)
			? []
			: here.flatMap(({ review, no }) => (review === 'suggested' ? no : [])),
		commitments: here.flatMap(({ review, number_key }) =>
			review === 'confirmed' && number_key !== null ? numberOf(number_key) : [],
		),
	};
}
