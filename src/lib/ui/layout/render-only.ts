/**
 * What a page without scripts (`csr = false`) is rendered from. SvelteKit writes out the data of such a page too, though
 * nobody reads it: for a report of a thousand rows that takes as long as the page itself. `hooks.ts` lets it pass.
 */
export class RenderOnly<T> {
	constructor(value: T) {
		this.value = value;
	}
	readonly value: T;
}
