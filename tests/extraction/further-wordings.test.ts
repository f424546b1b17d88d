import { describe, expect, test } from 'vitest';
import { decided, found } from './reading.ts';

/** Points of a beslut in the words of many kinds of organs, and the kind that each commits to. */
describe('what is decided', () => {
	test.each([
		['assignment', 'Lotshuset håller söndagsöppet på försök under 2025.'],
		['assignment', 'Planen går vidare till granskning.'],
		['assignment', 'Samlingslokalerna ska vara tillgänglighetsanpassade inför nästa val.'],
		['assignment', 'Tillsyn av bryggorna ska ske två gånger om året.'],
		['assignment', 'Länsstyrelsens beslut överklagas.'],
		['assignment', 'Lokalbehovet tillgodoses genom baracker.'],
		['assignment', 'Tomten Norrvik 2:14 bjuds ut till försäljning.'],
		['assignment', 'En avsiktsförklaring skrivs med grannkommunerna.'],
		['assignment', 'Hamnjuristen bistår nämnderna i frågan.'],
		['assignment', 'Motionen bifalls genom att en brygga byggs vid badet.'],
		['assignment', 'att låta utreda ett nytt bad'],
		['assignment', 'att ställa ut planen för granskning'],
		['assignment', 'att hos regeringen ansöka om tillstånd att ta ut avgift'],
		['assignment', 'I uppdraget ingår även att föreslå en plats för bryggan.'],
		['report', 'Nämnden förväntar sig en redovisning av läget i september.'],
		['report', 'Frågan om bryggan återaktualiseras våren 2025.'],
		['report', 'att vid nästa möte åter ta upp frågan'],
		['response', 'Ett svar på föreläggandet ska ges in till Arbetsmiljöverket senast den 10 juni.'],
		['condition', 'Investeringen genomförs endast om statligt stöd lämnas.'],
		['condition', 'Medlemmarna ska godkänna avtalet innan det börjar gälla.'],
		['condition', 'Bygget får starta när pengarna är säkrade.'],
		['funding', 'Merkostnaden belastar hamnkontoret.'],
		['funding', 'Täckning finns inom investeringsramen.'],
		['funding', 'Utdelningen från bolaget används till underhåll av bryggor.'],
		['funding', 'Resterande del betalas av den som bygger.'],
	])('%s: %s', (kind, sentence) => {
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test.each([
		'Sjöavgiften för båtplatser slopas.',
		'Beslutet gäller även om det överklagas.',
		'Hamnverket, bjuder in till kustkonferens 26–27 maj.',
	])('nobody has to do anything: %s', (sentence) => {
		expect(decided(sentence).suggestions).toEqual([]);
	});

	test('what several points rest on stands over them', () => {
		const lead = 'Nämnden beslutar för egen del, under förutsättning av fullmäktiges beslut enligt ovan, att';
		const points = ['1. bryggan byggs ut,', '', '2. uppdra åt hamnkontoret att söka lov.'];
		expect(found(decided(lead, '', ...points)).map(({ kind }) => kind)).toEqual([
			...['condition', 'assignment', 'assignment'],
		]);
	});

	test('what rests on an election elsewhere is a condition all the same', () => {
		const sentence =
			'Under förutsättning att fullmäktige beslutar att utse ett ombud delegerar nämnden frågan till utskottet.';
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual(['condition']);
	});
});
