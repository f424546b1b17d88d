import { expect, test } from 'vitest';
import { versionAsked } from '../../../src/lib/server/publicity/version-asked.ts';

const at = (query: string) => new URL(`http://bevaka.example/ataganden${query}`);

test('an open installation is open whatever is asked', () => {
	expect(versionAsked('oppen', at('?version=intern'), 'intern')).toEqual({ open: true, remember: null });
});

test('in the house the address decides and is remembered', () => {
	expect(versionAsked(undefined, at(''), undefined)).toEqual({ open: false, remember: null });
	expect(versionAsked(undefined, at('?version=oppen'), undefined)).toEqual({ open: true, remember: 'oppen' });
	expect(versionAsked(undefined, at(''), 'oppen')).toEqual({ open: true, remember: null });
	expect(versionAsked(undefined, at('?version=intern'), 'oppen')).toEqual({
		open: false,
		remember: 'intern',
	});
	expect(versionAsked(undefined, at(''), 'intern')).toEqual({ open: false, remember: null });
});

test('a word that is not understood does not show more', () => {
	expect(versionAsked(undefined, at('?version=publik'), 'intern')).toEqual({ open: true, remember: 'oppen' });
	expect(versionAsked('ja', at(''), undefined).open).toBe(true);
});
