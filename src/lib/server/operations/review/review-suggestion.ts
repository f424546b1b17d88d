import type { Selectable } from 'kysely';
import type { StoredSuggestion } from '../../../domain/document.ts';
import type { Issue } from '../../../domain/issue.ts';
import { isListed } from '../../../domain/lists/list-rule.ts';
import type { Suggestion } from '../../../domain/reading.ts';
import { fromJson } from '../../database/json.ts';
import type { Tables } from '../../database/tables.ts';
import { transact, type Trx } from '../../database/transact.ts';
import { findSuggestion, findText, type DocumentText } from '../../repositories/documents/suggestion-rows.ts';
import { conflict, issue, refused, success, type Context, type Result } from '../context.ts';

/** A suggestion inside a transaction, with what a person's decision about it needs. */
export interface Reviewing {
	readonly trx: Trx;
	readonly row: Selectable<Tables['suggestions']>;
	readonly found: Suggestion;
	readonly document: Selectable<Tables['documents']>;
	readonly item: Selectable<Tables['items']>;
	readonly text: DocumentText;
}

/**
 * The frame of every decision about a suggestion: found, still the version that the person saw, then `work` in one
 * transaction. `work` checks before it writes, and answers with issues or with the value.
 */
export function reviewSuggestion<T extends object>(
	{ db }: Context,
	{ suggestionId, version }: { readonly suggestionId: string; readonly version: number },
	work: (reviewing: Reviewing) => Promise<readonly Issue[] | T>,
): Promise<Result<T, StoredSuggestion>> {
	return transact(db, async (trx) => {
		const reviewing = await take(trx, suggestionId);
		if (!reviewing) return refused(issue('suggestionId', 'not-found'));
		if (reviewing.document.replaced_by !== null) return refused(issue('suggestionId', 'replaced'));
		if (isListed({ rulesetVersion: reviewing.document.ruleset_version }))
			return refused(issue('suggestionId', 'is-a-list'));
		if (reviewing.row.version !== version) {
			const current = await findSuggestion(trx, suggestionId);
			return current ? conflict(current) : refused(issue('suggestionId', 'not-found'));
		}
		const answer = await work(reviewing);
		return isIssues(answer) ? refused(...answer) : success(answer);
	});
}

/** Writes what became of a suggestion; what was found stays as it is. */
export async function setReview(
	{ trx, row }: Pick<Reviewing, 'trx' | 'row'>,
	change: Partial<Pick<Reviewing['row'], 'review' | 'reason' | 'commitment_id' | 'number_key'>>,
): Promise<{ version: number }> {
	const version = row.version + 1;
	await trx
		.updateTable('suggestions')
		.set({ ...change, version })
		.where('id', '=', row.id)
		.execute();
	return { version };
}

async function take(trx: Trx, id: string): Promise<Reviewing | null> {
	const row = await trx.selectFrom('suggestions').selectAll().where('id', '=', id).executeTakeFirst();
	const text = row && (await findText(trx, row.document_id));
	if (!row || !text) return null;
	return {
		trx,
		row,
		found: fromJson<Suggestion>(row.found),
		text,
		document: await trx
			.selectFrom('documents')
			.selectAll()
			.where('id', '=', row.document_id)
			.executeTakeFirstOrThrow(),
		item: await trx.selectFrom('items').selectAll().where('id', '=', row.item_id).executeTakeFirstOrThrow(),
	};
}

const isIssues = (answer: readonly Issue[] | object): answer is readonly Issue[] => Array.isArray(answer);
