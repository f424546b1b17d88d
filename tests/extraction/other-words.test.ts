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
		[
			'funding',
			'Nämnden hemställer till kommunstyrelsen att få balansera 3,4 mnkr av överskottet till 2025.',
		],
		[
			'funding',
			'Direktionen beslutar att begära att medlemskommunerna utökar sina bidrag med 1,4 mkr från 2025.',
		],
		['funding', 'Kostnadsökningen, 350 tkr, arbetas in i budget 2025.'],
		['staffing', 'Styrkan i Näset utökas med två deltidsbrandmän.'],
		[
			'assignment',
			'Bolaget ska upprätta en plan, vilken ska tillställas kommunstyrelsen senast den 1 december 2025.',
		],
		['assignment', 'En ny fordonspolicy ska tas fram av tekniska förvaltningen och redovisas våren 2025.'],
		['funding', 'Planarbetet bekostas av fastighetsägaren.'],
		['report', 'Nämnden önskar en ny avstämning av planen i mars 2025.'],
		['assignment', 'Vägnämnden ombeds att projektera gymmet.'],
		['assignment', 'Inköp av läromedel stoppas till den 30 september 2025.'],
		['condition', 'Bygget får påbörjas först när Vägverket har beviljat medfinansiering.'],
		[
			'report',
			'att föreningen senast den 31 oktober 2025 ska inkomma med verksamhetsberättelse till kommunkansliet.',
		],
		['condition', 'En förutsättning är att Norrby Hallar AB bidrar med lika stor del.'],
		[
			'response',
			'Nämnden beslutar att sända planen på remiss till berörda myndigheter med svar senast den 31 januari 2025.',
		],
		['funding', 'Kommunen deltar i projektet under förutsättning att medel anslås i budget 2026.'],
	])('%s: %s', (kind, sentence) => {
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test.each([
		['Nämnden uppdrar vidare åt gatuchefen att höra de boende.', 'gatuchefen'],
		['att bolaget årligen, i samband med bokslutet, ska rapportera till kommunstyrelsen.', 'bolaget'],
		['Avtalet godkänns under förutsättning att bolaget åtgärdar brandskyddet.', 'bolaget'],
		['Planarbetet får påbörjas under förutsättning att sökanden tecknar avtal med kommunen.', 'sökanden'],
		['att föreningen senast den 31 oktober 2025 ska inkomma med bokslut till kommunkansliet.', 'föreningen'],
		['Bygget får påbörjas först när Trafikverket har beviljat medfinansiering.', 'Trafikverket'],
		['Kommunen deltar under förutsättning att Vattenfonden beviljar medel.', 'Vattenfonden'],
		['Förskolorna Björken och Granen ska upprätta en rutin.', 'Förskolorna Björken och Granen'],
		['Enhetschef park får i uppdrag att måla bänkarna.', 'Enhetschef park'],
		[
			'Kommunalförbundet Räddningstjänsten Öst får i uppdrag att se över taxan.',
			'Kommunalförbundet Räddningstjänsten Öst',
		],
		['Taxan ska beslutas av kommunfullmäktige och en ny modell tas fram.', 'kommunfullmäktige'],
		['Hallen byggs under förutsättning att servicenämnden tillhandahåller tomten.', 'servicenämnden'],
	])('%s', (sentence, name) => {
		expect(decided(sentence).suggestions[0]!.responsible.map(({ value }) => value)).toEqual([name]);
	});

	test.each([
		['Nämnden begär utökad ram med 4,2 mnkr hos kommunstyrelsen.', 'kommunstyrelsen'],
		['Nämnden hemställer till kommunfullmäktige att få behålla 3 mnkr av överskottet.', 'kommunfullmäktige'],
		['Nämnden hemställer till kommunfullmäktige om ett tilläggsanslag på 9 mnkr.', 'kommunfullmäktige'],
	])('money is asked of somebody: %s', (sentence, name) => {
		expect(decided(sentence).suggestions).toMatchObject([{ kind: 'funding', recipient: [{ value: name }] }]);
	});

	test.each([
		['Avtalet med Lilla Kiosken AB sägs upp till upphörande den 31 mars 2025.', '2025-03-31'],
		['Uthyrningen av skolan sägs upp för avflyttning den 30 juni 2025.', '2025-06-30'],
		['Planen revideras 2027.', '2027-12-31'],
	])('by when: %s', (sentence, date) => {
		expect(decided(sentence).suggestions[0]!.deadline?.date).toBe(date);
	});

	test('posts and the time that they amount to', () => {
		const { suggestions } = decided(
			'Verksamheten bemannas med tre fritidsledare motsvarande 2,5 årsarbetare.',
		);
		expect(suggestions[0]!.staffing).toMatchObject({ positions: 3, fullTimePercent: 250 });
	});

	test.each([
		['report', 'Enheterna lämnar underlag till förvaltningen senast vecka 42.'],
		['report', 'Förslag till verksamhetsplan lämnas till nämnden i november.'],
		['report', 'En slututvärdering ska lämnas till nämnden under fjärde kvartalet 2025.'],
	])('%s: %s', (kind, sentence) => {
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test.each(['Teamet utökas med två möten om året.', 'Kommunen utökas med två miljoner i ram.'])(
		'nobody is employed: %s',
		(sentence) => {
			expect(decided(sentence).suggestions.filter(({ kind }) => kind === 'staffing')).toEqual([]);
		},
	);
});
