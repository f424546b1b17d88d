import type { RereadWords } from '../../domain/events/document-event.ts';
import type { Reading, Suggestion } from '../../domain/reading.ts';
import { differencesOf, type Quoted } from '../../domain/suggestion-difference.ts';
import { quoteOf } from '../../domain/source-span.ts';
import { newId } from '../database/ids.ts';
import { fromJson } from '../database/json.ts';
import type { Trx } from '../database/transact.ts';
import { insertSuggestion, lacking } from '../operations/documents/insert-reading.ts';
import { isCovered, matchWordings, type Wording } from './match.ts';
import type { Known } from './known.ts';
import type { Placer } from './place.ts';
import { itemUnder, type PlacedItem } from './reread-items.ts';
import { shiftFound } from './shift-found.ts';

/** What a later reading made of the suggestions of an earlier one. */
export interface RereadOutcome {
	readonly kept: number;
	readonly changed: number;
	readonly added: readonly RereadWords[];
	readonly removed: readonly RereadWords[];
	/** Decided by a person and not found again now, though they were before. */
	readonly vanished: readonly Known[];
}

interface Rereading {
	readonly trx: Trx;
	readonly documentId: string;
	readonly reading: Reading;
	readonly items: readonly PlacedItem[];
	readonly placer: Placer;
}

/**
 * Lays the suggestions of a later reading over those that are there. Nobody's decision is touched: what a person has had
 * a hand in stays, and what is read otherwise waits beside it for an answer.
 */
export async function rereadSuggestions(
	rereading: Rereading,
	known: readonly Known[],
): Promise<RereadOutcome> {
	const { trx, documentId, reading, items } = rereading;
	const fresh = reading.suggestions.map((found) => wordingOf(reading, found));
	const pairs = matchWordings(known, fresh);
	const outcome = { kept: pairs.size, changed: 0 };
	const removed: RereadWords[] = [];
	const vanished: Known[] = [];
	for (const [index, one] of known.entries()) {
		const again = pairs.get(index);
		if (again !== undefined) {
			const found = reading.suggestions[again]!;
			outcome.changed += await update(rereading, one, { found, quote: fresh[again]!.quote });
		} else if (one.isDecided) {
			if (await keep(rereading, one)) vanished.push(one);
		} else {
			removed.push(wordsOf(one));
			await trx.deleteFrom('suggestions').where('id', '=', one.row.id).execute();
		}
	}
	const taken = new Set(pairs.values());
	const added = fresh.flatMap((one, index) => {
		// Where a person has cut or marked, a reading that says the same once more is no news.
		const others = known.filter(({ isDecided }) => isDecided);
		return taken.has(index) || isCovered(one, others) ? [] : [reading.suggestions[index]!];
	});
	for (const found of added) {
		const item = itemUnder(items, found.span, found.item);
		await insertSuggestion(trx, documentId, item, newId(), found, reading.rulesetVersion, true);
	}
	return { ...outcome, removed, vanished, added: added.map((found) => wordsOf(wordingOf(reading, found))) };
}

/** Found again. Answers 1 when a person has decided and it is read otherwise now. */
async function update(rereading: Rereading, one: Known, now: Quoted): Promise<0 | 1> {
	const { trx, reading, items } = rereading;
	const { row } = one;
	const own = byHand(one) ? placedByHand(one, now.found) : { found: now.found, keptQuote: null };
	const before: Quoted =
		row.found_before === null ? { found: one.found, quote: one.quote } : fromJson<Quoted>(row.found_before);
	// Only a yes has something that could follow; what was dismissed or split stays as it is.
	const asks = row.review === 'confirmed' && differencesOf(before, now).length > 0;
	const { found } = own;
	await trx
		.updateTable('suggestions')
		.set({
			...{ found: JSON.stringify(found), span_start: found.span[0], span_end: found.span[1] },
			...{ item_id: itemUnder(items, found.span, found.item), kept_quote: own.keptQuote },
			...lacking(found),
			...{ found_before: asks ? JSON.stringify(before) : null, vanished: 0, version: row.version + 1 },
			...(row.added_by_person === 0 && { ruleset_version: reading.rulesetVersion }),
		})
		.where('id', '=', row.id)
		.execute();
	return asks && row.found_before === null ? 1 : 0;
}

/** Marked or cut by a person: the words are the person's, whatever the rules would take. */
const byHand = ({ row }: Known) => row.added_by_person === 1 || row.split_from !== null;

function placedByHand({ row, found, placed }: Known, now: Suggestion) {
	const { item, kind, rule } = row.added_by_person === 1 ? found : now;
	return { found: { ...now, item, kind, rule, span: placed.span }, keptQuote: placed.keptQuote };
}

/** Not found again, and kept. True when this is news. */
async function keep({ trx, items, placer }: Rereading, { row, found, placed }: Known): Promise<boolean> {
	// What a person has marked or cut was never the rules' to find.
	const isGone = row.added_by_person === 0 && row.split_from === null && row.review !== 'split';
	await trx
		.updateTable('suggestions')
		.set({
			found: JSON.stringify(shiftFound(found, placed.span, placer)),
			...{ span_start: placed.span[0], span_end: placed.span[1], kept_quote: placed.keptQuote },
			...{ item_id: itemUnder(items, placed.span, found.item), vanished: isGone ? 1 : 0 },
			...{ version: row.version + 1 },
		})
		.where('id', '=', row.id)
		.execute();
	return isGone && row.vanished === 0;
}

const wordingOf = ({ text }: Reading, { item, kind, span }: Suggestion): Wording => ({
	...{ item, kind, span, quote: quoteOf(text, span) },
});

const wordsOf = ({ item, kind, quote }: Wording): RereadWords => ({ item, kind, quote });
