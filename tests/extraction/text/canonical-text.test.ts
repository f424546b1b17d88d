import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../src/lib/extraction/text/canonical-text.ts';

describe('canonicalText', () => {
	it.each([
		['a\r\nb\rc', 'a\nb\nc'],
		['sida 1\fsida 2', 'sida 1\fsida 2'],
		['a\u0000b\u200bc\u202ed\ufeff', 'abcd'],
		['kommun\u00adstyrelsen', 'kommunstyrelsen'],
		['kommun\u00ad\nstyrelsen', 'kommunstyrelsen'],
		['170\u00a0%', '170 %'],
		['\ufb01nansiering', 'finansiering'],
		['a\u030a o\u0308', 'å ö'],
		['a\tb', 'a\tb'],
	])('%j → %j', (source, text) => expect(canonicalText(source)).toBe(text));

	it('leaves clean Swedish as it is', () => {
		const clean = '§ 12 Överföring – ”så här”, 1 200 kr • punkt…\n\fÅÄÖ é ü ½ ²\n';
		expect(canonicalText(clean)).toBe(clean);
	});

	it('leaves only what NFC leaves', () => {
		const signs = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
		expect(signs.filter((sign) => canonicalText(sign) === sign && sign.normalize('NFC') !== sign)).toEqual(
			[],
		);
	});

	it('changes nothing more the second time, and keeps nothing that cannot be seen', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
				const once = canonicalText(source);
				expect(canonicalText(once)).toBe(once);
				expect(once).not.toMatch(/[\0\r\u200b\u202a-\u202e\u00ad\ufeff\u00a0]/);
			}),
		);
	});
});
