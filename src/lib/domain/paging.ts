/** One page of a list that is too long for one. */
export interface Page<T> {
	readonly rows: readonly T[];
	/** From 1. */
	readonly page: number;
	readonly pages: number;
	/** Rows on all pages. */
	readonly total: number;
}

export const PAGE_SIZE = 100;

/** The page that an address asks for; the first where it says nothing that is a page, the last where it goes past it. */
export function pageOf<T>(all: readonly T[], asked: string | null, size = PAGE_SIZE): Page<T> {
	const pages = Math.max(1, Math.ceil(all.length / size));
	const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1));
	return {
		...{ page, pages, total: all.length },
		rows: all.slice((page - 1) * size, page * size),
	};
}
