import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
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

/** More of the same tongue: how ordinary minutes say what is to be handed in, held, kept or shared. */
describe('what minutes say in their own way', () => {
	test.each([
		['report', 'att föreningen senast den 1 februari 2025 lämnar en skriftlig redovisning till nämnden,'],
		['report', 'Ärendet tas åter upp på nämndens sammanträde den 12 september.'],
		['report', 'Nämnden vill ha en fördjupad information om brandskyddet vid ett kommande möte.'],
		['report', 'Förskolecheferna ska varje termin lämna statistik över barngrupperna till förvaltningen.'],
		['report', 'Kulturnämnden ska i juni redogöra för hur pengarna har använts.'],
		['report', 'Miljönämnden åläggs att senast den 31 oktober 2024 inkomma med en åtgärdsplan.'],
		['response', 'att som eget yttrande till kommunstyrelsen överlämna kontorets skrivelse.'],
		['assignment', 'Dialogmöten med båtklubbarna hålls senast i oktober.'],
		['staffing', 'Två badvakter ska finnas vid Sjöbadet under juli.'],
		['funding', 'Besparingen på 2 mkr fördelas lika mellan enheterna.'],
		['funding', 'Kostnaden fördelas på två år och inarbetas i kommunplanen.'],
		['condition', 'Grävning får ske först när länsstyrelsen har lämnat tillstånd.'],
	])('%s: %s', (kind, sentence) => {
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test.each([
		'Två lekplatser ska finnas i planen.',
		'Kostnaden fördelas enligt reglementet.',
		'Ärendet tas upp till behandling.',
		'Ordföranden tackar för information om sommaren.',
	])('nothing is promised: %s', (sentence) => {
		const kinds = decided(sentence).suggestions.map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind !== 'assignment')).toEqual([]);
	});

	test('the report in the next point is for whoever got the task', () => {
		const { suggestions } = decided(
			'1. Gatukontoret får i uppdrag att räkna cyklisterna.',
			'2. Resultatet redovisas för nämnden i november.',
		);
		expect(suggestions[1]!.responsible).toMatchObject([{ value: 'Gatukontoret', certainty: 'inherited' }]);
	});

	test('an earlier task that is told of has nobody new', () => {
		const { suggestions } = decided(
			'1. Gatukontoret får i uppdrag att räkna cyklisterna.',
			'2. Uppdraget från den 8 maj 2023, § 12, redovisas för nämnden i november.',
		);
		expect(suggestions[1]!.responsible).toEqual([]);
	});

	test.each([
		['Riktlinjerna ska utvärderas efter två år.', '2026-05-16'],
		['En tjänst som assistent vakanthålls året ut.', '2024-12-31'],
		['Garantin gäller efter två år.', undefined],
	])('by when: %s', (sentence, date) => {
		expect(decided(sentence).suggestions[0]?.deadline?.date).toBe(date);
	});

	test('a task that is given more time is put off', () => {
		const { closings } = decided('Nämnden förlänger uppdraget till och med den 31 december 2024.');
		expect(closings).toMatchObject([{ effect: 'deferred' }]);
	});

	test.each([
		['att sökanden redovisar hur bidraget har använts senast i maj 2025.', 'sökanden'],
		['Avtalet gäller endast om Trafikverket godkänner bron.', 'Trafikverket'],
		[
			'Medicinskt ansvarig sjuksköterska ska återkomma med en plan i juni.',
			'Medicinskt ansvarig sjuksköterska',
		],
	])('who: %s', (sentence, name) => {
		expect(decided(sentence).suggestions[0]!.responsible.map(({ value }) => value)).toEqual([name]);
	});

	test('the day of the answer stands among the papers of the matter', () => {
		const { suggestions } = extract(
			[
				'Protokoll',
				'Tekniska nämnden',
				'2024-05-16',
				'',
				'§ 7',
				'Remiss om hamnen',
				'',
				'Handlingar',
				'Remiss från Sjöfartsverket, svar senast den 15 juni 2024',
				'',
				'Beslut',
				'Nämnden antar yttrandet och skickar det till Sjöfartsverket.',
			].join('\n'),
			null,
		);
		expect(suggestions[0]!.deadline?.date).toBe('2024-06-15');
	});
});
