import { expect, test } from 'vitest';
import { softWords } from '../../../../src/lib/server/reports/pdf/soft-words.ts';

test.each([
	// At the joints of a compound; the words that fit stay whole.
	['Räddningstjänsten i väster', 'Räddnings|tjänsten i väster'],
	['Kommunstyrelsen', 'Kommun|styrelsen'],
	['ÖVERENSKOMMELSE', 'ÖVERENS|KOMMELSE'],
	['restaurangverksamhet', 'restaurang|verksamhet'],
	// By the consonants where a part is still too long, or no joint is known.
	['Samhällsbyggnadskontoret', 'Sam|hälls|bygg|nads|kontoret'],
	['återrapporteringen', 'åter|rap|por|te|ringen'],
	// The signs of one sound stay together.
	['mångkulturella', 'mång|kul|tu|rella'],
	['utestängningen', 'ute|stäng|ningen'],
	['a1b2c3d4e5f6g7h8', 'a1b2c3d4e5f6g7h8'],
	// What is no word, after its signs and without a hyphen.
	['KS-2014/742.912, TK-2', 'KS-.2014/.742.912, TK-2'],
	['https://exempel.se/om', 'https://.exempel..se/.om'],
])('%s in lines of twelve letters: %s', (text, expected) => {
	expect(
		softWords(text, (word) => word.length <= 12)
			.replaceAll('\u00ad', '|')
			.replaceAll('\u200b', '.'),
	).toBe(expected);
});
