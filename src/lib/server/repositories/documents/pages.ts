/** Page at an offset, from 1; null when the document has no pages of its own. */
export function pageAt(
	{ pageOffsets, paged }: { readonly pageOffsets: readonly number[]; readonly paged: boolean },
	offset: number,
): number | null {
	return paged ? Math.max(1, pageOffsets.filter((start) => start <= offset).length) : null;
}
