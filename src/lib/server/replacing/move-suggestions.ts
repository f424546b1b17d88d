import type { Selectable } from 'kysely';
import { differencesOf } from '../../domain/suggestion-difference.ts';
import { newId } from '../database/ids.ts';
import type { Tables } from '../database/tables.ts';
import type { Trx } from '../database/transact.ts';
import type { Known } from '../rereading/known.ts';
import { matchWordings } from '../rereading/match.ts';
import type { Placer } from '../rereading/place.ts';
import { shiftFound } from '../rereading/shift-found.ts';
import { DECISION, pick, type Decision, type Moved, type Moves } from './moves.ts';

type Item = Pick<Selectable<Tables['items']>, 'id' | 'number' | 'span_start' | 'span_end'>;

/** Where a decided suggestion has gone to. */
export interface Target {
	readonly from: Known;
	readonly suggestionId: string;
	readonly itemId: string;
}

export interface MovedSuggestions extends Pick<Moves, 'suggestions' | 'inserted'> {
	readonly targets: readonly Target[];
	/** Confirmed, with nothing in the new version that says the same. */
	readonly left: readonly Known[];
}

/**
 * Gives what a person decided about the suggestions of one version to those of another that say the same. What was cut or
 * marked by hand is cut and marked there as well. Nothing that somebody has already decided there is touched.
 */
export class SuggestionMover {
	readonly #trx: Trx;
	readonly #documentId: string;
	readonly #placer: Placer;
	readonly #items: readonly Item[];
	readonly #suggestions: Moved<Decision>[] = [];
	readonly #inserted: { id: string; review: Decision['review'] }[] = [];
	readonly #targets: Target[] = [];
	readonly #left: Known[] = [];
	/** Id of what was split in the old version → in the new one. */
	readonly #splits = new Map<string, string>();

	constructor(trx: Trx, documentId: string, placer: Placer, items: readonly Item[]) {
		this.#trx = trx;
		this.#documentId = documentId;
		this.#placer = placer;
		this.#items = items;
	}

	async move(old: readonly Known[], fresh: readonly Known[]): Promise<MovedSuggestions> {
		// A part has no equal there: its whole has, and is cut in the same way.
		const whole = old.filter(({ row }) => row.split_from === null);
		const pairs = matchWordings(whole, fresh);
		for (const [index, one] of whole.entries()) {
			const again = fresh[pairs.get(index) ?? -1];
			if (again && !again.isDecided) await this.#decide(one, again);
			else if (one.row.added_by_person === 1 && !again) await this.#insert(one);
			else this.#leave(one);
		}
		for (const one of old) if (one.row.split_from !== null) await this.#insert(one);
		return {
			suggestions: this.#suggestions,
			inserted: this.#inserted,
			targets: this.#targets,
			left: this.#left,
		};
	}

	async #decide(one: Known, again: Known): Promise<void> {
		const { row } = one;
		if (row.review === 'suggested') return;
		const differs = differencesOf(one, again).length > 0 && row.review === 'confirmed';
		const after: Decision = {
			...pick(row, DECISION),
			found_before: differs ? JSON.stringify({ found: one.found, quote: one.quote }) : null,
		};
		await this.#trx
			.updateTable('suggestions')
			.set((eb) => ({ ...after, version: eb('version', '+', 1) }))
			.where('id', '=', again.row.id)
			.execute();
		this.#suggestions.push({ id: again.row.id, before: pick(again.row, DECISION), after });
		if (row.review === 'split') this.#splits.set(row.id, again.row.id);
		if (row.review === 'confirmed') {
			this.#targets.push({ from: one, suggestionId: again.row.id, itemId: again.row.item_id });
		}
	}

	/** A part, or what was marked by hand, in the words of the new version. */
	async #insert(one: Known): Promise<void> {
		const { row, found, placed } = one;
		const parent = row.split_from === null ? null : this.#splits.get(row.split_from);
		if (parent === undefined || placed.keptQuote !== null) return this.#leave(one);
		const id = newId();
		const itemId = this.#itemAt(placed.span[0], found.item);
		await this.#trx
			.insertInto('suggestions')
			.values({
				...{ ...row, id, document_id: this.#documentId, item_id: itemId, split_from: parent, version: 1 },
				found: JSON.stringify(shiftFound(found, placed.span, this.#placer)),
				...{ span_start: placed.span[0], span_end: placed.span[1], kept_quote: null, found_before: null },
			})
			.execute();
		this.#inserted.push({ id, review: row.review });
		if (row.review === 'confirmed') this.#targets.push({ from: one, suggestionId: id, itemId });
	}

	#leave(one: Known): void {
		if (one.row.review === 'confirmed') this.#left.push(one);
	}

	#itemAt(offset: number, number: string): string {
		const item =
			this.#items.find(({ span_start, span_end }) => span_start <= offset && offset < span_end) ??
			this.#items.find((each) => each.number === number) ??
			this.#items[0];
		if (!item) throw new Error('A document without items replaces nothing.');
		return item.id;
	}
}
