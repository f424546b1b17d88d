import { afterEach, expect, test, vi } from 'vitest';
import { readDrafts } from '../../../src/lib/ui/desk/drafts.ts';
import { areKeysOn, rememberKeys, tabMemory } from '../../../src/lib/ui/layout/browser-memory.ts';

afterEach(() => vi.unstubAllGlobals());

test('what is turned off stays off until it is turned on', () => {
	const kept = new Map<string, string>();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value),
	});
	expect(areKeysOn()).toBe(true);
	rememberKeys(false);
	expect(areKeysOn()).toBe(false);
	rememberKeys(true);
	expect(areKeysOn()).toBe(true);
});

test('a browser that may remember nothing has its keys on and no drafts', () => {
	const forbidden = {
		get: () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		},
		configurable: true,
	};
	// What a browser does when somebody blocks cookies and site data: already to name the storage is an error.
	vi.stubGlobal('localStorage', null);
	vi.stubGlobal('sessionStorage', null);
	Object.defineProperties(globalThis, { localStorage: forbidden, sessionStorage: forbidden });
	expect(areKeysOn()).toBe(true);
	expect(() => rememberKeys(false)).not.toThrow();
	expect(readDrafts(tabMemory())).toEqual({});
});
