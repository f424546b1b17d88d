/** The same page in the open version, or back in the house; the filter in the address goes along. */
export function versionHref(address: URL, version: 'oppen' | 'intern'): string {
	const query = new URLSearchParams(address.searchParams);
	query.set('version', version);
	return `${address.pathname}?${query}`;
}
