import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visiblePieces, withVisibleSigns } from '../../../src/lib/ui/document/visible-signs.ts';

test('direction, zero-width and control signs are named where they stand', () => {
	const text = 'beta\u202Ela\u200B ut\u0000';
	expect(visiblePieces(text).filter((p) => p.kind === 'sign')).toEqual([
		{ kind: 'sign', at: 4, text: '\u202E', code: 'U+202E' },
		{ kind: 'sign', at: 7, text: '\u200B', code: 'U+200B' },
		{ kind: 'sign', at: 11, text: '\u0000', code: 'U+0000' },
	]);
	expect(withVisibleSigns(text)).toBe('beta‹U+202E›la‹U+200B› ut‹U+0000›');
});

test('Swedish letters, line ends, tabs and page breaks are ordinary', () => {
	const text = 'Örebro\r\n\tåäö – ”§ 4”\f é 170\u00A0%';
	expect(visiblePieces(text)).toEqual([{ kind: 'text', at: 0, text }]);
});

test('the pieces are the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const pieces = visiblePieces(text);
			expect(pieces.map((p) => p.text).join('')).toBe(text);
			for (const piece of pieces) expect(text.startsWith(piece.text, piece.at)).toBe(true);
		}),
	);
});
