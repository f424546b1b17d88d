import type { BodyRef } from '../../../domain/commitment.ts';
import type { DocumentEvent } from '../../../domain/events/document-event.ts';
import type { DocumentRow, Review } from '../../../domain/document.ts';
import type { ProposalEvent } from '../../../domain/events/proposal-event.ts';
import { isAmong } from '../../database/dialect.ts';
import { fromJson } from '../../database/json.ts';
import type { Db } from '../../database/open.ts';
import { listBodies } from '../bodies.ts';
import { numberOf } from '../numbers.ts';

/** A document as it was known at an earlier instant. */
export interface DocumentThen {
	readonly row: DocumentRow;
	/** By suggestion: what had been decided about it; one that is not there did not exist yet. */
	readonly reviews: ReadonlyMap<string, Review>;
}

/**
 * Documents, as they are now, as they were known just before `until` (UTC): what was written down since is taken back,
 * event by event. What the rules have found otherwise since then is not: a reading leaves no earlier one behind. Closing
 * sentences, which are questions of today, and what pending suggestions lack, are not counted.
 */
export async function documentsThen(
	db: Db,
	rows: readonly DocumentRow[],
	until: string,
): Promise<DocumentThen[]> {
	const ids = rows.map(({ id }) => id);
	const bodies = new Map((await listBodies(db)).map((body) => [body.id, body]));
	const suggestions = Map.groupBy(await suggestionsOf(db, ids), ({ document_id }) => document_id);
	const events = Map.groupBy(await eventsSince(db, ids, until), ({ document_id }) => document_id);
	return rows.map((row) => {
		const then = new Then(row, suggestions.get(row.id) ?? [], bodies);
		for (const event of events.get(row.id) ?? []) then.takeBack(event);
		return then.told();
	});
}

const suggestionsOf = (db: Db, ids: readonly string[]) =>
	db
		.selectFrom('suggestions')
		.select(['id', 'document_id', 'review', 'split_from', 'number_key'])
		.where(isAmong('document_id', ids))
		.execute();

type Suggested = Awaited<ReturnType<typeof suggestionsOf>>[number];

/** The latest first. */
async function eventsSince(db: Db, ids: readonly string[], until: string) {
	const rows = await db
		.selectFrom('events')
		.select(['document_id', 'kind', 'data'])
		.where(isAmong('document_id', ids))
		.where('recorded_at', '>=', until)
		.orderBy('seq', 'desc')
		.execute();
	return rows.map(({ document_id, kind, data }) => ({
		...({ kind, ...fromJson<object>(data) } as DocumentEvent | ReviewEvent),
		document_id,
	}));
}

/** What happens to a commitment and is written with its document too. */
type ReviewEvent =
	| { readonly kind: 'confirmed'; readonly suggestionId: string }
	| ProposalEvent
	| { readonly kind: 'confirmation-undone'; readonly number: string };

class Then {
	#row: DocumentRow;
	readonly #suggestions: readonly Suggested[];
	readonly #bodies: ReadonlyMap<string, BodyRef>;
	readonly #reviews: Map<string, Suggested['review']>;

	constructor(row: DocumentRow, suggestions: readonly Suggested[], bodies: ReadonlyMap<string, BodyRef>) {
		this.#row = row;
		this.#suggestions = suggestions;
		this.#bodies = bodies;
		this.#reviews = new Map(suggestions.map(({ id, review }) => [id, review]));
	}

	takeBack(event: DocumentEvent | ReviewEvent): void {
		switch (event.kind) {
			case 'confirmed':
			case 'proposal-decided':
			case 'suggestion-dismissed':
				return this.#set(event.suggestionId, 'suggested');
			case 'proposal-decision-undone':
				return this.#set(event.suggestionId, 'confirmed');
			case 'dismissal-undone':
				return this.#set(event.suggestionId, 'dismissed');
			case 'confirmation-undone':
				return this.#set(this.#numbered(event.number), 'confirmed');
			case 'suggestion-added':
				this.#reviews.delete(event.suggestionId);
				return;
			case 'suggestion-split':
				for (const { id, split_from } of this.#suggestions) {
					if (split_from === event.suggestionId) this.#reviews.delete(id);
				}
				return this.#set(event.suggestionId, 'suggested');
			case 'document-read':
			case 'document-failed':
				this.#row = { ...this.#row, state: 'stored', problem: null, pages: null };
				this.#reviews.clear();
				return;
			case 'meeting-facts-set':
				this.#row = {
					...this.#row,
					body: event.body.from === null ? null : (this.#bodies.get(event.body.from) ?? null),
					meetingDate: event.date.from,
				};
				return;
			case 'document-replaced':
				this.#row = { ...this.#row, replacedBy: null };
				return;
			case 'replacement-undone':
				this.#row = { ...this.#row, replacedBy: event.replacedBy };
				return;
			default:
		}
	}

	told(): DocumentThen {
		const reviews = new Map(
			[...this.#reviews].flatMap(([id, review]) => (review === 'split' ? [] : [[id, review] as const])),
		);
		const count = (wanted: Review) => [...reviews.values()].filter((review) => review === wanted).length;
		return {
			reviews,
			row: {
				...this.#row,
				job: null,
				counts: {
					items: this.#row.state === 'read' ? this.#row.counts.items : 0,
					suggestions: reviews.size,
					...{ pending: this.#row.replacedBy === null ? count('suggested') : 0 },
					...{ confirmed: count('confirmed'), dismissed: count('dismissed') },
					...{ withoutResponsible: 0, withoutDeadline: 0, closings: 0 },
				},
			},
		};
	}

	/** What is gone since cannot be told of. */
	#set(id: string | null | undefined, review: Review): void {
		if (id && this.#reviews.has(id)) this.#reviews.set(id, review);
	}

	#numbered = (number: string) =>
		this.#suggestions.find(({ number_key }) => number_key !== null && numberOf(number_key) === number)?.id;
}
