import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePlainText } from '../../../src/lib/server/documents/plain-text.ts';

const TEXT = 'Åtgärd för öppna ytor – 50 €';

test.each([
	['UTF-8', Buffer.from(TEXT)],
	['UTF-8 with a mark', Buffer.from('\ufeff' + TEXT)],
	['UTF-16, small end first', Buffer.from('\ufeff' + TEXT, 'utf16le')],
	['UTF-16, big end first', Buffer.from('\ufeff' + TEXT, 'utf16le').swap16()],
	['windows-1252', Buffer.from('\xc5tg\xe4rd f\xf6r \xf6ppna ytor \x96 50 \x80', 'latin1')],
])('%s', (_, bytes) => {
	expect(decodePlainText(bytes)).toBe(TEXT);
});

test('windows-1252 that ends with its only å keeps it', () => {
	expect(decodePlainText(Buffer.from('Se bilaga \xe5', 'latin1'))).toBe('Se bilaga å');
});

test('UTF-8 cut inside its last letter is still UTF-8', () => {
	expect(decodePlainText(Buffer.from('Åtgärd å').subarray(0, -1))).toBe('Åtgärd ');
});

test('whatever is written as UTF-8 is read back', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			fc.pre(!text.startsWith('\ufeff'));
			expect(decodePlainText(Buffer.from(text))).toBe(text);
		}),
	);
});
