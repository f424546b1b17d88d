import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * By page: its addresses in the demonstration, the plainest first. `{first}` and `{last}` are documents in the order of
 * their reading, `{list}` is an imported list.
 */
export const PAGES: Readonly<Record<string, readonly [string, ...string[]]>> = {
	'/': ['/', '/?per=2023-10-20'],
	'/arenden/[nyckel]': [
		'/arenden/ks-2021-1113',
		'/arenden/ks-2023-1118?per=2023-11-15',
		'/arenden/finns-inte',
	],
	'/ataganden': [
		'/ataganden',
		'/ataganden?visa=forsenade&per=2023-11-15',
		'/ataganden?sok=finns-inte',
		'/finns-inte',
	],
	'/ataganden/[nr]': ['/ataganden/2023-0001', '/ataganden/2023-0045?per=2023-12-01', '/ataganden/2023-9999'],
	'/bemanning': ['/bemanning', '/bemanning?per=2023-11-15'],
	'/diagram': ['/diagram', '/diagram?per=2023-11-15'],
	'/enhet': ['/enhet'],
	'/enhet/[id]': ['/enhet/socialforvaltningen'],
	'/handlingar': ['/handlingar', '/handlingar?per=2023-11-15'],
	'/handlingar/[id]': ['/handlingar/{first}', '/handlingar/{first}?rattade=1'],
	'/handlingar/[id]/granska': ['/handlingar/{last}/granska'],
	'/handlingar/[id]/jamfor': ['/handlingar/{last}/jamfor'],
	'/import': ['/import'],
	'/import/[id]': ['/import/{list}'],
	'/motioner': ['/motioner', '/motioner?per=2023-11-15'],
	'/om': ['/om'],
	'/ordforande': ['/ordforande', '/ordforande?per=2023-11-15'],
	'/rapporter': ['/rapporter'],
	'/rapporter/[nr]': ['/rapporter/R-2024-0002'],
	'/rapporter/jamfor': ['/rapporter/jamfor?a=R-2024-0001&b=R-2024-0002'],
	'/rapporter/manad': ['/rapporter/manad?per=2023-10-20'],
};

/** The pages that the program has, as their folders say. */
export async function pageRoutes(): Promise<string[]> {
	const root = join(import.meta.dirname, '..', '..', 'src', 'routes');
	const files = await readdir(root, { recursive: true, withFileTypes: true });
	const pages = files
		.filter(({ name }) => /^\+page\.(?:svelte|server\.ts)$/.test(name))
		.map(({ parentPath }) => `/${relative(root, parentPath)}`);
	return [...new Set(pages)].sort();
}
