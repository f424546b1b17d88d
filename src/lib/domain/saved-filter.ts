import { parseFilter, printFilter, type CommitmentFilter } from './filter.ts';

/** A filter of the list with a name, shared by everybody in the installation. */
export interface SavedFilter {
	readonly id: string;
	readonly name: string;
	/** As in the address: 'visa=forsenade&ansvarig=socialforvaltningen'. */
	readonly query: string;
	readonly savedBy: string;
}

/** What is kept of a filter: neither its day nor its page, so that it shows how things stand when it is used. */
const keptQuery = (filter: CommitmentFilter) => printFilter({ ...filter, per: null, page: 1 }).toString();

/** The saved filter that the list shows just now, also on another day or page. */
export const shownAs = (saved: readonly SavedFilter[], filter: CommitmentFilter) =>
	saved.find(({ query }) => query === keptQuery(filter)) ?? null;

/** A query that came from outside, as this program writes it. */
export const tidyQuery = (query: string) => keptQuery(parseFilter(new URLSearchParams(query)));
