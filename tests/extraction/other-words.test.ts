import { describe, expect, test } from 'vitest';
import { decided } from './reading.ts';

/** The same kinds in other words. */
describe('kinds in other words', () => {
	test.each([
		['staffing', 'Verksamheten bemannas med tre fritidsledare.'],
		['staffing', 'Kulturkontoret bemannar projektet med en projektledare på 50 procent.'],
		['staffing', 'Teamet i Norrby utökas med två sjuksköterskor från och med den 1 september 2024.'],
		['report', 'Bidragets användning följs upp halvårsvis.'],
		[
			'response',
			'Nämnder med äldre motioner ska inkomma med yttrande till kommunkansliet senast den 2 april 2025.',
		],
		['assignment', 'En barnkonsekvensanalys ska ingå i arbetet.'],
		['assignment', 'Försöket med lånecyklar förlängs till och med den 31 december 2025.'],
		['assignment', 'Vägnämnden tillskrivs om ansvaret för bron.'],
		['assignment', 'att beställa en förstudie av Hallbolaget AB för ombyggnad av simhallen.'],
		['assignment', 'Förvaltningen ska informera berörda brukare och anhöriga senast i oktober.'],
		['report', 'Förvaltningen ska informera nämnden om läget i oktober.'],
		['funding', 'Projekteringskostnaden, 3,5 mnkr, belastar investeringsprojekt 1188.'],
		['funding', 'Nämnden ansöker hos kommunstyrelsen om 2,1 mnkr ur klimatpotten.'],
		['condition', 'Kommunen deltar i projektet under förutsättning att Forskningsrådet beviljar medel.'],
		['funding', 'Kommunen deltar i projektet under förutsättning att medel anslås i budget 2026.'],
	])('%s: %s', (kind, sentence) => {
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test.each([
		['Nämnden uppdrar vidare åt gatuchefen att höra de boende.', 'gatuchefen'],
		['att bolaget årligen, i samband med bokslutet, ska rapportera till kommunstyrelsen.', 'bolaget'],
		['Hallen byggs under förutsättning att servicenämnden tillhandahåller tomten.', 'servicenämnden'],
	])('%s', (sentence, name) => {
		expect(decided(sentence).suggestions[0]!.responsible.map(({ value }) => value)).toEqual([name]);
	});

	test.each(['Teamet utökas med två möten om året.', 'Kommunen utökas med två miljoner i ram.'])(
		'nobody is employed: %s',
		(sentence) => {
			expect(decided(sentence).suggestions.filter(({ kind }) => kind === 'staffing')).toEqual([]);
		},
	);
});
