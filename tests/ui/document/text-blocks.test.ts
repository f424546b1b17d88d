import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textBlocks, usualWidth } from '../../../src/lib/ui/document/sheet/text-blocks.ts';

const PROTOKOLL = [
	'§ 14 Svar på remiss om tryggare',
	'skolvägar',
	'Ärendenummer: Bun 77/2023',
	'',
	'Ärendebeskrivning',
	'Kommunen har fått en remiss om tryggare skolvägar och skolskjutsar som',
	'skickats till alla kommuner i länet. Svar lämnas i höst.',
	'Nämnden har tagit del av förslaget.',
	'\fBeslut',
	'1. Yttrandet antas och skickas till regionen före den sista oktober i',
	'år, med bilaga.',
	'2. Paragrafen justeras direkt.',
].join('\n');

const titleEnd = PROTOKOLL.indexOf('Ärendenummer');
const pages = [0, PROTOKOLL.indexOf('\f') + 1];

test('lines that the page broke are set on, all others stand for themselves', () => {
	const blocks = textBlocks(PROTOKOLL, [0, PROTOKOLL.length], titleEnd, pages, usualWidth(PROTOKOLL));

	expect(
		blocks.map((b) => [
			b.kind,
			b.page ??
				PROTOKOLL.slice(...b.span)
					.trim()
					.slice(0, 20),
		]),
	).toEqual([
		['title', '§ 14 Svar på remiss '],
		['meta', 'Ärendenummer: Bun 77'],
		['section', 'Ärendebeskrivning'],
		['paragraph', 'Kommunen har fått en'],
		['paragraph', 'Nämnden har tagit de'],
		['page', 2],
		['section', 'Beslut'],
		['point', '1. Yttrandet antas o'],
		['point', '2. Paragrafen juster'],
	]);
});

test('a file with a paragraph on each line keeps its lines', () => {
	const text = `${'ord '.repeat(60)}\n${'fler '.repeat(50)}\n`;
	const blocks = textBlocks(text, [0, text.length], 0, [0], usualWidth(text));
	expect(blocks.map((b) => b.kind)).toEqual(['paragraph', 'paragraph']);
});

test('blocks cover the stretch without gaps', () => {
	const line = fc.constantFrom(
		'§ 3 Namn',
		'Beslut',
		'',
		'- punkt',
		'lång rad '.repeat(9),
		'\f',
		'kort',
		'1. ett',
	);
	fc.assert(
		fc.property(fc.array(line), fc.nat(200), fc.nat(200), fc.nat(30), (lines, a, b, title) => {
			const text = lines.join('\n');
			const from = Math.min(a, b, text.length);
			const to = Math.min(Math.max(a, b), text.length);
			const breaks = [0, ...[...text.matchAll(/\f/g)].map((m) => m.index + 1)];

			const blocks = textBlocks(text, [from, to], from + title, breaks, 80);

			expect(blocks.map((block) => text.slice(...block.span)).join('')).toBe(text.slice(from, to));
			for (const page of blocks.filter((one) => one.kind === 'page')) {
				expect(breaks[page.page! - 1]).toBe(page.span[0]);
			}
		}),
	);
});

test('a line that broke because the next word had no room goes on; a short one is a paragraph of its own', () => {
	const wide = 'En rad som är precis så bred som sidan är i den här handlingen nu.\n'.repeat(5);
	const text = `${wide}\n1. Arbetet i hamnen inleds i enlighet med\nKommunledningsförvaltningens planeringsförslag.\n2. Kort rad\nEn till.\n`;
	const points = textBlocks(text, [0, text.length], 0, [0], usualWidth(text)).slice(-3);
	expect(
		points.map(({ kind, span }) => [
			kind,
			text
				.slice(...span)
				.trim()
				.split('\n').length,
		]),
	).toEqual([
		['point', 2],
		['point', 1],
		['paragraph', 1],
	]);
});

test('rows of a table stand for themselves', () => {
	const text =
		'Planen gäller från och med i år och omfattar dessa:\nÅtgärd   Klart\nRäkna cyklar och bilar på Storgatan   maj\nsamt mer.\n';
	const blocks = textBlocks(text, [0, text.length], 0, [0], 50);
	expect(blocks.map(({ kind, span }) => [kind, text.slice(...span).trim()])).toEqual([
		['paragraph', 'Planen gäller från och med i år och omfattar dessa:'],
		['row', 'Åtgärd   Klart'],
		['row', 'Räkna cyklar och bilar på Storgatan   maj'],
		['paragraph', 'samt mer.'],
	]);
});
