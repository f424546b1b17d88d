import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { canonicalText } from '../../../src/lib/extraction/text/canonical-text.ts';
import { latin } from '../../../src/lib/extraction/text/latin.ts';
import { codeOf, oneByte, TYPOGRAPHIC, withSigns } from '../../../src/lib/extraction/text/one-byte.ts';
import { tokensOf } from '../../../src/lib/extraction/attributes/names/tokens.ts';
import { allPatterns } from './all-patterns.ts';
import { sampleTexts } from './sample-lines.ts';

const SIGNS = [...TYPOGRAPHIC.source.slice(1, -1)];

test('every sign has a code of its own, which no canonical text holds', () => {
	const codes = SIGNS.map(codeOf);
	expect(new Set(codes).size).toBe(SIGNS.length);
	expect(canonicalText(codes.join(''))).not.toMatch(/[\u0080-\u009f]/);
});

test('a text gets one code for one sign and comes back as it was', () => {
	const words = fc.string({ unit: fc.constantFrom(...SIGNS, 'a', 'Ö', '§', ' ', '\n', '-'), maxLength: 60 });
	fc.assert(
		fc.property(words, (text) => {
			const short = oneByte(text);
			expect(short).toHaveLength(text.length);
			expect(short).not.toMatch(/[^\u0000-\u00ff]/);
			expect(withSigns({ read: [{ words: short, span: [0, 1] }] }).read[0]!.words).toBe(text);
		}),
	);
});

test('a text with a letter that has no code is left as it is', () => {
	expect(oneByte('Čapek – ordförande')).toBe('Čapek – ordförande');
});

test('a pattern with such a sign matches its code too, in a class and outside', () => {
	for (const shape of [/^[–—-] x$/u, /^– x$/, /^[^\p{L}”] x$/u])
		for (const sign of ['–', '—', '-', '”'])
			expect(latin(shape).test(oneByte(`${sign} x`))).toBe(shape.test(`${sign} x`));
});

test('what is read has the signs of the text', () => {
	const text =
		'Kommunstyrelsen\nSammanträdesprotokoll\n2024-03-12\n\n§ 7 Plan 2024–2026 för ”Norra ängen”\n\nBeslut\n' +
		'– Tekniska chefen får i uppdrag att – senast 2024–05–31 – ta fram en plan.\n';
	const { items, suggestions } = extract(text, null);
	expect(items[0]!.title).toBe('Plan 2024–2026 för ”Norra ängen”');
	expect(suggestions[0]!.deadline?.text).toBe('senast 2024–05–31');
	expect(JSON.stringify(extract(text, null))).not.toMatch(/[\u0080-\u009f]/);
});

test('an apostrophe joins the halves of a name in either form', () => {
	expect(tokensOf(oneByte('Föreningen D’Arc får')).map(({ end }) => end)).toEqual([10, 16, 20]);
});

test('a text that cannot be shortened gives the same reading', () => {
	const texts = sampleTexts().filter((text) => /[–”…’•]/.test(text));
	expect(texts.length).toBeGreaterThan(3);
	for (const text of texts) {
		// A letter in the middle of a word: ð has one byte, č has two and no code.
		const at = text.search(/(?<=[a-zåäö]{4})[a-zåäö]{4}/);
		const other = (letter: string) => text.slice(0, at) + letter + text.slice(at + 1);
		const reading = (letter: string) => JSON.stringify(extract(other(letter), null)).replaceAll(letter, '*');
		expect(reading('č')).toBe(reading('ð'));
	}
});

test('no rule has a pattern that sees the sign and not its code', async () => {
	// Misread text is put right before it gets its codes.
	const blind = (await allPatterns('repair'))
		.filter(({ source }) => source !== TYPOGRAPHIC.source)
		.filter(({ source }) =>
			[...source.matchAll(TYPOGRAPHIC)].some(([sign]) => !source.includes(codeOf(sign))),
		);
	// Write latin(/…–…/), or the pattern is never found in a text that has its short codes.
	expect(blind.map(String)).toEqual([]);
});
