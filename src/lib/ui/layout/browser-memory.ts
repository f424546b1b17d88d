/**
 * What the browser remembers for us. A browser may be told to remember nothing: then the very question is an error, and
 * everything else has to work all the same.
 */
const SWITCH = 'bevaka.kortkommandon';

/** Whether keys of one letter do anything, on every page (WCAG 2.1.4). They do where nothing is remembered. */
export const areKeysOn = (): boolean => remembered(() => localStorage)?.getItem(SWITCH) !== 'av';

export const rememberKeys = (on: boolean): void =>
	remembered(() => localStorage)?.setItem(SWITCH, on ? 'på' : 'av');

/** What is remembered until the tab is closed; null where that is nothing. */
export const tabMemory = (): Storage | null => remembered(() => sessionStorage);

function remembered(storage: () => Storage): Storage | null {
	try {
		return storage();
	} catch {
		return null;
	}
}
