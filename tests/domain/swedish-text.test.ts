import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInWords, fold, listed, searchWords, slug, sortKey } from '../../src/lib/domain/swedish-text.ts';

test('folding levels case, blanks and two ways of writing å, and keeps å, ä, ö', () => {
	expect(fold('  ÅTERVINNING\u00a0 i\nÖrebro ')).toBe('återvinning i örebro');
	expect(fold('a\u030atervinning')).toBe('återvinning');
	expect(fold('barn\u00adomsorg\u200b')).toBe('barnomsorg');
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(fold(fold(text))).toBe(fold(text));
		}),
	);
});

test('search takes at most ten words', () => {
	expect(searchWords(' Skola  ÅR ')).toEqual(['skola', 'år']);
	expect(searchWords('a '.repeat(50))).toHaveLength(10);
	expect(searchWords('  ')).toEqual([]);
});

test('keys sort as Swedish does', () => {
	const sorted = ['Anna', 'Éva', 'Evert', 'Zorn', 'Zäta', 'Åby', 'Älv', 'Ängen', 'Öland'];
	const byKey = [...sorted].reverse().sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
	expect(byKey).toEqual(sorted);
	const word = fc.stringMatching(/^[a-zåäö]{1,8}$/);
	const collator = new Intl.Collator('sv');
	fc.assert(
		fc.property(word, word, (a, b) => {
			const byCollator = Math.sign(collator.compare(a, b));
			const x = sortKey(a);
			const y = sortKey(b);
			expect(x < y ? -1 : Number(x > y)).toBe(byCollator);
		}),
	);
});

test('addresses have plain letters', () => {
	expect(slug('Barn- och ungdomsnämnden')).toBe('barn-och-ungdomsnamnden');
	expect(slug('Åre/Östersund (AU)')).toBe('are-ostersund-au');
	expect(slug('!')).toBe('');
});

test('days and lists are written out', () => {
	expect(dayInWords('2023-10-31')).toBe('31 oktober 2023');
	expect(dayInWords('2024-02-01')).toBe('1 februari 2024');
	expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
		'',
		'a',
		'a och b',
		'a, b och c',
	]);
});
