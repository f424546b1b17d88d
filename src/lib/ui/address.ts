import type { PlainDate } from '../domain/plain-date.ts';
import { LOOK_ANCHOR } from './document/look/page-look.ts';
import { EMPTY_FILTER, printFilter, type CommitmentFilter } from '../domain/filter.ts';

/** Addresses of the pages. A day is written out only when it is not today. */

/** 'Å-2023-0042' → '/ataganden/2023-0042', with `?per=` for another day. */
export const commitmentHref = (number: string, per: PlainDate | null = null) =>
	`/ataganden/${shortNumber(number)}${per ? `?per=${per}` : ''}`;

/** 'Å-2023-0042' → '2023-0042'. */
export const shortNumber = (number: string) => number.replace(/^Å-/, '');

/** The list that a filter shows; what is left out stands at its default. */
export function listHref(filter: Partial<CommitmentFilter>): string {
	const query = printFilter({ ...EMPTY_FILTER, ...filter }).toString();
	return query ? `/ataganden?${query}` : '/ataganden';
}

/** The front page as of a day and for a body. */
export const overviewHref = (per: PlainDate | null, body: string | null) => placeHref('/', per, body);

/** The diagrams as of a day and for a body. */
export const diagramsHref = (per: PlainDate | null, body: string | null) => placeHref('/diagram', per, body);

/** The monthly report as of a day and for a body. */
export const reportHref = (per: PlainDate | null, body: string | null) =>
	placeHref('/rapporter/manad', per, body);

function placeHref(path: string, per: PlainDate | null, body: string | null): string {
	const query = new URLSearchParams();
	if (per) query.set('per', per);
	if (body) query.set('organ', body);
	return query.size > 0 ? `${path}?${query}` : path;
}

/** The documents as of a day, from 1. */
export function documentsHref(per: PlainDate | null, page = 1): string {
	const query = new URLSearchParams({ ...(per && { per }), ...(page > 1 && { sida: String(page) }) });
	return query.size > 0 ? `/handlingar?${query}` : '/handlingar';
}

/** The text of a document at the place of a commitment. */
export const documentHref = (
	documentId: string,
	number: string | null = null,
	per: PlainDate | null = null,
) =>
	`/handlingar/${encodeURIComponent(documentId)}${per ? `?per=${per}` : ''}${number ? `#${markAnchor(number)}` : ''}`;

/** The text of a document at an agenda item. */
export const documentItemHref = (documentId: string, number: string, per: PlainDate | null = null) =>
	`/handlingar/${encodeURIComponent(documentId)}${per ? `?per=${per}` : ''}#p${number}`;

/** Every unit, with what it had open on a day. */
export const unitsHref = (per: PlainDate | null) => `/enhet${per ? `?per=${per}` : ''}`;

/** A matter through its meetings, by the key of its case number. */
export const matterHref = (key: string, per: PlainDate | null = null) =>
	`/arenden/${encodeURIComponent(key)}${per ? `?per=${per}` : ''}`;

/** The page of a document as it looks, at the quotation of a commitment. */
export const lookHref = (documentId: string, number: string, per: PlainDate | null = null) =>
	`/handlingar/${encodeURIComponent(documentId)}?visa=sidan&atagande=${shortNumber(number)}${per ? `&per=${per}` : ''}#${LOOK_ANCHOR}`;

/** Where the mark of a commitment stands in the text of its document: 'Å-2023-0042' → 'atagande-2023-0042'. */
export const markAnchor = (number: string) => `atagande-${shortNumber(number)}`;
