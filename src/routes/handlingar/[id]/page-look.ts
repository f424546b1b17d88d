import { error } from '@sveltejs/kit';
import { boxesOver } from '$lib/domain/page.ts';
import type { Db } from '$lib/server/database/open.ts';
import { countPages, findPage } from '$lib/server/repositories/documents/document-pages.ts';
import { readLookState, type PageLook } from '$lib/ui/document/look/page-look.ts';
import { shortNumber } from '$lib/ui/address.ts';
import { numbered, type Numbered } from '$lib/ui/review/review-queue.ts';
import type { DocumentFacts } from './document-facts.ts';

/** How many pages of a document can be looked at, and the one that the address asks for. */
export interface Looks {
	/** 0 where it is not known how the pages look: only the text is offered. */
	readonly pages: number;
	readonly shown: PageLook | null;
}

/** `list`: what is marked; `current`: the quotation that decides the page when the address names none. */
export async function pageLook(
	db: Db,
	documentId: string,
	params: URLSearchParams,
	list: readonly Numbered[],
	current: Numbered | undefined,
): Promise<Looks> {
	const pages = await countPages(db, documentId);
	const { look, page } = readLookState(params);
	if (!look || pages === 0) return { pages, shown: null };
	const found = await findPage(db, documentId, page ?? current?.suggestion.page ?? 1);
	if (!found) error(404, 'Sidan finns inte i handlingen.');
	const { number, width, height, machineRead, words } = found;
	const marks = list
		.map((one) => ({
			no: one.no,
			boxes: boxesOver(words, one.suggestion.span),
			isCurrent: one.no === current?.no,
		}))
		.filter(({ boxes }) => boxes.length > 0);
	const shown = { page: number, count: pages, width, height, machineRead, isPlaced: words.length > 0, marks };
	return { pages, shown };
}

/** The same for the page of a document, where the commitment that the address names decides. */
export function looksOf(
	db: Db,
	{ id, suggestionList }: Pick<DocumentFacts, 'id' | 'suggestionList'>,
	params: URLSearchParams,
): Promise<Looks> {
	// What somebody has dismissed is no commitment.
	const list = numbered(suggestionList).filter(({ suggestion }) => suggestion.review !== 'dismissed');
	const asked = params.get('atagande');
	const current = list.find(
		({ suggestion: { commitment } }) => commitment && shortNumber(commitment) === asked,
	);
	return pageLook(db, id, params, list, current);
}
