import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinHyphens as join, type WrittenLine } from '../../../../src/lib/server/documents/pdf/hyphens.ts';

/** Each word of a line at its offsets, its box being its number. */
const written = (text: string, line: number): WrittenLine => ({
	text,
	words: [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => [
		index,
		index + word.length,
		line,
		index,
		0,
		0,
	]),
});
const joinHyphens = (lines: readonly string[]) => join(lines.map(written)).map(({ text }) => text);

test.each([
	['half a word', ['rätt till skol-', 'skjuts prövas'], ['rätt till skolskjuts', 'prövas']],
	['the word is all of the line', ['till skol-', 'skjuts'], ['till skolskjuts']],
	[
		'a part left out',
		['Gymnasie-', 'och arbetsmarknadsförvaltningen'],
		['Gymnasie-', 'och arbetsmarknadsförvaltningen'],
	],
	[
		'a part left out, another word',
		['drift-', 'respektive investering'],
		['drift-', 'respektive investering'],
	],
	['letters for a name', ['nämndens VA-', 'verksamhet ökar'], ['nämndens VA-verksamhet', 'ökar']],
	['a unit', ['och km-', 'ersättning utgår'], ['och km-ersättning', 'utgår']],
	['one letter', ['kommunens e-', 'tjänster'], ['kommunens e-tjänster']],
	['figures', ['dnr 2023-', '00123 KS'], ['dnr 2023-00123', 'KS']],
	['a name after it', ['sträckan Sjövalla-', 'Ekby byggs ut'], ['sträckan Sjövalla-Ekby', 'byggs ut']],
	['a soft hyphen', ['plan\u00ad', 'läggning av'], ['planläggning', 'av']],
	['indented', ['    o  plan-', '       läggning av'], ['    o  planläggning', '       av']],
	['a dash', ['klockan 13 -', 'tills vidare'], ['klockan 13 -', 'tills vidare']],
	['a blank line', ['slut-', '', 'nästa stycke'], ['slut-', '', 'nästa stycke']],
	['a row of a table', ['Skol-   Nämnden', 'skjuts   2024'], ['Skol-   Nämnden', 'skjuts   2024']],
])('%s', (_, lines, joined) => {
	expect(joinHyphens(lines)).toEqual(joined);
});

test('no letter or figure is ever lost', () => {
	const line = fc.string({ unit: fc.constantFrom(...'aåk V7-\u00ad.§'), maxLength: 12 });
	const kept = (lines: readonly string[]) => lines.join('').replace(/[-\u00ad ]/g, '');
	fc.assert(fc.property(fc.array(line), (lines) => kept(joinHyphens(lines)) === kept(lines)));
});

test('the halves of a word keep their boxes, and the words after them their places', () => {
	expect(join([written('rätt till skol-', 1), written('  skjuts prövas', 2)])).toEqual([
		{
			text: 'rätt till skolskjuts',
			words: [
				[0, 4, 1, 0, 0, 0],
				[5, 9, 1, 5, 0, 0],
				[10, 14, 1, 10, 0, 0],
				[14, 20, 2, 2, 0, 0],
			],
		},
		{ text: '  prövas', words: [[2, 8, 2, 9, 0, 0]] },
	]);
});

test('the words stand where their letters do, whatever is joined', () => {
	const line = fc.string({ unit: fc.constantFrom(...'aåk V7-.'), maxLength: 12 });
	fc.assert(
		fc.property(fc.array(line), (lines) => {
			for (const { text, words } of join(lines.map(written)))
				for (const [start, end, from, at] of words)
					expect(lines[from]!.slice(at).startsWith(text.slice(start, end))).toBe(true);
		}),
	);
});
