import type { AgendaItem, Reading } from '../../domain/reading.ts';
import { contains, type SourceSpan } from '../../domain/source-span.ts';
import type { Trx } from '../database/transact.ts';
import { insertItem, itemColumns } from '../operations/documents/insert-reading.ts';

export interface PlacedItem {
	readonly id: string;
	readonly item: AgendaItem;
}

/** The items of a later reading and what is to be taken away when nothing points at it any more. */
export interface RereadItems {
	readonly items: readonly PlacedItem[];
	readonly gone: readonly string[];
}

/** Writes the items anew. One with the same number keeps its row, so that what points at it goes on doing so. */
export async function rereadItems(trx: Trx, documentId: string, reading: Reading): Promise<RereadItems> {
	const before = await trx
		.selectFrom('items')
		.select(['id', 'number'])
		.where('document_id', '=', documentId)
		.orderBy('position')
		.execute();
	const items: PlacedItem[] = [];
	for (const [position, item] of reading.items.entries()) {
		// Two meetings in one file have the same numbers twice: the first goes to the first.
		const at = before.findIndex(({ number }) => number === item.number);
		const [kept] = at < 0 ? [] : before.splice(at, 1);
		if (kept) {
			await trx
				.updateTable('items')
				.set({ position, ...itemColumns(item) })
				.where('id', '=', kept.id)
				.execute();
		}
		items.push({ id: kept?.id ?? (await insertItem(trx, documentId, position, item)), item });
	}
	return { items, gone: before.map(({ id }) => id) };
}

/** The item that something stands under: by place, else by number, else the nearest one before it. */
export function itemUnder(items: readonly PlacedItem[], span: SourceSpan, number: string): string {
	const under =
		items.find(({ item }) => contains(item.span, span)) ??
		items.find(({ item }) => item.number === number) ??
		items.findLast(({ item }) => item.span[0] <= span[0]) ??
		items[0];
	if (!under) throw new Error('A document without items cannot be read again.');
	return under.id;
}
