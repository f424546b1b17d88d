import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

const protokoll = (...lines: string[]) =>
	['Hamnnämnden', 'Sammanträdesprotokoll 2023-10-23', '', ...lines].join('\n');

const quotes = (text: string) =>
	extract(text, null).suggestions.map(({ span }) => text.slice(...span).replace(/\s+/g, ' '));

test('what the organ does right under the title is its beslut, when the matter is told after it', () => {
	const text = protokoll(
		'HN § 12                        Dnr HN 2023/61',
		'',
		'Skyddsplan för inloppet',
		'',
		'Hamnnämnden antar skyddsplanen.',
		'',
		'Hamnkontoret ska varje halvår redovisa planens utfall för nämnden.',
		'',
		'Ärende',
		'Planen gäller bojar och fyrar. Hamnkontoret ska enligt lag mäta djupet.',
	);
	expect(quotes(text)).toEqual(['Hamnkontoret ska varje halvår redovisa planens utfall för nämnden.']);
	expect(extract(text, null).items[0]).toMatchObject({ classification: 'commitment' });
});

test('what the organ does in the last words is its beslut, when nothing else is called so', () => {
	const text = protokoll(
		'§ 12 Bidrag till segeldagen',
		'',
		'Sammanfattning',
		'',
		'Klubben söker 9 000 kronor. Hamnnämnden ger varje år bidrag till segeldagar.',
		'',
		'Hamnnämnden beviljar klubben 5 000 kronor och ger hamnkontoret i uppdrag att följa upp bidraget.',
		'',
		'§ 13 Kvällstrafik, återkoppling',
		'',
		'Sammanfattning',
		'',
		'Kontoret fick i fjol i uppdrag att pröva kvällstrafik. Försöket är klart.',
		'',
		'Hamnnämnden godkänner redovisningen och förklarar uppdraget slutfört.',
	);
	const { items, suggestions, closings } = extract(text, null);
	expect(items.map(({ classification }) => classification)).toEqual(['commitment', 'decision']);
	expect(suggestions.map(({ item, kind }) => `${item} ${kind}`)).toEqual(['12 assignment']);
	expect(closings.map(({ item, effect }) => `${item} ${effect}`)).toEqual(['13 closed']);
});

test('where a beslut has a heading of its own, the same words over it are told', () => {
	const text = protokoll(
		'HN § 12                        Dnr HN 2023/61',
		'',
		'Skyddsplan för inloppet',
		'',
		'Hamnnämnden antar varje år en plan. Kontoret ska därefter köpa bojar.',
		'',
		'Beslutsunderlag',
		'Förslag till plan',
		'',
		'Beslut',
		'Hamnkontoret ska varje halvår redovisa planens utfall för nämnden.',
	);
	expect(quotes(text)).toEqual(['Hamnkontoret ska varje halvår redovisa planens utfall för nämnden.']);
});

test('a § that a line break has put first is no matter of its own', () => {
	const text = [
		'Kallelse till hamnnämnden den 4 september 2018',
		'',
		...['Upprop', 'Dagordning', 'Ny kran'].flatMap((title, i) => [`${i + 1}. ${title}`, '', 'Text.', '']),
		'4. Avslut av uppdraget om bojarna',
		'',
		'Förslag till beslut',
		'Hamnnämnden avslutar uppdraget om bojarna, som lämnades den 14 april 2015,',
		'§ 126.',
	].join('\n');
	expect(extract(text, null).items.map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
});

test('what an initiative wants the organ to decide is told before the beslut', () => {
	const text = protokoll(
		'HN § 12 Initiativ om fler bojar',
		'',
		'Ärendet',
		'Initiativet föreslår följande uppdrag:',
		'Att Hamnnämnden beslutar att begära pengar av kommunstyrelsen till fler bojar.',
		'Att kontoret ges i uppdrag att räkna bojarna.',
		'',
		'Beslut',
		'Hamnnämnden avslår initiativet.',
	);
	expect(quotes(text)).toEqual([]);
});
