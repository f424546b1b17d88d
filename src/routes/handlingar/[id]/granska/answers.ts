import { fail, redirect } from '@sveltejs/kit';
import type { StoredSuggestion } from '$lib/domain/document.ts';
import type { Issue } from '$lib/domain/issue.ts';
import type { Db } from '$lib/server/database/open.ts';
import { isStopped } from '../../../saving.ts';
import { READING_FIELDS } from '$lib/ui/review/forms/edit-form.ts';
import type { ReviewAnswer } from '$lib/ui/review/review-answer.ts';
import { readReviewState, ReviewAddress, type ReviewState } from '$lib/ui/review/review-address.ts';
import { nextPending, numbered, queued } from '$lib/ui/review/review-queue.ts';
import { documentFacts } from '../document-facts.ts';

/** What an operation on a suggestion answers when it did not save. */
export type NotSaved = {
	readonly ok: false;
	readonly issues?: readonly Issue[];
	readonly conflict?: boolean;
	readonly current?: unknown;
};

/** The form as it was typed, and for a conflict what stands there now; nothing typed is lost. */
export function notSaved(where: string, form: FormData, answer: NotSaved) {
	const conflict = answer.conflict === true;
	const suggestion = conflict && where !== 'motet' ? (answer.current as StoredSuggestion) : null;
	const row = conflict && where === 'motet' ? (answer.current as ReviewAnswer['currentDocument']) : null;
	return fail<ReviewAnswer>(conflict ? 409 : isStopped(answer.issues) ? 503 : 400, {
		where,
		issues: (answer.issues ?? []).map(({ field, ...rest }) => ({ field: FIELDS[field] ?? field, ...rest })),
		current: suggestion,
		currentDocument: row,
		typed: Object.fromEntries([...form.keys()].map((name) => [name, form.getAll(name).join('\n')])),
	});
}

/** What the form calls a field of the operation; what no field carries stands without a link. */
const FIELDS: Readonly<Record<string, string>> = {
	...{ date: 'datum', body: 'organ', reason: 'annat' },
	...READING_FIELDS,
	checked: 'stammer',
	...{ suggestionId: '', closingId: '', commitmentId: '', documentId: '', at: '' },
};

/** After a decision: on to the next that is left, with the decision named so that it can be undone. */
export async function toNext(db: Db, documentId: string, url: URL, decidedId: string): Promise<never> {
	const { list, state } = await place(db, documentId, url);
	const decided = list.find(({ suggestion }) => suggestion.id === decidedId);
	const next = decided && nextPending(queued(list, state.order), decided.no);
	return go(documentId, state, { no: (next ?? decided)?.no ?? null, done: decidedId });
}

/** To one suggestion, wherever it stands now; to the first that is left when it is gone. */
export async function toSuggestion(db: Db, documentId: string, url: URL, id: string | null): Promise<never> {
	const { list, state } = await place(db, documentId, url);
	return go(documentId, state, { no: list.find(({ suggestion }) => suggestion.id === id)?.no ?? null });
}

/** Back to where the person was. */
export const toSamePlace = (documentId: string, url: URL): never => {
	const state = readReviewState(url.searchParams);
	return go(documentId, state, { no: state.no });
};

async function place(db: Db, documentId: string, url: URL) {
	const { suggestionList } = await documentFacts(db, documentId);
	return { list: numbered(suggestionList), state: readReviewState(url.searchParams) };
}

const go = (documentId: string, state: ReviewState, to: Partial<ReviewState>): never =>
	redirect(303, new ReviewAddress(documentId, state).href(to));
