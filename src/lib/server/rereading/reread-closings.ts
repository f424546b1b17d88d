import type { Reading } from '../../domain/reading.ts';
import { quoteOf } from '../../domain/source-span.ts';
import type { Trx } from '../database/transact.ts';
import { insertClosing } from '../operations/documents/insert-reading.ts';
import { matchWordings } from './match.ts';
import type { Placer } from './place.ts';

/**
 * Lays the closing sentences of a later reading over those that are there: an answer that a person has given stays, marked
 * where its sentence is not found again; what nobody has answered is as it is read now.
 */
export async function rereadClosings(
	trx: Trx,
	documentId: string,
	reading: Reading,
	before: { readonly text: string; readonly placer: Placer },
): Promise<void> {
	const rows = await trx
		.selectFrom('closings')
		.selectAll()
		.where('document_id', '=', documentId)
		.orderBy('position')
		.execute();
	const places = rows.map((row) => before.placer.place([row.span_start, row.span_end], row.kept_quote));
	const known = rows.map((row, index) => ({
		...{ item: row.item, kind: row.effect },
		quote: row.kept_quote ?? quoteOf(before.text, [row.span_start, row.span_end]),
		span: places[index]?.keptQuote === null ? places[index].span : null,
	}));
	const fresh = reading.closings.map(({ item, effect, span }) => ({
		...{ item, kind: effect, span, quote: quoteOf(reading.text, span) },
	}));
	const pairs = matchWordings(known, fresh);
	for (const [index, row] of rows.entries()) {
		const again = pairs.get(index);
		const closing = again === undefined ? null : reading.closings[again]!;
		if (row.review === 'suggested') {
			await trx.deleteFrom('closings').where('id', '=', row.id).execute();
			continue;
		}
		const { span } = closing ?? places[index]!;
		await trx
			.updateTable('closings')
			.set({
				...{ position: again ?? row.position, span_start: span[0], span_end: span[1] },
				...{ vanished: closing ? 0 : 1, kept_quote: closing ? null : places[index]!.keptQuote },
			})
			.where('id', '=', row.id)
			.execute();
	}
	const answered = new Set(
		[...pairs].flatMap(([index, again]) => (rows[index]?.review === 'suggested' ? [] : [again])),
	);
	for (const [position, closing] of reading.closings.entries()) {
		if (!answered.has(position)) await insertClosing(trx, documentId, position, closing);
	}
}
