import type { DocumentDetail, StoredSuggestion } from '../../src/lib/domain/document.ts';
import { addSuggestion } from '../../src/lib/server/operations/review/add-suggestion.ts';
import { confirmSuggestion } from '../../src/lib/server/operations/review/confirm-suggestion.ts';
import type { Context } from '../../src/lib/server/operations/context.ts';
import { dismissSuggestion } from '../../src/lib/server/operations/review/dismiss-suggestion.ts';
import type { Edits } from '../../src/lib/server/operations/review/edits.ts';
import { findDocument } from '../../src/lib/server/repositories/documents/documents.ts';
import { flat, lineWith, matching, must, type Story } from './machinery.ts';
import type { Expected } from './steps.ts';

/**
 * Reviews a document as a careful secretary: yes to what is expected, with corrections where it was read otherwise;
 * what was not seen is marked by hand; the rest is dismissed.
 */
export async function review(story: Story, context: Context, documentId: string, list: readonly Expected[]) {
	for (const expected of list) {
		const suggestion = await findOrMark(story, context, documentId, expected);
		const { id: suggestionId, version } = suggestion;
		if (suggestion.review !== 'suggested') continue;
		if (expected.dismissed) {
			must(
				await dismissSuggestion(context, { suggestionId, version, reason: expected.dismissed }),
				expected.key,
			);
		} else {
			const edits = correctionsOf(suggestion, expected);
			const checked = suggestion.machineValues?.map(({ key }) => key) ?? [];
			must(await confirmSuggestion(context, { suggestionId, version, edits, checked }), expected.key);
		}
	}
	const document = await take(context, documentId);
	for (const { id, version, review: state, item, quote } of document.suggestionList) {
		if (state !== 'suggested') continue;
		story.unexpected.push(`${document.fileName}, ${item}: ${flat(quote)}`);
		const reason = 'Inget att följa upp.';
		must(await dismissSuggestion(context, { suggestionId: id, version, reason }), quote);
	}
}

async function findOrMark(story: Story, context: Context, documentId: string, expected: Expected) {
	const document = await take(context, documentId);
	const [found] = matching(document.suggestionList, expected);
	if (found) return found;

	const item = document.items.find(({ number }) => number === expected.item);
	const span = item && lineWith(document.text, item.span, expected.words);
	if (!span) throw new Error(`${document.fileName}, ${expected.item}: no "${expected.words}" in the text`);
	story.marked.push(expected.key);
	const added = must(await addSuggestion(context, { documentId, span, kind: expected.kind }), expected.key);
	const after = await take(context, documentId);
	return after.suggestionList.find(({ id }) => id === added.suggestionId) as StoredSuggestion;
}

/** Only what was read otherwise than it should stand. */
function correctionsOf(suggestion: StoredSuggestion, { kind, who, due }: Expected): Edits {
	const read = suggestion.responsible.map(({ value }) => value);
	const sameOwners =
		who === undefined || (who.length === read.length && who.every((name) => read.includes(name)));
	const sameDay = due === undefined || due === (suggestion.deadline?.date ?? null);
	return {
		...(kind !== suggestion.kind && { kind }),
		...(!sameOwners && { responsible: who }),
		...(!sameDay && { deadline: due ? { date: due, text: 'Enligt beslutet' } : null }),
	};
}

async function take({ db }: Context, documentId: string): Promise<DocumentDetail> {
	const document = await findDocument(db, documentId);
	if (!document) throw new Error(`No document ${documentId}`);
	return document;
}
