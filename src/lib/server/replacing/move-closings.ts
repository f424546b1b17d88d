import { quoteOf } from '../../domain/source-span.ts';
import type { Trx } from '../database/transact.ts';
import { matchWordings, type Wording } from '../rereading/match.ts';
import type { Placer } from '../rereading/place.ts';
import { ANSWER, pick, type Answer, type Moved } from './moves.ts';

/** What was answered about closing sentences in one version is not asked again in the other. */
export async function moveClosings(
	trx: Trx,
	from: { readonly id: string; readonly text: string },
	to: { readonly id: string; readonly text: string; readonly placer: Placer },
): Promise<Moved<Answer>[]> {
	const old = await closingsOf(trx, from.id);
	const fresh = await closingsOf(trx, to.id);
	const before = old.map((row): Wording => {
		const { span, keptQuote } = to.placer.place([row.span_start, row.span_end], null);
		const quote = quoteOf(from.text, [row.span_start, row.span_end]);
		return { item: row.item, kind: row.effect, quote, span: keptQuote === null ? span : null };
	});
	const after = fresh.map((row): Wording => {
		const span = [row.span_start, row.span_end] as const;
		return { item: row.item, kind: row.effect, quote: quoteOf(to.text, span), span };
	});
	const moved: Moved<Answer>[] = [];
	for (const [index, again] of matchWordings(before, after)) {
		const [one, other] = [old[index], fresh[again]];
		if (!one || other?.review !== 'suggested' || one.review === 'suggested') continue;
		await trx.updateTable('closings').set(pick(one, ANSWER)).where('id', '=', other.id).execute();
		moved.push({ id: other.id, before: pick(other, ANSWER), after: pick(one, ANSWER) });
	}
	return moved;
}

const closingsOf = (trx: Trx, documentId: string) =>
	trx.selectFrom('closings').selectAll().where('document_id', '=', documentId).orderBy('position').execute();
