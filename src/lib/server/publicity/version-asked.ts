/** Which version a request is answered in, and what the browser is to remember of it. */
export interface VersionAsked {
	readonly open: boolean;
	/** Set when the address asks for one of the two; null leaves what is remembered. */
	readonly remember: 'oppen' | 'intern' | null;
}

export const VERSION_COOKIE = 'version';

/**
 * An installation that is set to be open (`BEVAKA_VERSION=oppen`) is nothing else, whatever is asked. In the house
 * `?version=oppen` shows what the public sees, and goes on doing so from page to page until `?version=intern`. Any
 * other word is taken for `oppen`: a mistake must not show more.
 */
export function versionAsked(
	installation: string | undefined,
	address: URL,
	remembered: string | undefined,
): VersionAsked {
	if (installation) return { open: true, remember: null };
	const asked = address.searchParams.get('version');
	if (asked !== null)
		return asked === 'intern' ? { open: false, remember: 'intern' } : { open: true, remember: 'oppen' };
	return { open: remembered !== undefined && remembered !== 'intern', remember: null };
}
