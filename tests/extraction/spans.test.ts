import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../src/lib/domain/reading.ts';
import { contains } from '../../src/lib/domain/source-span.ts';
import { extract } from '../../src/lib/extraction/extract.ts';

const LINES = [
	'§ 12',
	'§ 13 Dnr KS 2024/7',
	'§ 14 Ny bro',
	'Ny bro över ån',
	'Beslut',
	'Förslag till beslut',
	'Bakgrund',
	'Yrkanden',
	'Reservation',
	'',
	'',
	'\f',
	'Nämnden beslutar',
	'att uppdra åt förvaltningen att bygga en bro senast den 1 maj 2025,',
	'att kostnaden finansieras inom ram.',
	'1. Planen antas.',
	'2. Tekniska nämnden får i uppdrag att utreda frågan. Uppdraget ska redovisas i mars 2025.',
	'- Enligt förvaltningens förslag.',
	'Justerandes sign  Utdragsbestyrkande',
	'3 (12)',
	'Yttrandet antas och överlämnas till Trafikverket.',
	'Uppdraget från den 2 maj 2023, § 4, anses slutfört.',
	'| 3. | Ny väg<br>vid sjön | KS 2024/9 | Nämnden ger förvaltningen i uppdrag att<br>bygga vägen. |',
	'Förvaltningen föreslår följande åtgärder:',
	'Handläggare: Siv Ek',
	'Under förutsättning att kommunfullmäktige beslutar får nämnden bygga.',
	'Två samordnare tillsätts.',
	'som hör till,',
	'•',
];

test('whatever the lines, every span lies inside its item, quotes text, and is trimmed', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 40 }), (lines) => {
			const reading = extract(lines.join('\n'), null);
			for (const { item, span } of [...reading.suggestions, ...reading.closings])
				checkSpan(reading, item, span);
			for (const one of reading.items) expect(one.reason).not.toBe('');
		}),
		{ numRuns: 400 },
	);
});

function checkSpan(reading: Reading, item: string, span: readonly [number, number]) {
	const quote = reading.text.slice(...span);
	expect(quote.trim()).not.toBe('');
	expect(quote).toBe(quote.trim());
	expect(reading.items.some((one) => one.number === item && contains(one.span, span))).toBe(true);
}

test('the same text gives the same reading', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 20 }), (lines) => {
			const text = lines.join('\n');
			expect(extract(text, null)).toEqual(extract(text, null));
		}),
		{ numRuns: 50 },
	);
});
