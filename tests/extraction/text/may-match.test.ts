import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latin } from '../../../src/lib/extraction/text/latin.ts';
import { mayMatch } from '../../../src/lib/extraction/text/may-match.ts';
import { neededWords } from '../../../src/lib/extraction/text/needed-words.ts';

test.each<[RegExp, readonly (readonly string[])[]]>([
	[/(?:får|ges) i uppdrag/, [[' i uppdrag'], ['får', 'ges']]],
	[/avslås?|bordläggs/, [['avslå', 'bordläggs']]],
	[/åter(?:rapportera|redovisa)s?/, [['rrapportera', 'rredovisa'], ['åter']]],
	[/(?:i )?uppdrag(?:et)?/, [['uppdrag']]],
	[/BESLUT(?=ar)/, [['beslut']]],
	[/(?<name>kvartal|tertial)\s{1,9}[1-4]/, [['kvartal', 'tertial']]],
	[/x{2}abc+de/, [['xabc'], ['cde']]],
	[/(?:inom|om) (?:en|ett|\d)\s{1,9}år/, [[' år'], [' en', ' ett', '0']]],
	[/\s(?:år|halvår|januari|jan)/, [[' år', ' halvår', ' jan']]],
	[/t\.ex/, [['t.ex']]],
	[/\d{1,2} %/, [['0 %']]],
	[/20\d\d-\d\d/, [['2000-00']]],
	[/§ [1-9]|[a-z]\d{1,4}\/a/, [['§', '0/a']]],
	[/(?:\d+|en) årsarbetare/, [[' årsarbetare']]],
	// Nothing is certain: too short, left out at times, or only looked at.
	[/på|åt/, []],
	[/(?:uppdrag)?/, []],
	[/(?:uppdrag){0,2}/, []],
	[/uppdrag|i/, []],
	[/(?<!uppdrag)(?!beslut)[abc]{3}/, []],
	[/(?<mark>[-/])x\k<mark>/, []],
	[/(?<=nr )-?[a-z]/, []],
])('%s cannot match without one of each of %j', (shape, needed) => {
	expect(neededWords(shape)).toEqual([needed]);
});

test.each<[RegExp, readonly (readonly (readonly string[])[])[]]>([
	[/(?:sitt )+svar|(?:eget )*yttrande/, [[['yttrande']], [['sitt '], ['svar']]]],
	// What needs one list only is asked for together.
	[/\d+ %|inom .* år|procent/, [[['0 %', 'procent']], [['inom '], [' år']]]],
	// What stands round a group is needed in each of its ways.
	[
		/ärendet (?:tas upp i .*mars|vilar|bordläggs)/,
		[
			[['ärendet '], [' vilar', ' bordläggs']],
			[[' tas upp i '], ['ärendet '], ['mars']],
		],
	],
])('%s matches in one of the ways %j', (shape, ways) => {
	expect(neededWords(shape)).toEqual(ways);
});

test('words without the needed piece cannot match, words with it may', () => {
	const shape = latin(/(?<!\p{L})(?:får|ges) i uppdrag(?!\p{L})/iu);
	expect(mayMatch(shape, 'Nämnden godkänner redovisningen av arbetet.')).toBe(false);
	expect(mayMatch(shape, 'Nämnden FÅR I UPPDRAG att se över arbetet.')).toBe(true);
	expect(mayMatch(shape, 'Nämnden får i\tuppdrag att se över arbetet.')).toBe(true);
	expect(mayMatch(/på|åt/, 'Nämnden godkänner redovisningen av arbetet.')).toBe(true);
	expect(mayMatch(/\d+ %/, 'Nämnden godkänner redovisningen av arbetet.')).toBe(false);
	expect(mayMatch(/\d+ %/, 'Nämnden tillför arbetet 50 % av en tjänst.')).toBe(true);
	expect(mayMatch(/\d+ %/, 'Nämnden tillför arbetet 50 av 60 tjänster.')).toBe(false);
	expect(mayMatch(/(?:får|ges) i uppdrag/, 'Nämnden hade i uppdrag att se över arbetet.')).toBe(false);
	// The same letters a second time, as another string.
	expect(mayMatch(shape, ['Nämnden får i upp', 'drag att se över arbetet.'].join(''))).toBe(true);
});

test('a look holds also when many others have come between, and for words of the same length', () => {
	const shape = /(?:får|ges) i uppdrag/;
	const given = 'Nämnden får i uppdrag att se över arbetet.';
	const told = 'Nämnden har en uppgift att se över arbetet.'.slice(0, given.length);
	for (let i = 0; i < 3; i++) {
		expect(mayMatch(shape, given)).toBe(true);
		expect(mayMatch(shape, told)).toBe(false);
		for (let other = 0; other < 1000; other++) mayMatch(shape, `Sammanträdet ajourneras i ${other} minuter.`);
	}
});

test('a piece is found wherever it stands among other signs, in either case', () => {
	const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö §/:.-12\n–"');
	const words = fc.string({ unit: letters, maxLength: 200 });
	const piece = fc.string({ unit: fc.constantFrom(...'abdegiknorstuvåäö '), minLength: 3, maxLength: 12 });
	fc.assert(
		fc.property(words, piece, words, (before, middle, after) => {
			const shape = new RegExp(`(?:${middle}|${middle}§) ?`, 'i');
			expect(mayMatch(shape, before + middle.toUpperCase() + after)).toBe(true);
		}),
	);
});
