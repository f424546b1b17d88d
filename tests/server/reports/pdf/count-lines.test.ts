import { expect, test } from 'vitest';
import { countLines } from '../../../../src/lib/server/reports/pdf/count-lines.ts';

/** Each letter is one wide; the font lacks ж. */
const count = (text: string, room: number) =>
	countLines(text, (letter) => (letter === 'ж'.charCodeAt(0) ? null : 1), room);

test.each([
	['', 1],
	['tio tecken', 1],
	['elva tecken', 2],
	// The blank at the end of a line takes no room.
	['tio tecken till', 2],
	['ett\ntvå\ntre', 3],
	['tio tecken\n', 2],
	// A hyphen that joins two words is a place to break; the one in a number or a date is not.
	['barn-familjer', 2],
	['norra–södra', 2],
	['den 2023-10-3', 2],
	// Signs stay with the word that they belong to.
	['en fråga a !', 2],
	['vi ses ( sen )', 2],
	// A place to break that is not seen takes no room.
	['KS-\u200b2014/\u200b74', 1],
	['KS-\u200b2014/\u200b742', 2],
])('%j fills %i lines of ten letters', (text, lines) => {
	expect(count(text, 10)).toEqual({ count: lines, sure: true });
});

test('a soft hyphen is a place to break', () => {
	expect(count('ledningsförvaltning', 12)).toEqual({ count: 2, sure: false });
	expect(count('lednings\u00adförvaltning', 12)).toEqual({ count: 2, sure: true });
});

test('what cannot be told is said: a word longer than its line, a letter that the font lacks', () => {
	expect(count('ordningsvaktsförordnanden', 10)).toEqual({ count: 3, sure: false });
	expect(count('эж', 10)).toEqual({ count: 1, sure: false });
});
