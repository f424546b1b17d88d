import { transact, type Trx } from '../../database/transact.ts';
import { appendEvent } from '../../repositories/commitments/events.ts';
import { issue, refused, success, type Context, type Result } from '../context.ts';

/** What one item of a document says of a motion. */
export interface SightingRef {
	readonly documentId: string;
	readonly item: string;
	readonly position: number;
}

/** Says no to what a document says of a motion, or (`dismiss` false) asks about it again. */
export function reviewSighting(
	context: Context,
	{ dismiss, ...ref }: SightingRef & { readonly dismiss: boolean },
): Promise<Result<object, never>> {
	return transact(context.db, async (trx) => {
		const sighting = await takeSighting(trx, ref, dismiss ? 'suggested' : 'dismissed');
		if (!sighting) return refused(issue('item', dismiss ? 'already-reviewed' : 'not-reviewed'));
		await settleSighting(trx, ref, dismiss ? 'dismissed' : 'suggested', null);
		const kind = dismiss ? ('motion-sighting-dismissed' as const) : ('motion-sighting-restored' as const);
		const { item, position, about } = sighting;
		const occasion = { documentId: ref.documentId, date: context.today };
		await appendEvent(trx, context, occasion, { kind, item, position, about });
		return success({});
	});
}

/** The sighting with the day of its meeting; null when there is none that stands so. */
export const takeSighting = async (
	trx: Trx,
	{ documentId, item, position }: SightingRef,
	review: 'suggested' | 'dismissed' = 'suggested',
) =>
	(await trx
		.selectFrom('motion_sightings as m')
		.innerJoin('documents as d', 'd.id', 'm.document_id')
		.selectAll('m')
		.select('d.meeting_date')
		.where('m.document_id', '=', documentId)
		.where('m.item', '=', item)
		.where('m.position', '=', position)
		.where('m.review', '=', review)
		.executeTakeFirst()) ?? null;

export const settleSighting = (
	trx: Trx,
	{ documentId, item, position }: SightingRef,
	review: 'suggested' | 'accepted' | 'dismissed',
	motionId: string | null,
) =>
	trx
		.updateTable('motion_sightings')
		.set({ review, motion_id: motionId })
		.where('document_id', '=', documentId)
		.where('item', '=', item)
		.where('position', '=', position)
		.execute();
