import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/lib/extraction/text/sentences.ts';

const split = (text: string) =>
	sentencesOf(text, [0, text.length]).map(([start, end]) => text.slice(start, end));

describe('sentencesOf', () => {
	it.each<[string, string[]]>([
		['Ett. Två! Tre?', ['Ett.', 'Två!', 'Tre?']],
		['Åtgärder, t.ex. Trygga gator, prövas. Klart.', ['Åtgärder, t.ex. Trygga gator, prövas.', 'Klart.']],
		['Bl.a. Socialnämnden deltar.', ['Bl.a. Socialnämnden deltar.']],
		['Ärendet, dnr. KS 12/2023, bereds.', ['Ärendet, dnr. KS 12/2023, bereds.']],
		['Mötet börjar kl. 13.00. Alla är kallade.', ['Mötet börjar kl. 13.00.', 'Alla är kallade.']],
		['En s.k. Trygghetspakt tas fram.', ['En s.k. Trygghetspakt tas fram.']],
		['Ordförande är A. B. Svensson. Hon leder mötet.', ['Ordförande är A. B. Svensson.', 'Hon leder mötet.']],
		['§ 4. Budget\nNämnden antar den.', ['§ 4. Budget\nNämnden antar den.']],
		[
			'Avgiften följer taxan § 5. Nämnden justerar den.',
			['Avgiften följer taxan § 5.', 'Nämnden justerar den.'],
		],
		['Klart den 3. mars. Sedan följs det upp.', ['Klart den 3. mars.', 'Sedan följs det upp.']],
		['Klart senast den 3 mars 2024. Sedan.', ['Klart senast den 3 mars 2024.', 'Sedan.']],
		['1. Nämnden utreder.\n2. Nämnden redovisar.', ['1. Nämnden utreder.', '2. Nämnden redovisar.']],
		['Beslut:\n• Utreda lokaler\n• Anlita stöd', ['Beslut:', '• Utreda lokaler', '• Anlita stöd']],
		['Nämnden beslutar:\natt utreda\natt redovisa', ['Nämnden beslutar:', 'att utreda\natt redovisa']],
		['får i uppdrag\natt utreda frågan.', ['får i uppdrag\natt utreda frågan.']],
		['lämnas till\nKommunstyrelsen i maj.', ['lämnas till\nKommunstyrelsen i maj.']],
		['Rubrik\n\nText som följer.', ['Rubrik', 'Text som följer.']],
		['en plan som ska\n\fgälla alla. Ny.', ['en plan som ska\n\fgälla alla.', 'Ny.']],
		['Slut på sidan\n\fNy sida.', ['Slut på sidan', 'Ny sida.']],
		['Skolor, bad m.m. Nämnden ansvarar.', ['Skolor, bad m.m.', 'Nämnden ansvarar.']],
		['Hon sade ”nej.” Sedan gick hon.', ['Hon sade ”nej.”', 'Sedan gick hon.']],
		['Kostnaden är 1.5 miljoner. Den delas.', ['Kostnaden är 1.5 miljoner.', 'Den delas.']],
		['', []],
		[' \n\n ', []],
	])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));

	it('loses no letter, keeps order and overlaps nothing, whatever the text', () => {
		const piece = fc.constantFrom(
			'Nämnden',
			' ',
			'\n',
			'\f',
			'. ',
			'1. ',
			'• ',
			'att ',
			't.ex. ',
			'§ 4.',
			'å',
			'”',
			')',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
				const text = pieces.join('');
				const spans = sentencesOf(text, [0, text.length]);
				expect(
					spans
						.map(([start, end]) => text.slice(start, end))
						.join('')
						.replace(/\s/g, ''),
				).toBe(text.replace(/\s/g, ''));
				for (const [index, span] of spans.entries())
					expect(span[0]).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
			}),
		);
	});
});
